//! Removing from a file what it says beside its content: place, device, author, time, small pictures, folders of a disk,
//! numbers that tell one copy from another. Pixels and sound stay as they are, bit for bit; so does what was typed into the
//! document itself, names among it. Every place that can hold a text beside the content is in `places.rs` of the tests.

mod disk;
mod icc;
mod icc_standard;
mod inside;
mod jpeg;
mod metadata;
mod movie;
mod mp3;
mod office;
mod ogg;
mod pdf;
mod pdf_colours;
mod pdf_files;
mod pdf_strip;
mod png;
mod riff;
mod sound;
pub(super) mod text;
mod webm;
mod xml;
mod zip_frame;

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use app::documents::{Mark, MediaType, Trace, UploadViolation};
use zip::ZipArchive;

/// What happens to a received file.
#[derive(Debug, Default)]
pub(super) struct Cleaned {
    /// The file as it is kept; none where it is kept as it came.
    pub file: Option<Vec<u8>>,
    pub removed: BTreeSet<Trace>,
    pub marks: BTreeSet<Mark>,
}

impl Cleaned {
    fn unchanged() -> Self {
        Cleaned::default()
    }

    fn not_cleaned() -> Self {
        Cleaned { marks: [Mark::NotCleaned].into(), ..Cleaned::default() }
    }

    /// `file` instead of the received one, where anything was removed.
    fn without(removed: BTreeSet<Trace>, file: impl FnOnce() -> Vec<u8>) -> Self {
        let file = (!removed.is_empty()).then(file);
        Cleaned { file, removed, marks: BTreeSet::new() }
    }
}

/// Errors with a refusal for what nobody could open.
pub(super) fn clean(media_type: MediaType, file: &[u8]) -> Result<Cleaned, UploadViolation> {
    clean_at(media_type, file, 0)
}

/// `depth` files inside another.
fn clean_at(media_type: MediaType, file: &[u8], depth: u8) -> Result<Cleaned, UploadViolation> {
    match media_type {
        MediaType::Pdf => pdf::clean(file, depth),
        MediaType::Jpeg => jpeg::clean(file),
        MediaType::Png => png::clean(file),
        MediaType::Docx => office::clean_docx(file, depth),
        MediaType::Odt => office::clean_odt(file, depth),
        MediaType::PlainText => Ok(text::clean(file)),
        MediaType::Mp3 | MediaType::Ogg => Ok(sound::clean(file)),
        MediaType::M4a => movie::clean(file),
        MediaType::Wav => riff::clean(file),
        MediaType::Webm => webm::clean(file),
    }
}

/// The largest size to which one part of an archive may unpack, in bytes.
const PART_LIMIT: u64 = 60_000_000;

/// A part of an archive; none where there is no such part, or it is far larger than any writing.
pub(super) fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    archive.by_name(name).ok()?.take(PART_LIMIT + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 <= PART_LIMIT).then_some(bytes)
}
