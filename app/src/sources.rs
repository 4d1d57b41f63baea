//! Style sheets and messages as they are on the disk during development (`make dev`): they replace those that were built in, so
//! that a changed word or colour needs no compiler. Only debug builds hold this; `cargo xtask tidy` looks.

use std::collections::BTreeMap;
use std::sync::OnceLock;

static ON_DISK: OnceLock<BTreeMap<String, String>> = OnceLock::new();

/// Texts of files by their paths from the root of the repository. Before the first page is shown, and once.
pub fn take_from_disk(files: BTreeMap<String, String>) {
    let _ = ON_DISK.set(files);
}

/// Paths and texts of the files in a folder (`locales/en/`); none where nothing was taken from the disk.
pub(crate) fn on_disk(folder: &str) -> Option<impl Iterator<Item = (&'static str, &'static str)>> {
    let files = ON_DISK.get()?.iter().filter(move |(path, _)| path.starts_with(folder));
    Some(files.map(|(path, text)| (path.as_str(), text.as_str())))
}
