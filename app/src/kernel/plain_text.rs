//! Text that somebody typed, cleaned once and then trusted.
//!
//! Unicode is normalised to form C (UAX #15), so that the same word typed on two keyboards is the same text. Characters
//! that can make a page or a log say something else than was typed are refused: control characters (category Cc) and the
//! overrides of bidirectional text (UAX #9; U+202D, U+202E). Nobody types embeddings and isolates (U+202A–202C,
//! U+2066–2069), and many paste them: contact lists put them around telephone numbers, pages such as ours around names and
//! dates. They become the marks of the same direction, which reach no further than the text itself. The marks U+200E, U+200F
//! and U+061C and the joiners U+200C and U+200D stay: Arabic, Persian and Indic scripts need them. Around the text, where
//! nothing unseen means anything, all of it goes.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::{Message, is_invisible, without_unseen_edges};

/// The character that replaces a NUL when a form is read: a database takes no NUL, and nobody types this character. Rules name it
/// as the NUL that it was.
pub const INSTEAD_OF_NUL: char = '\u{1}';

/// Whether line breaks are part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// A name or a number: line breaks and tabs become spaces, runs of spaces become one.
    One,
    /// A statement: line breaks are kept, as `\n`.
    Many,
}

/// Clean text: form C, no surrounding white space, no control or direction-changing characters. May be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PlainText(String);

/// Why a text cannot be kept as it is. With every problem, what was typed is shown again unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// Lengths are counted in Unicode characters (scalar values) of the cleaned text.
    TooLong { max: usize, actual: usize },
    /// A character that cannot be seen and has no place in a text, such as NUL.
    ControlCharacter(Unseen),
    /// A character that silently turns round what follows.
    DirectionOverride(Unseen),
}

/// A character that nobody sees, and where to find it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unseen {
    pub code_point: u32,
    /// What stands around it, with [`Unseen::PLACE`] where it is.
    pub place: String,
}

impl Unseen {
    const PLACE: char = '▯';
    /// Characters shown before it, and after it.
    const AROUND: usize = 20;

    fn new(character: char, before: &str, after: impl Iterator<Item = char>) -> Self {
        let seen = |character: &char| !character.is_control() && !is_invisible(*character);
        let last = before.char_indices().rev().nth(Self::AROUND - 1).map_or(before, |(at, _)| &before[at..]);
        let before = last.rsplit('\n').next().unwrap_or_default();
        let after = after.take(Self::AROUND).take_while(|next| !matches!(next, '\r' | '\n'));
        let place = before.chars().chain([Self::PLACE]).chain(after).filter(seen).collect();
        let code_point = if character == INSTEAD_OF_NUL { 0 } else { character.into() };
        Unseen { code_point, place }
    }
}

/// The mark that an opening of another direction becomes; none for what has no direction of its own.
fn mark(opening: char) -> Option<char> {
    match opening {
        '\u{202A}' | '\u{2066}' => Some('\u{200E}'),
        '\u{202B}' | '\u{2067}' => Some('\u{200F}'),
        _ => None,
    }
}

impl PlainText {
    /// Cleans `raw` and checks it. `max_chars` counts characters, not bytes.
    pub fn parse(raw: &str, max_chars: usize, lines: Lines) -> Result<PlainText, TextProblem> {
        let mut clean = String::with_capacity(raw.len());
        let mut opened = Vec::new();
        let mut characters = without_unseen_edges(raw).nfc().filter(|&character| character != '\u{FEFF}').peekable();
        while let Some(character) = characters.next() {
            match character {
                '\r' if characters.peek() == Some(&'\n') => {}
                // Word breaks a line with U+000B, and a page with U+000C.
                '\r' | '\n' | '\u{000B}' | '\u{000C}' | '\u{0085}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
                '\t' => clean.push('\t'),
                '\u{202A}' | '\u{202B}' | '\u{2066}'..='\u{2068}' => {
                    opened.push(mark(character));
                    clean.extend(mark(character));
                }
                '\u{202C}' | '\u{2069}' => clean.extend(opened.pop().flatten()),
                '\u{202D}' | '\u{202E}' => {
                    return Err(TextProblem::DirectionOverride(Unseen::new(character, &clean, characters)));
                }
                _ if character.is_control() => {
                    return Err(TextProblem::ControlCharacter(Unseen::new(character, &clean, characters)));
                }
                _ => clean.push(character),
            }
        }
        let text = match lines {
            Lines::Many => clean.trim().to_owned(),
            Lines::One => clean.split_whitespace().collect::<Vec<_>>().join(" "),
        };
        match text.chars().count() {
            actual if actual > max_chars => Err(TextProblem::TooLong { max: max_chars, actual }),
            _ => Ok(PlainText(text)),
        }
    }

