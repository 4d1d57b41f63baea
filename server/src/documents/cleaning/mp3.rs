//! The first frame of an MP3, in which some programs write how long it is and their own name.

use std::ops::Range;

/// Programs that everybody has, by the beginnings of what they write.
const PROGRAMS: &[&[u8]] =
    &[b"LAME", b"Lavf", b"Lavc", b"GOGO", b"Gogo", b"L3.99", b"Xing", b"iTunes", b"XING", b"UUUU"];

/// Empties the name of a program that is none of those that everybody has. Whether it was.
pub(super) fn without_program(sound: &mut [u8]) -> bool {
    let Some(name) = program(sound) else { return false };
    let told = &mut sound[name];
    if told.iter().all(|byte| *byte == 0) || PROGRAMS.iter().any(|program| told.starts_with(program)) {
        return false;
    }
    told.fill(0);
    true
}

/// Where the name stands: behind the frame's head, what it says of its channels, a word, flags, and what they announce.
fn program(sound: &[u8]) -> Option<Range<usize>> {
    let at = sound.windows(2).take(64 * 1024).position(|head| head[0] == 0xFF && head[1] & 0xE6 == 0xE2)?;
    let frame = sound.get(at..)?;
    let newest = frame.get(1)? & 0x18 == 0x18;
    let single = frame.get(3)? >> 6 == 3;
    let beside = match (newest, single) {
        (true, false) => 32,
        (false, true) => 9,
        _ => 17,
    };
    let word = frame.get(4 + beside..4 + beside + 8)?;
    if !(word.starts_with(b"Info") || word.starts_with(b"Xing")) {
        return None;
    }
    let flags = word[7];
    let numbers = [(1, 4), (2, 4), (4, 100), (8, 4)];
    let length: usize = numbers.iter().filter(|(flag, _)| flags & flag != 0).map(|(_, length)| length).sum();
    let start = at + 4 + beside + 8 + length;
    (start + 9 <= sound.len()).then_some(start..start + 9)
}
