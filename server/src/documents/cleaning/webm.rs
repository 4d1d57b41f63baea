//! WebM (RFC 8794): elements of descriptions are emptied in their place, so that nothing moves.

use std::collections::BTreeSet;

use app::documents::{Trace, UploadViolation};

use super::Cleaned;

const SEGMENT: u32 = 0x1853_8067;
const CLUSTER: u32 = 0x1F43_B675;
const INFO: u32 = 0x1549_A966;
const TRACKS: u32 = 0x1654_AE6B;
const TRACK: u32 = 0xAE;
const ATTACHMENTS: u32 = 0x1941_A469;
/// Sounds (SimpleBlock), and sounds with more about them.
const BLOCK: u32 = 0xA3;
const BLOCK_GROUP: u32 = 0xA0;
const CHECKSUM: u32 = 0xBF;
/// An element that says nothing.
const VOID: u8 = 0xEC;

pub(super) fn clean(file: &[u8]) -> Result<Cleaned, UploadViolation> {
    let mut sound = file.to_vec();
    let mut removed = BTreeSet::new();
    let mut at = 0;
    while let Some((id, after_id)) = identifier(&sound, at) {
        let Some((length, content)) = length(&sound, after_id) else { break };
        let end = length.and_then(|length| content.checked_add(length)).filter(|end| *end <= sound.len());
        match (id, end) {
            (SEGMENT, None) if length.is_some() => return Err(UploadViolation::CutShort),
            // Their children follow at once; a recorder that writes as it goes leaves their length unknown.
            (SEGMENT | CLUSTER | INFO | TRACKS | TRACK, _) => at = content,
            // A recorder that was stopped leaves its last sounds in part.
            (BLOCK | BLOCK_GROUP, None) => break,
            (_, None) => return Err(UploadViolation::CutShort),
            // A checksum of what is about to change.
            (CHECKSUM, Some(end)) => {
                void(&mut sound, at, content, end);
                at = end;
            }
            (_, Some(end)) => {
                if let Some(trace) = described(id) {
                    if sound[content..end].iter().any(|byte| *byte != 0) {
                        removed.insert(trace);
                    }
                    sound[content..end].fill(0);
                } else if !SOUNDING.contains(&id) {
                    if sound[content..end].iter().any(|byte| *byte != 0) {
                        removed.insert(if id == ATTACHMENTS { Trace::Preview } else { Trace::Other });
                    }
                    void(&mut sound, at, content, end);
                }
                at = end;
            }
        }
    }
    Ok(Cleaned::without(removed, || sound))
}

/// An element that says nothing instead of this one, in as many bytes.
fn void(sound: &mut [u8], at: usize, content: usize, end: usize) {
    // One byte of name, and the length in the bytes that this frees; of them eight are the most.
    let width = (content - at - 1).min(8);
    let start = at + 1 + width;
    let coded = ((end - start) as u64) | (1 << (7 * width));
    sound[at] = VOID;
    sound[at + 1..start].copy_from_slice(&coded.to_be_bytes()[8 - width..]);
    sound[start..end].fill(0);
}

/// Elements that are sound, or numbers about it: the head of the file, where its parts lie, times, blocks, and what a track
/// is. All other elements, such as tags, chapters and attachments, are emptied.
const SOUNDING: &[u32] = &[
    0x1A45_DFA3,
    0x114D_9B74,
    0x1C53_BB6B,
    0x2AD7B1,
    0x4489,
    0xE7,
    0xA7,
    0xAB,
    BLOCK,
    BLOCK_GROUP,
    0x5854,
    0xAF,
    0xD7,
    0x73C5,
    0x83,
    0xB9,
    0x88,
    0x55AA,
    0x9C,
    0x6DE7,
    0x6DF8,
    0x23E383,
    0x234E7A,
    0x23314F,
    0x55EE,
    0x22B59C,
    0x22B59D,
    0x86,
    0x63A2,
    0xAA,
    0x56AA,
    0x56BB,
    0xE1,
    0x6D80,
];

/// Elements of the head that say who, when and with what.
fn described(id: u32) -> Option<Trace> {
    match id {
        0x4D80 | 0x5741 => Some(Trace::Device),
        0x4461 => Some(Trace::Time),
        0x7BA9 | 0x7384 => Some(Trace::Other),
        _ => None,
    }
}

fn identifier(file: &[u8], at: usize) -> Option<(u32, usize)> {
    let width = file.get(at)?.leading_zeros() as usize + 1;
    let bytes = file.get(at..at + width).filter(|_| width <= 4)?;
    Some((bytes.iter().fold(0, |id, byte| id << 8 | u32::from(*byte)), at + width))
}

/// The length, none where it is unknown, and where the content begins.
fn length(file: &[u8], at: usize) -> Option<(Option<usize>, usize)> {
    let width = file.get(at)?.leading_zeros() as usize + 1;
    let bytes = file.get(at..at + width).filter(|_| width <= 8)?;
    let value = bytes.iter().fold(0_u64, |value, byte| value << 8 | u64::from(*byte)) & ((1 << (7 * width)) - 1);
    let known = value != (1 << (7 * width)) - 1;
    Some((known.then(|| usize::try_from(value).unwrap_or(usize::MAX)), at + width))
}
