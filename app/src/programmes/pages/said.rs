//! Texts that the programme's authors wrote, as a reader gets them.

use crate::kernel::LocalisedText;
use crate::text::Locale;
use crate::ui::Content;

/// The text in the reader's language; in another one, and marked as such, where it does not exist in it.
pub fn said(locale: Locale, text: &LocalisedText) -> Content {
    let (words, language) = text.for_reader(locale.language);
    if language == locale.language { Content::from(words) } else { Content::in_language(words, language) }
}

/// The address of one of a programme's pages; `rest` is empty or starts with `/`.
pub(super) fn address(locale: Locale, slug: &str, rest: &str) -> String {
    format!("/{}/programmes/{slug}{rest}", locale.language)
}
