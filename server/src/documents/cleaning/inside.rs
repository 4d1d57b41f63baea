//! Files inside files: known by their content, cleaned by the rules for their kind, and said to be there where they cannot be.

use std::collections::BTreeSet;

use app::documents::{Mark, MediaType, Trace};

use super::super::recognise::{contains, recognise};
use super::{Cleaned, clean_at, text};

/// A letter in a letter. Of deeper files the portal only says that they are there, since each layer can unpack to many times its
/// size.
const DEEPEST: u8 = 1;

/// What happens to a file that is `depth` files deep. Never a refusal: the portal says which files could not be cleaned.
pub(super) fn clean(file: &[u8], depth: u8) -> Cleaned {
    if !may_tell(file) {
        return Cleaned::default();
    }
    match recognise(file) {
        Ok(MediaType::PlainText) => told(),
        Ok(media_type) if depth > DEEPEST && !matches!(media_type, MediaType::Jpeg | MediaType::Png) => told(),
        Ok(media_type) => match clean_at(media_type, file, depth) {
            Ok(cleaned) => {
                let marks = cleaned.marks.into_iter().filter_map(outer).collect::<BTreeSet<_>>();
                Cleaned { marks, ..cleaned }
            }
            Err(_) => told(),
        },
        Err(_) => told(),
    }
}

/// The same of what is hung on, which may be anything: of what is neither known nor writing it is told.
pub(super) fn clean_attached(file: &[u8], depth: u8) -> Cleaned {
    if may_tell(file) || text::decoded(file).is_some() { clean(file, depth) } else { told() }
}

fn told() -> Cleaned {
    Cleaned { marks: [Mark::Inside].into(), ..Cleaned::default() }
}

/// What a mark of a file inside says of the one around it.
fn outer(mark: Mark) -> Option<Mark> {
    match mark {
        Mark::Signed | Mark::NotCleaned => Some(Mark::Inside),
        Mark::Converted => None,
        Mark::Active | Mark::Inside | Mark::Changes => Some(mark),
    }
}

/// Whether it is of a kind that can say more than it shows. Fonts, and drawings without a description, are of none.
fn may_tell(file: &[u8]) -> bool {
    let head = &file[..file.len().min(1024)];
    match file {
        // Photographs and pictures: JPEG, PNG, TIFF, JPEG 2000, JPEG XR, Photoshop.
        [0xFF, 0xD8, 0xFF, ..] | [0x89, b'P', b'N', b'G', ..] => true,
        [b'I', b'I', 0x2A, 0, ..]
        | [b'M', b'M', 0, 0x2A, ..]
        | [b'I', b'I', 0xBC, ..]
        | [b'8', b'B', b'P', b'S', ..] => true,
        [0, 0, 0, 0x0C, b'j', b'P', ..] | [0, 0, 0, 0x0C, b'J', b'X', b'L', ..] => true,
        [b'G', b'I', b'F', b'8', ..] => contains(file, b"XMP Data") || contains(file, &[0x21, 0xFE]),
        // Archives, compound files, recordings and films.
        [b'P', b'K', 3 | 5, 4 | 6, ..] | [0xD0, 0xCF, 0x11, 0xE0, ..] => true,
        [b'R', b'I', b'F', b'F', ..]
        | [b'O', b'g', b'g', b'S', ..]
        | [0x1A, 0x45, 0xDF, 0xA3, ..]
        | [b'I', b'D', b'3', ..] => true,
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => true,
        // An enhanced metafile, where somebody described it.
        [1, 0, 0, 0, ..] if file.get(40..44) == Some(b" EMF") => {
            file.get(60..64).is_some_and(|length| length != [0; 4])
        }
        _ => {
            let drawing = contains(head, b"<svg");
            contains(head, b"%PDF-")
                || contains(head, b"%!PS")
                || head.starts_with(b"{\\rtf")
                || drawing
                    && [b"<metadata".as_slice(), b"sodipodi", b"inkscape", b"<!--"]
                        .iter()
                        .any(|word| contains(file, word))
        }
    }
}

/// Adds what a file inside was like to what is known of the one around it, and gives the file that takes its place.
pub(super) fn merge(cleaned: Cleaned, removed: &mut BTreeSet<Trace>, marks: &mut BTreeSet<Mark>) -> Option<Vec<u8>> {
    removed.extend(cleaned.removed);
    marks.extend(cleaned.marks);
    cleaned.file
}
