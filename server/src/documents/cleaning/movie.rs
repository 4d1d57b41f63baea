//! M4A (ISO/IEC 14496-12): boxes of descriptions, and those that nobody knows, are turned into empty ones of the same length,
//! so that nothing moves.

use std::collections::BTreeSet;
use std::ops::Range;

use app::documents::{Trace, UploadViolation};

use super::super::recognise::contains;
use super::Cleaned;

pub(super) fn clean(file: &[u8]) -> Result<Cleaned, UploadViolation> {
    let mut sound = file.to_vec();
    let mut removed = BTreeSet::new();
    match blank(&mut sound, 0..file.len(), 0, &mut removed) {
        Ok(()) => Ok(Cleaned::without(removed, || sound)),
        // The last box says that it goes on: the upload of the file was cut off.
        Err(0) => Err(UploadViolation::CutShort),
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
            b"moov" | b"trak" | b"mdia" | b"minf" | b"stbl" | b"moof" | b"traf" | b"mvex" | b"mfra" | b"dinf" => {
                blank(file, content, depth + 1, removed)?;
            }
            // Behind version, flags and a number.
            b"dref" if content.len() >= 8 => blank(file, content.start + 8..content.end, depth + 1, removed)?,
            // Where the sound lies, when it is not in this file: on whose disk.
            b"url " | b"urn " | b"alis" => empty(file, content.start + 4..content.end, Trace::Author, removed),
            b"hdlr" => {
                let name = (content.start + 24).min(content.end)..content.end;
                if !is_usual_handler(&file[name.clone()]) {
                    empty(file, name, Trace::Device, removed);
                }
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
            name if is_known(name) => {}
            _ => {
                removed.extend(traces(&file[content.clone()]));
                file[at + 4..at + 8].copy_from_slice(b"free");
                file[content].fill(0);
            }
        }
        at += length;
    }
    Ok(())
}

fn empty(file: &mut [u8], bytes: Range<usize>, trace: Trace, removed: &mut BTreeSet<Trace>) {
    if let Some(told) = file.get_mut(bytes)
        && told.iter().any(|byte| *byte != 0)
    {
        told.fill(0);
        removed.insert(trace);
    }
}

/// The name of a track as all devices of a kind write it; some write its length first.
fn is_usual_handler(name: &[u8]) -> bool {
    const USUAL: &[&[u8]] = &[
        b"",
        b"SoundHandler",
        b"SoundHandle",
        b"Sound",
        b"soun",
        b"Core Media Audio",
        b"Core Media Data Handler",
        b"Sound Media Handler",
        b"Apple Sound Media Handler",
        b"Apple Data Handler",
        b"Apple Alias Data Handler",
        b"DataHandler",
        b"GPAC ISO Audio Handler",
    ];
    let name = &name[..name.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1)];
    let counted = name.split_first().filter(|(length, rest)| usize::from(**length) == rest.len());
    USUAL.contains(&name) || counted.is_some_and(|(_, name)| USUAL.contains(&name))
}

/// Boxes that hold sound, or numbers about it.
fn is_known(name: &[u8]) -> bool {
    const KNOWN: &[&[u8; 4]] = &[
        b"ftyp", b"styp", b"mdat", b"sidx", b"iods", b"edts", b"elst", b"tref", b"smhd", b"nmhd", b"gmhd", b"stsd",
        b"stts", b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"stss", b"ctts", b"cslg", b"sgpd", b"sbgp", b"sdtp",
        b"subs", b"saiz", b"saio", b"mehd", b"trex", b"mfhd", b"tfhd", b"tfdt", b"trun", b"tfra", b"mfro", b"elng",
        b"tapt", b"load",
    ];
    KNOWN.iter().any(|known| known.as_slice() == name)
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
