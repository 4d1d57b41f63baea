//! The type of a file, read from its content alone.

use std::io::Cursor;

use app::documents::{MediaType, UploadViolation};
use zip::ZipArchive;

use super::cleaning::text;

/// The type of a whole file. Errors with the refusal that names what it is instead; [`UploadViolation::Type`] where nothing
/// is known of it.
pub(super) fn recognise(file: &[u8]) -> Result<MediaType, UploadViolation> {
    if file.is_empty() {
        return Err(UploadViolation::Empty);
    }
    // Scanners put their own words before the head; readers look for it in the first kilobyte (ISO 32000-1, annex H).
    if contains(&file[..file.len().min(1024)], b"%PDF-") {
        return Ok(MediaType::Pdf);
    }
    match file {
        [0xFF, 0xD8, 0xFF, ..] => Ok(MediaType::Jpeg),
        [0x89, b'P', b'N', b'G', ..] => Ok(MediaType::Png),
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => archive(file),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Err(compound(file)),
        [b'O', b'g', b'g', b'S', ..] => sound_only(file, &[b"\x80theora", b"BBCD\0"], MediaType::Ogg),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => Ok(MediaType::Wav),
        [0x1A, 0x45, 0xDF, 0xA3, ..] if contains(&file[..file.len().min(64)], b"webm") => {
            sound_only(file, &[b"V_VP8", b"V_VP9", b"V_AV1"], MediaType::Webm)
        }
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => movie(file),
        [b'I', b'D', b'3', ..] => Ok(MediaType::Mp3),
        // A frame of MPEG audio, layer III (ISO/IEC 11172-3): eleven bits set, layer, a rate that exists.
        [0xFF, second, third, ..] if second & 0xE6 == 0xE2 && second & 0x18 != 0x08 && third & 0xF0 != 0xF0 => {
            Ok(MediaType::Mp3)
        }
        _ => written(file),
    }
}

/// Writing in any encoding; nothing that a computer would run or open as a page.
fn written(file: &[u8]) -> Result<MediaType, UploadViolation> {
    let Some(text) = text::decoded(file) else { return Err(UploadViolation::Type) };
    if text.trim_matches(|character: char| character.is_whitespace() || character == '\u{FEFF}').is_empty() {
        return Err(UploadViolation::Empty);
    }
    if text::runs(&text) {
        return Err(UploadViolation::Runs);
    }
    // Formats that are written in letters and are none the less no plain text: RTF, PostScript, a GIF cut short.
    match infer::get(file).map(|kind| kind.matcher_type()) {
        None | Some(infer::MatcherType::Text) => Ok(MediaType::PlainText),
        Some(_) => Err(UploadViolation::Type),
    }
}

fn sound_only(file: &[u8], films: &[&[u8]], media_type: MediaType) -> Result<MediaType, UploadViolation> {
    let head = &file[..file.len().min(64 * 1024)];
    if films.iter().any(|film| contains(head, film)) { Err(UploadViolation::Film) } else { Ok(media_type) }
}

/// The family of MP4 (ISO/IEC 14496-12): recordings, films, and the photographs of some telephones.
fn movie(file: &[u8]) -> Result<MediaType, UploadViolation> {
    match &file[8..file.len().min(12)] {
        b"heic" | b"heix" | b"hevc" | b"hevx" | b"heim" | b"heis" | b"mif1" | b"msf1" | b"avif" => {
            return Err(UploadViolation::Heic);
        }
        _ => {}
    }
    // Most write it last.
    if !contains(file, b"moov") {
        return Err(UploadViolation::CutShort);
    }
    let has_track = |kind: &[u8; 4]| file.windows(20).any(|window| &window[..4] == b"hdlr" && &window[12..16] == kind);
    match (has_track(b"vide"), has_track(b"soun")) {
        (true, _) => Err(UploadViolation::Film),
        (false, true) => Ok(MediaType::M4a),
        (false, false) => Err(UploadViolation::Broken),
    }
}

/// Office files of old, and new ones behind a password (MS-OFFCRYPTO).
fn compound(file: &[u8]) -> UploadViolation {
    let wide = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    if contains(file, &wide("EncryptedPackage")) {
        UploadViolation::Password
    } else if contains(file, &wide("WordDocument")) {
        UploadViolation::OldWord
    } else {
        UploadViolation::Type
    }
}

/// DOCX and ODT are archives of parts.
fn archive(file: &[u8]) -> Result<MediaType, UploadViolation> {
    // The list of its parts stands at its end.
    let whole = contains(file, b"PK\x05\x06");
    let broken = if whole { UploadViolation::Broken } else { UploadViolation::CutShort };
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| broken)?;
    let mut names = Vec::new();
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| UploadViolation::Broken)?;
        if part.encrypted() {
            return Err(UploadViolation::Password);
        }
        names.push(String::from_utf8_lossy(part.name_raw()).into_owned());
    }
    let has = |prefix: &str| names.iter().any(|name| name.starts_with(prefix));
    let mut read = |name: &str| super::cleaning::part(&mut archive, name).unwrap_or_default();
    if has("word/document") && has("[Content_Types].xml") {
        let types = read("[Content_Types].xml");
        let runs = names.iter().any(|name| name.ends_with("vbaProject.bin")) || contains(&types, b"macroEnabled");
        return if runs { Err(UploadViolation::Macros) } else { Ok(MediaType::Docx) };
    }
    if read("mimetype").trim_ascii() == b"application/vnd.oasis.opendocument.text" {
        if contains(&read("META-INF/manifest.xml"), b"encryption-data") {
            return Err(UploadViolation::Password);
        }
        return if has("Basic/") || has("Scripts/") { Err(UploadViolation::Macros) } else { Ok(MediaType::Odt) };
    }
    Err(UploadViolation::Type)
}

pub(super) fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
