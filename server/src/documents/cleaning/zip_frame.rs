//! What an archive (APPNOTE 6.3) says about its parts and itself, beside them: days, owners, words.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use app::documents::Trace;
use zip::ZipArchive;
use zip::read::ZipFile;

/// What is said of a part, where it lies and in the list.
pub(super) fn about_part(file: &[u8], part: &ZipFile<'_, impl Read>) -> BTreeSet<Trace> {
    let mut found = BTreeSet::new();
    if part.last_modified().is_some_and(|at| at.year() > 1980) {
        found.insert(Trace::Time);
    }
    if !part.comment_raw().is_empty() {
        found.insert(Trace::Other);
    }
    for (head, name, length, fields) in [(part.header_start(), 26, 28, 30), (part.central_header_start(), 28, 30, 46)] {
        let at = usize::try_from(head).unwrap_or(usize::MAX);
        let short = |from: usize| {
            let from = at.checked_add(from)?;
            Some(usize::from(u16::from_le_bytes([*file.get(from)?, *file.get(from + 1)?])))
        };
        let (Some(name), Some(length)) = (short(name), short(length)) else { continue };
        let start = at + fields + name;
        found.extend(file.get(start..start + length).map(said).unwrap_or_default());
    }
    found
}

/// What is said of the whole, and before it.
pub(super) fn about_whole(archive: &ZipArchive<Cursor<&[u8]>>) -> bool {
    archive.offset() > 0 || !archive.comment().is_empty()
}

/// Fields of makers: two bytes of name, two of length.
fn said(mut fields: &[u8]) -> BTreeSet<Trace> {
    let mut found = BTreeSet::new();
    while let [first, second, low, high, rest @ ..] = fields {
        let length = usize::from(u16::from_le_bytes([*low, *high])).min(rest.len());
        let (value, next) = rest.split_at(length);
        let trace = match u16::from_le_bytes([*first, *second]) {
            // Lengths of large parts.
            0x0001 => None,
            // Room that Word leaves, behind two numbers.
            0xA220 => value.iter().skip(4).any(|byte| *byte != 0).then_some(Trace::Other),
            // Days, as Unix and Windows keep them.
            0x5455 | 0x5855 | 0x000A => Some(Trace::Time),
            // Who owns the file.
            0x7875 | 0x7855 => Some(Trace::Author),
            _ => value.iter().any(|byte| *byte != 0).then_some(Trace::Other),
        };
        found.extend(trace);
        fields = next;
    }
    found
}
