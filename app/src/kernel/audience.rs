//! Texts of the institution, by who may read them. What is written for colleagues and what is written to the applicant are
//! two types, and nothing turns one into the other: a note can only reach an applicant when somebody types it again into
//! a field that says so.

use serde::{Deserialize, Serialize};

use super::{Lines, PlainText, TextProblem};

/// Written by staff for staff. It has no [`std::fmt::Display`], and its `Debug` shows only its length, so that it enters
/// neither a page nor a log by accident.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StaffNote(PlainText);

/// Written by staff to the applicant, who reads all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TextToApplicant(PlainText);

impl StaffNote {
    /// As [`PlainText::parse`].
    pub fn parse(raw: &str, max_chars: usize, lines: Lines) -> Result<StaffNote, TextProblem> {
        PlainText::parse(raw, max_chars, lines).map(StaffNote)
    }

    /// A note that was parsed before it was stored.
    pub fn stored(text: String) -> StaffNote {
        StaffNote(PlainText::stored(text))
    }

    /// The words, for a page that only staff open.
    pub fn for_staff(&self) -> &str {
        self.0.as_str()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Debug for StaffNote {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "StaffNote({} characters)", self.0.chars())
    }
}

impl TextToApplicant {
    /// As [`PlainText::parse`].
    pub fn parse(raw: &str, max_chars: usize, lines: Lines) -> Result<TextToApplicant, TextProblem> {
        PlainText::parse(raw, max_chars, lines).map(TextToApplicant)
    }

    /// A text that was parsed before it was stored.
    pub fn stored(text: String) -> TextToApplicant {
        TextToApplicant(PlainText::stored(text))
    }

    pub fn for_applicant(&self) -> &str {
        self.0.as_str()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_does_not_show_itself_in_a_log() {
        let note = StaffNote::parse("The ambassador phoned.", 100, Lines::Many).unwrap();
        assert_eq!(note.for_staff(), "The ambassador phoned.");
        assert_eq!(format!("{note:?}"), "StaffNote(22 characters)");
    }
}
