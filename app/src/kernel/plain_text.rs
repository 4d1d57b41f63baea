//! Text that somebody typed, cleaned once and then trusted.
//!
//! Unicode is normalised to form C (UAX #15), so that the same word typed on two keyboards is the same text. Characters
//! that can make a page or a log say something else than was typed are refused: control characters (category Cc) and the
//! embeddings, overrides and isolates of bidirectional text (UAX #9; U+202A–202E, U+2066–2069). The marks U+200E, U+200F
//! and U+061C and the joiners U+200C and U+200D stay: Arabic, Persian and Indic scripts need them. Around the text, where
//! nothing unseen means anything, all of it goes.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::{Message, without_unseen_edges};

/// What stands for a NUL from the door on: a database takes no NUL, and nobody types this. Rules name it as the NUL it was.
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

/// Why a text cannot be kept as it is. What was typed is shown again unchanged, whatever the problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// Lengths are counted in Unicode characters (scalar values) of the cleaned text.
    TooLong { max: usize, actual: usize },
    /// A character that cannot be seen and has no place in a text, such as NUL.
    ControlCharacter { code_point: u32 },
    /// A character that silently changes the reading direction of what follows.
    DirectionOverride { code_point: u32 },
}

impl PlainText {
    /// Cleans `raw` and checks it. `max_chars` counts characters, not bytes.
    pub fn parse(raw: &str, max_chars: usize, lines: Lines) -> Result<PlainText, TextProblem> {
        let mut clean = String::with_capacity(raw.len());
        let mut characters = without_unseen_edges(raw).nfc().filter(|&character| character != '\u{FEFF}').peekable();
        while let Some(character) = characters.next() {
            match character {
                '\r' if characters.peek() == Some(&'\n') => {}
                '\r' | '\n' | '\u{0085}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
                '\t' => clean.push('\t'),
                '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                    return Err(TextProblem::DirectionOverride { code_point: character.into() });
                }
                '\0' | INSTEAD_OF_NUL => return Err(TextProblem::ControlCharacter { code_point: 0 }),
                _ if character.is_control() => {
                    return Err(TextProblem::ControlCharacter { code_point: character.into() });
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
    pub fn about(self, field: impl Into<crate::kernel::Argument>) -> Message {
        Message::new("kernel-field-problem").with("field", field).with("problem", self.message())
    }

    pub fn message(self) -> Message {
        let code = |code_point: u32| format!("U+{code_point:04X}");
        match self {
            TextProblem::TooLong { max, actual } => {
                Message::new("kernel-text-too-long").with("max", max as i64).with("over", (actual - max) as i64)
            }
            TextProblem::ControlCharacter { code_point } => {
                Message::new("kernel-text-control-character").with("code", code(code_point))
            }
            TextProblem::DirectionOverride { code_point } => {
                Message::new("kernel-text-direction-override").with("code", code(code_point))
            }
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
        let problem = PlainText::parse("good\u{202E}dab", 100, Lines::One);
        assert_eq!(problem, Err(TextProblem::DirectionOverride { code_point: 0x202E }));
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
            assert_eq!(problem, Err(TextProblem::ControlCharacter { code_point: 0 }), "{raw:?}");
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
