//! A file that came with a form.

use super::Incoming;

/// The largest document taken, in bytes. A larger file is read to its end and not kept, so that the answer is a page and not a
/// broken connection.
pub const FILE_LIMIT: u64 = 50_000_000;
/// Files that one post may bring. Together they may be as large as one alone, [`FILE_LIMIT`]: several files at once save steps,
/// and need no more room while they are received than one.
pub const MOST_FILES: usize = 20;

/// A received file, not yet kept.
pub struct Upload {
    pub field: String,
    /// As the browser named it, without any folder.
    pub file_name: String,
    /// Absent when the file was larger than [`FILE_LIMIT`], or was one too many, or came from somebody whose forms take none.
    /// Removed when it is dropped.
    pub contents: Option<Incoming>,
    pub size: u64,
    /// Why it was not received, when there was no place or no room for it: a message.
    pub violation: Option<&'static str>,
}
