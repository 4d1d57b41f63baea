//! M4A (ISO/IEC 14496-12): boxes of descriptions are turned into empty ones of the same length, so that nothing moves.

use std::collections::BTreeSet;
use std::ops::Range;

use app::applications::documents::{Trace, UploadRefusal};

use super::super::recognise::contains;
use super::Cleaned;

pub(super) fn clean(file: &[u8]) -> Result<Cleaned, UploadRefusal> {
    let mut sound = file.to_vec();
    let mut removed = BTreeSet::new();
    match blank(&mut sound, 0..file.len(), 0, &mut removed) {
        Ok(()) => Ok(Cleaned::without(removed, || sound)),
        // The last box says that it goes on: the file broke off on its way.
        Err(0) => Err(UploadRefusal::CutShort),
        Err(_) => Ok(Cleaned::not_cleaned()),
    }
}

/// Errors with the depth of a box that is longer than what it lies in.
fn blank(file: &mut [u8], range: Range<usize>, depth: u8, removed: &mut BTreeSet<Trace>) -> Result<(), u8> {
    let mut at = range.start;
    while at + 8 <= range.end && depth < 8 {
        let (length, head) = match u32::from_be_bytes([file[at], file[at + 1], file[at + 2], file[at + 3]]) {
            0 => (range.end - at, 8),
            1 if at + 16 <= range.end => {
                let long = u64::from_be_bytes(file[at + 8..at + 16].try_into().unwrap_or_default());
                (usize::try_from(long).unwrap_or(usize::MAX), 16)
            }
            length => (length as usize, 8),
        };
        if length < head || length > range.end - at {
            return Err(depth);
        }
        let content = at + head..at + length;
        match &file[at + 4..at + 8] {
            b"moov" | b"trak" | b"mdia" | b"minf" | b"stbl" | b"moof" | b"traf" => {
                blank(file, content, depth + 1, removed)?;
            }
            b"udta" | b"meta" | b"uuid" => {
                removed.extend(traces(&file[content.clone()]));
                file[at + 4..at + 8].copy_from_slice(b"free");
                file[content].fill(0);
            }
            // When it was made and changed, behind one byte of version and three of flags.
            b"mvhd" | b"tkhd" | b"mdhd" => {
                let width = if file.get(content.start) == Some(&1) { 16 } else { 8 };
                let times = content.start + 4..(content.start + 4 + width).min(content.end);
                if file[times.clone()].iter().any(|byte| *byte != 0) {
                    removed.insert(Trace::Time);
                    file[times].fill(0);
                }
            }
            _ => {}
        }
        at += length;
    }
    Ok(())
}

fn traces(content: &[u8]) -> BTreeSet<Trace> {
    const WORDS: &[(&[u8], Trace)] = &[
        (b"\xA9xyz", Trace::Place),
        (b"loci", Trace::Place),
        (b"location", Trace::Place),
        (b"\xA9mak", Trace::Device),
        (b"\xA9mod", Trace::Device),
        (b"\xA9too", Trace::Device),
        (b"\xA9swr", Trace::Device),
        (b".make", Trace::Device),
        (b".model", Trace::Device),
        (b".software", Trace::Device),
        (b"\xA9ART", Trace::Author),
        (b"\xA9aut", Trace::Author),
        (b"\xA9wrt", Trace::Author),
        (b".author", Trace::Author),
        (b"\xA9day", Trace::Time),
        (b"creationdate", Trace::Time),
        (b"covr", Trace::Preview),
    ];
    let found: BTreeSet<Trace> =
        WORDS.iter().filter(|(word, _)| contains(content, word)).map(|(_, trace)| *trace).collect();
    if found.is_empty() && content.iter().any(|byte| *byte != 0) { [Trace::Other].into() } else { found }
}
