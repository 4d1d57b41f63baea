//! Which files are taken. The type is told by the content; the name must not contradict it.

use app::kernel::{FieldError, Message};
use app::text::Locale;

use crate::stop::{Result, Stop};
use crate::web::{FILE_LIMIT, Upload};

/// The types of documents that are taken. None of them runs anything when it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaType {
    Pdf,
    Jpeg,
    Png,
    Docx,
    Odt,
    PlainText,
}

impl MediaType {
    pub fn as_str(self) -> &'static str {
        match self {
            MediaType::Pdf => "application/pdf",
            MediaType::Jpeg => "image/jpeg",
            MediaType::Png => "image/png",
            MediaType::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            MediaType::Odt => "application/vnd.oasis.opendocument.text",
            MediaType::PlainText => "text/plain; charset=utf-8",
        }
    }

    /// By the first bytes of a file (up to 8 KiB).
    pub fn of_content(head: &[u8]) -> Option<MediaType> {
        let told = infer::get(head).map(|kind| kind.mime_type());
        match told {
            Some("application/pdf") => Some(MediaType::Pdf),
            Some("image/jpeg") => Some(MediaType::Jpeg),
            Some("image/png") => Some(MediaType::Png),
            Some("application/vnd.oasis.opendocument.text") => Some(MediaType::Odt),
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document") => Some(MediaType::Docx),
            // Some writers order the parts of the archive so that its first entry tells nothing.
            Some("application/zip") if contains(head, b"[Content_Types].xml") && contains(head, b"word/") => {
                Some(MediaType::Docx)
            }
            Some(_) => None,
            None if is_plain_text(head) => Some(MediaType::PlainText),
            None => None,
        }
    }

    /// What a name's ending says. `Err` for one that no accepted type has, `Ok(None)` for a name without one.
    fn of_name(name: &str) -> std::result::Result<Option<MediaType>, ()> {
        let Some((stem, ending)) = name.rsplit_once('.') else { return Ok(None) };
        if stem.is_empty() || ending.len() > 5 || ending.contains(' ') {
            return Ok(None);
        }
        match ending.to_lowercase().as_str() {
            "pdf" => Ok(Some(MediaType::Pdf)),
            "jpg" | "jpeg" => Ok(Some(MediaType::Jpeg)),
            "png" => Ok(Some(MediaType::Png)),
            "docx" => Ok(Some(MediaType::Docx)),
            "odt" => Ok(Some(MediaType::Odt)),
            "txt" | "text" | "md" => Ok(Some(MediaType::PlainText)),
            _ => Err(()),
        }
    }
}

fn contains(head: &[u8], part: &[u8]) -> bool {
    head.windows(part.len()).any(|window| window == part)
}

/// UTF-8 without control characters other than white space. The end may be cut within a character.
fn is_plain_text(head: &[u8]) -> bool {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or(""),
        Err(_) => return false,
    };
    let start = text.trim_start_matches('\u{FEFF}').trim_start();
    let is_text = !text.chars().any(|character| character.is_control() && !matches!(character, '\n' | '\r' | '\t'));
    is_text && !start.is_empty() && !start.starts_with('<') && !start.starts_with("#!")
}

/// The type of an upload, or the refusal for its control `field`, in `locale`'s words.
pub fn check_upload(locale: Locale, upload: &Upload, field: &str) -> Result<MediaType> {
    let refused =
        |message: Message| Err(Stop::from(app::kernel::Failure::Refused(vec![FieldError::new(field, message)])));
    if upload.size > FILE_LIMIT {
        let size = locale.file_size(FILE_LIMIT);
        return refused(Message::new("interface-upload-error-too-large").with("size", size));
    }
    if upload.size == 0 {
        return refused("interface-upload-error-empty".into());
    }
    let types = locale.text("applications-documents-types");
    let content = MediaType::of_content(&upload.head);
    let named = MediaType::of_name(&upload.file_name);
    match (content, named) {
        (Some(content), Ok(None)) => Ok(content),
        (Some(content), Ok(Some(named))) if content == named => Ok(content),
        (None, Err(()) | Ok(None)) => refused(Message::new("interface-upload-error-type").with("types", types)),
        _ => refused(
            Message::new("interface-upload-error-content")
                .with("name", file_name(&upload.file_name))
                .with("types", types),
        ),
    }
}

/// A name as it is kept: without characters that could make it read as something else.
pub(super) fn file_name(raw: &str) -> String {
    let kept: String = raw
        .chars()
        .filter(|character| {
            !character.is_control() && !matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        })
        .collect();
    let kept = kept.trim();
    let length = kept.chars().count();
    // The end of a name says what kind of file it is.
    if length > 150 { kept.chars().skip(length - 150).collect() } else { kept.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_tells_the_type() {
        assert_eq!(MediaType::of_content(b"%PDF-1.7\n..."), Some(MediaType::Pdf));
        assert_eq!(MediaType::of_content(&[0xFF, 0xD8, 0xFF, 0xE0, 0, 16]), Some(MediaType::Jpeg));
        assert_eq!(MediaType::of_content("محضر اجتماع".as_bytes()), Some(MediaType::PlainText));
        assert_eq!(MediaType::of_content(&"会".as_bytes()[..2]), None);
        assert_eq!(MediaType::of_content(&"会议记录".as_bytes()[..10]), Some(MediaType::PlainText));
    }

    #[test]
    fn what_runs_or_hides_is_not_taken() {
        for bytes in
            [&b"MZ\x90\0\x03"[..], b"<html><script>", b"<svg xmlns=", b"#!/bin/sh\n", b"GIF89a", b"a\0b", b"  "]
        {
            assert_eq!(MediaType::of_content(bytes), None, "{bytes:?}");
        }
    }

    #[test]
    fn a_name_cannot_turn_around() {
        assert_eq!(file_name("invoice\u{202E}fdp.exe"), "invoicefdp.exe");
        assert_eq!(file_name(&format!("{}.pdf", "x".repeat(400))).chars().count(), 150);
    }
}
