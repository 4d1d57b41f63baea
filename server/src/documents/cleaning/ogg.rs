//! What stands in the second packet of an OGG (RFC 3533, RFC 7845) beside its tags: the program that coded it, and what
//! follows the tags.

use std::ops::Range;

/// Programs that everybody has, by the beginnings of what they write.
const PROGRAMS: &[&str] = &[
    "Xiph.Org libVorbis",
    "libopus",
    "Lavf",
    "Lavc",
    "recorder",
    "Encoded with Speex",
    "Recorder",
    "Mozilla",
    "Chrome",
    "opusenc",
    "libopusenc",
    "AO; aoTuV",
    "ffmpeg",
    "GStreamer",
    "WhatsApp",
];

/// The second packet, as far as it lies in its first page.
pub(super) struct Second {
    page: Range<usize>,
    program: Range<usize>,
    pub comments: usize,
    /// Whether anything but zeros follows where there is no comment.
    pub more: bool,
}

/// None for what is no OGG, or begins with more than one stream.
pub(super) fn second(file: &[u8]) -> Option<Second> {
    let first = page(file, 0)?;
    let page = page(file, first.end)?;
    let segments = usize::from(*file.get(page.start + 26)?);
    let lacing = file.get(page.start + 27..page.start + 27 + segments)?;
    let start = page.start + 27 + segments;
    let whole = lacing.iter().position(|length| *length < 255);
    let length: usize =
        lacing[..whole.map_or(segments, |last| last + 1)].iter().map(|length| usize::from(*length)).sum();
    let packet = file.get(start..start + length)?;
    let head = if packet.starts_with(b"OpusTags") {
        8
    } else if packet.starts_with(b"\x03vorbis") {
        7
    } else if file[first.clone()].windows(5).any(|word| word == b"Speex") {
        0
    } else {
        return None;
    };
    let number = |at: usize| Some(u32::from_le_bytes(packet.get(at..at + 4)?.try_into().ok()?) as usize);
    let after = number(head)?.checked_add(head + 4)?;
    let comments = number(after)?;
    // The bit that ends a packet of Vorbis.
    let spare = if head == 7 { 5 } else { 4 };
    let more = comments == 0 && packet.get(after + spare..).is_some_and(|rest| rest.iter().any(|byte| *byte != 0));
    Some(Second { page, program: start + head + 4..start + after, comments, more })
}

/// Empties the name of a program that is none of those that everybody has. Whether it was.
pub(super) fn without_program(file: &mut [u8], second: &Second) -> bool {
    let name = String::from_utf8_lossy(&file[second.program.clone()]).into_owned();
    // Those that everybody has say a version, and no more.
    let short = name.len() <= 70 && !name.contains('@');
    if name.trim().is_empty() || short && PROGRAMS.iter().any(|program| name.starts_with(program)) {
        return false;
    }
    file[second.program.clone()].fill(b' ');
    let page = &mut file[second.page.clone()];
    page[22..26].fill(0);
    let sum = checksum(page);
    page[22..26].copy_from_slice(&sum.to_le_bytes());
    true
}

fn page(file: &[u8], at: usize) -> Option<Range<usize>> {
    let head = file.get(at..at + 27).filter(|head| head.starts_with(b"OggS"))?;
    let lacing = file.get(at + 27..at + 27 + usize::from(head[26]))?;
    let length = 27 + lacing.len() + lacing.iter().map(|length| usize::from(*length)).sum::<usize>();
    (at + length <= file.len()).then(|| at..at + length)
}

/// RFC 3533, section 6: generator 0x04C11DB7, nothing reflected.
fn checksum(page: &[u8]) -> u32 {
    page.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte) << 24, |sum, _| {
            if sum & 0x8000_0000 == 0 { sum << 1 } else { sum << 1 ^ 0x04C1_1DB7 }
        })
    })
}
