//! Plain text, in any encoding; it is kept in UTF-8.

use app::documents::Mark;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};

use super::Cleaned;

pub(super) fn clean(file: &[u8]) -> Cleaned {
    match decoded(file) {
        Some(text) if text.as_bytes() != file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file) => {
            Cleaned { file: Some(text.into_bytes()), marks: [Mark::Converted].into(), ..Cleaned::default() }
        }
        _ => Cleaned::unchanged(),
    }
}

/// The text of a file, without a mark of byte order. None for what is no writing in any encoding.
pub(in super::super) fn decoded(file: &[u8]) -> Option<String> {
    if let Some((encoding, mark)) = Encoding::for_bom(file) {
        let (text, wrong) = encoding.decode_without_bom_handling(&file[mark..]);
        return (!wrong && is_writing(&text)).then(|| text.into_owned());
    }
    // No encoding but those with a mark has these.
    if file.iter().any(|byte| matches!(byte, 0..=8 | 0x0E..=0x19 | 0x1C..=0x1F)) {
        return None;
    }
    if let Ok(text) = std::str::from_utf8(file) {
        return is_writing(text).then(|| text.to_owned());
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(file, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let (text, wrong) = encoding.decode_without_bom_handling(file);
    (encoding != UTF_8 && !wrong && is_writing(&text)).then(|| text.into_owned())
}

/// No control characters but those of a page: line ends, tabs, form feeds, and the end of file of old systems.
fn is_writing(text: &str) -> bool {
    !text.chars().any(|character| {
        character.is_control() && !matches!(character, '\n' | '\r' | '\t' | '\u{B}' | '\u{C}' | '\u{1A}' | '\u{85}')
    })
}

/// Whether a text is a web page, a drawing, a script or a shortcut. Other texts may begin with `<`.
pub(in super::super) fn runs(text: &str) -> bool {
    const BEGINNINGS: &[&str] = &[
        "#!",
        "<!doctype",
        "<?xml",
        "<?php",
        "<%",
        "<html",
        "<head",
        "<body",
        "<script",
        "<svg",
        "<iframe",
        "<object",
        "<embed",
        "<meta",
        "<link",
        "<style",
        "<img",
        "<table",
        "<div",
        "<form",
        "<!--",
        "<hta:",
        "<job",
        "<package",
        "[internetshortcut]",
        "[desktop entry]",
        "[.shellclassinfo]",
        "[shell]",
        "windows registry editor",
        "regedit4",
        "@echo off",
        "mime-version:",
    ];
    let head: String = text.chars().take(4096).collect::<String>().to_lowercase();
    let start = head.trim_start_matches(|character: char| character.is_whitespace() || character == '\u{FEFF}');
    BEGINNINGS.iter().any(|beginning| start.starts_with(beginning))
        || ["<script", "<svg", "<html", "<iframe", "javascript:"].iter().any(|mark| head.contains(mark))
}