    /// Text that was parsed before it was stored.
    pub fn stored(text: String) -> PlainText {
        PlainText(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `None` when empty: for what may be left out.
    pub fn filled(self) -> Option<PlainText> {
        (!self.is_empty()).then_some(self)
    }

    /// Length in characters.
    pub fn chars(&self) -> usize {
        self.0.chars().count()
    }
}

impl std::fmt::Display for PlainText {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl AsRef<str> for PlainText {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl TextProblem {
    /// The problem, with the words of the field that has it: a page can have several, and one problem in each.
    pub fn about(&self, field: impl Into<crate::kernel::Argument>) -> Message {
        Message::new("kernel-field-problem").with("field", field).with("problem", self.message())
    }

    pub fn message(&self) -> Message {
        let unseen = |key: &'static str, Unseen { code_point, place }: &Unseen| {
            Message::new(key).with("code", format!("U+{code_point:04X}")).with("place", place.as_str())
        };
        match self {
            TextProblem::TooLong { max, actual } => {
                Message::new("kernel-text-too-long").with("max", *max as i64).with("over", (actual - max) as i64)
            }
            TextProblem::ControlCharacter(found) => unseen("kernel-text-control-character", found),
            TextProblem::DirectionOverride(found) => unseen("kernel-text-direction-override", found),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_same_word_from_two_keyboards_is_the_same_text() {
        let composed = PlainText::parse("Société", 20, Lines::One);
        let decomposed = PlainText::parse("Socie\u{301}te\u{301}", 20, Lines::One);
        assert_eq!(composed, decomposed);
    }

    #[test]
    fn arabic_with_its_marks_and_joiners_is_kept() {
        let name = "منظمة\u{200F} «نور» (NGO)\u{200E} می\u{200C}شود";
        assert_eq!(PlainText::parse(name, 100, Lines::One).unwrap().as_str(), name);
    }

    #[test]
    fn a_direction_override_is_refused_and_named() {
        let long = "x".repeat(200);
        let problem = PlainText::parse(&format!("{long}\nall is good\u{202E}dab\u{2069} {long}"), 1000, Lines::Many);
        let place = format!("all is good▯dab {}", "x".repeat(15));
        assert_eq!(problem, Err(TextProblem::DirectionOverride(Unseen { code_point: 0x202E, place })));
    }

    #[test]
    fn what_contact_lists_and_pages_put_inside_a_text_is_taken() {
        for (pasted, kept) in [
            ("هاتف \u{202A}+212 537 123\u{202C} أو", "هاتف \u{200E}+212 537 123\u{200E} أو"),
            ("by \u{2068}Amina\u{2069} on \u{2068}2 March\u{2069}, late", "by Amina on 2 March, late"),
            ("a \u{2067}نور\u{2069} b", "a \u{200F}نور\u{200F} b"),
            ("first\u{B}second\u{C}third", "first\nsecond\nthird"),
            ("a\u{2069}\u{202C}b", "ab"),
        ] {
            assert_eq!(PlainText::parse(pasted, 100, Lines::Many).unwrap().as_str(), kept, "{pasted:?}");
        }
    }

    #[test]
    fn what_a_contact_list_puts_around_a_name_goes_without_a_word() {
        for raw in ["\u{202A}Amina\u{202C}", "\u{200E}Amina", "Amina\u{200B} ", "\u{2068}Amina\u{2069}"] {
            assert_eq!(PlainText::parse(raw, 20, Lines::One).unwrap().as_str(), "Amina", "{raw:?}");
        }
    }

    #[test]
    fn nul_is_refused_and_named() {
        for raw in ["a\0b".to_owned(), format!("a{INSTEAD_OF_NUL}b")] {
            let problem = PlainText::parse(&raw, 100, Lines::Many);
            let found = Unseen { code_point: 0, place: "a▯b".to_owned() };
            assert_eq!(problem, Err(TextProblem::ControlCharacter(found)), "{raw:?}");
        }
    }

    #[test]
    fn line_breaks_of_every_system_are_one_line_break() {
        assert_eq!(PlainText::parse("a\r\nb\rc\nd\u{2028}e", 100, Lines::Many).unwrap().as_str(), "a\nb\nc\nd\ne");
        assert_eq!(PlainText::parse("a\r\n  b\tc", 100, Lines::One).unwrap().as_str(), "a b c");
    }

    #[test]
    fn length_counts_characters_and_says_by_how_many_it_is_over() {
        assert!(PlainText::parse("民间社会", 4, Lines::One).is_ok());
        assert_eq!(PlainText::parse("民间社会组织", 4, Lines::One), Err(TextProblem::TooLong { max: 4, actual: 6 }));
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(raw in any::<String>()) {
            for lines in [Lines::One, Lines::Many] {
                if let Ok(once) = PlainText::parse(&raw, usize::MAX, lines) {
                    let twice = PlainText::parse(once.as_str(), usize::MAX, lines);
                    prop_assert_eq!(Ok(once), twice);
                }
            }
        }
    }
}
