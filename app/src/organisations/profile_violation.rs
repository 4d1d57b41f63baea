//! Why a profile cannot be kept as it is.

use super::DateProblem;
use crate::kernel::{FieldError, Message, TextProblem, Violation};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileViolation {
    NameMissing,
    /// Only digits, signs or pictures: nobody could call the organisation by it.
    NameWithoutLetters,
    /// A word whose letters are of two scripts that look alike.
    NameMixesScripts {
        field: &'static str,
        word: String,
    },
    LatinNameNotLatin,
    CountryMissing,
    /// One was chosen from the list, and another was written.
    TwoPlaces,
    /// A name of the list is close to what was written.
    PlaceNear {
        code: &'static str,
    },
    PlaceUnreadable,
    Founded(DateProblem),
    LegalFormMissing,
    PurposeMissing,
    WebsiteNotUnderstood,
    SeatMissing,
    Text {
        field: &'static str,
        problem: TextProblem,
    },
}

impl Violation for ProfileViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        let (field, key) = match self {
            ProfileViolation::NameMissing => ("name", "organisations-violation-name-missing"),
            ProfileViolation::NameWithoutLetters => ("name", "organisations-violation-name-without-letters"),
            ProfileViolation::LatinNameNotLatin => ("latin-name", "organisations-violation-latin-name-not-latin"),
            ProfileViolation::CountryMissing => ("country", "organisations-violation-country-missing"),
            ProfileViolation::TwoPlaces => ("place", "organisations-violation-two-places"),
            ProfileViolation::PlaceUnreadable => ("place", "organisations-violation-place-unreadable"),
            ProfileViolation::PlaceNear { code } => {
                let message = Message::new("organisations-violation-place-near").with("code", *code);
                return vec![FieldError::new("place", message)];
            }
            ProfileViolation::Founded(problem) => return vec![problem.field_error("founded")],
            ProfileViolation::LegalFormMissing => ("legal-form", "organisations-violation-legal-form-missing"),
            ProfileViolation::PurposeMissing => ("purpose", "organisations-violation-purpose-missing"),
            ProfileViolation::WebsiteNotUnderstood => ("website", "organisations-violation-website-not-understood"),
            ProfileViolation::SeatMissing => ("seat", "organisations-violation-seat-missing"),
            ProfileViolation::NameMixesScripts { field, word } => {
                let message = Message::new("organisations-violation-name-mixed").with("word", word.as_str());
                return vec![FieldError::new(*field, message)];
            }
            ProfileViolation::Text { field, problem } => {
                let label = Message::new(format!("organisations-profile-{field}"));
                return vec![FieldError::new(*field, problem.about(label))];
            }
        };
        vec![FieldError::new(field, key)]
    }
}
