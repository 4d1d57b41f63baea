//! The one table of types that are taken: what checks an upload, what a page says, and what a browser offers come from it.

use crate::kernel::{Direction, Message};
use crate::text::Locale;

/// The types of documents that are taken. None of them runs anything when it is opened under its own ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaType {
    Pdf,
    Jpeg,
    Png,
    Docx,
    Odt,
    PlainText,
    Mp3,
    M4a,
    Ogg,
    Wav,
    Webm,
}

/// What a type is to the person who sends it. A name that says another type of the same family is no reason to refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Pages,
    Picture,
    Writing,
    Text,
    Sound,
}

struct Row {
    media_type: MediaType,
    family: Family,
    mime: &'static str,
    /// As people call it in every language; empty where it is a word of the language.
    name: &'static str,
    /// The first is given to a file whose name has none of them.
    endings: &'static [&'static str],
}

const TABLE: &[Row] = &[
    row(MediaType::Pdf, Family::Pages, "application/pdf", "PDF", &["pdf"]),
    row(MediaType::Jpeg, Family::Picture, "image/jpeg", "JPEG", &["jpg", "jpeg", "jpe", "jfif", "pjpeg", "pjp"]),
    row(MediaType::Png, Family::Picture, "image/png", "PNG", &["png"]),
    row(
        MediaType::Docx,
        Family::Writing,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "DOCX",
        &["docx"],
    ),
    row(MediaType::Odt, Family::Writing, "application/vnd.oasis.opendocument.text", "ODT", &["odt"]),
    row(MediaType::PlainText, Family::Text, "text/plain; charset=utf-8", "", &["txt", "text", "md"]),
    row(MediaType::Mp3, Family::Sound, "audio/mpeg", "MP3", &["mp3", "mpga"]),
    row(MediaType::M4a, Family::Sound, "audio/mp4", "M4A", &["m4a", "mp4", "aac"]),
    row(MediaType::Ogg, Family::Sound, "audio/ogg", "OGG", &["ogg", "oga", "opus"]),
    row(MediaType::Wav, Family::Sound, "audio/wav", "WAV", &["wav", "wave"]),
    row(MediaType::Webm, Family::Sound, "audio/webm", "WebM", &["webm", "weba"]),
];

const fn row(
    media_type: MediaType,
    family: Family,
    mime: &'static str,
    name: &'static str,
    endings: &'static [&'static str],
) -> Row {
    Row { media_type, family, mime, name, endings }
}

impl MediaType {
    pub fn all() -> impl Iterator<Item = MediaType> {
        TABLE.iter().map(|row| row.media_type)
    }

    fn row(self) -> &'static Row {
        TABLE.iter().find(|row| row.media_type == self).expect("every type has its row")
    }

    /// As `Content-Type` says it.
    pub fn as_str(self) -> &'static str {
        self.row().mime
    }

    pub fn from_mime(mime: &str) -> Option<MediaType> {
        TABLE.iter().find(|row| row.mime == mime).map(|row| row.media_type)
    }

    pub fn family(self) -> Family {
        self.row().family
    }

    /// Small letters, without the dot.
    pub fn endings(self) -> &'static [&'static str] {
        self.row().endings
    }

    /// The type whose ending this is, in small letters.
    pub fn of_ending(ending: &str) -> Option<MediaType> {
        TABLE.iter().find(|row| row.endings.contains(&ending)).map(|row| row.media_type)
    }

    /// As the reader calls it.
    pub fn name(self, locale: Locale) -> String {
        match self.row().name {
            "" => locale.text("applications-documents-plain-text"),
            name => name.to_owned(),
        }
    }
}

/// The types that are taken, in words: those to read or look at, then those to listen to.
pub fn taken_types(locale: Locale) -> String {
    let named = |sound: bool| {
        let of_kind = MediaType::all().filter(|media_type| (media_type.family() == Family::Sound) == sound);
        let listed = locale.list(&of_kind.map(|media_type| media_type.name(locale)).collect::<Vec<_>>());
        // Latin names first would turn the order of an Arabic list around.
        match locale.language.direction() {
            Direction::Rtl => format!("\u{200F}{listed}"),
            Direction::Ltr => listed,
        }
    };
    let message = Message::new("applications-documents-types").with("documents", named(false));
    locale.message(&message.with("recordings", named(true)))
}

/// For the `accept` attribute of a file control.
pub fn accepted_endings() -> String {
    let endings = TABLE.iter().flat_map(|row| row.endings).map(|ending| format!(".{ending}"));
    endings.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Language;

    #[test]
    fn an_ending_belongs_to_one_type_and_no_page_keeps_silent_about_one() {
        let mut seen = std::collections::BTreeSet::new();
        for row in TABLE {
            for ending in row.endings {
                assert!(seen.insert(ending), "{ending} is there twice");
                assert_eq!(MediaType::of_ending(ending), Some(row.media_type));
                assert!(accepted_endings().split(',').any(|given| given == format!(".{ending}")));
            }
            assert_eq!(MediaType::from_mime(row.mime), Some(row.media_type));
            for language in Language::ALL {
                let locale = Locale::new(language);
                let (said, name) = (taken_types(locale), row.media_type.name(locale));
                assert!(said.contains(&name), "{language}: {name} is not in {said}");
            }
        }
    }
}
