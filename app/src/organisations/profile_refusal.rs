//! Why a profile cannot be kept as it is.

use super::DateProblem;
use crate::kernel::{FieldError, Message, Refusal, TextProblem};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileRefusal {
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

impl Refusal for ProfileRefusal {
    fn field_errors(&self) -> Vec<FieldError> {
        let (field, key) = match self {
            ProfileRefusal::NameMissing => ("name", "organisations-refusal-name-missing"),
            ProfileRefusal::NameWithoutLetters => ("name", "organisations-refusal-name-without-letters"),
            ProfileRefusal::LatinNameNotLatin => ("latin-name", "organisations-refusal-latin-name-not-latin"),
            ProfileRefusal::CountryMissing => ("country", "organisations-refusal-country-missing"),
            ProfileRefusal::TwoPlaces => ("place", "organisations-refusal-two-places"),
            ProfileRefusal::PlaceUnreadable => ("place", "organisations-refusal-place-unreadable"),
            ProfileRefusal::PlaceNear { code } => {
                let message = Message::new("organisations-refusal-place-near").with("code", *code);
                return vec![FieldError::new("place", message)];
            }
            ProfileRefusal::Founded(problem) => return vec![problem.field_error("founded")],
            ProfileRefusal::LegalFormMissing => ("legal-form", "organisations-refusal-legal-form-missing"),
            ProfileRefusal::PurposeMissing => ("purpose", "organisations-refusal-purpose-missing"),
            ProfileRefusal::WebsiteNotUnderstood => ("website", "organisations-refusal-website-not-understood"),
            ProfileRefusal::SeatMissing => ("seat", "organisations-refusal-seat-missing"),
            ProfileRefusal::NameMixesScripts { field, word } => {
                let message = Message::new("organisations-refusal-name-mixed").with("word", word.as_str());
                return vec![FieldError::new(*field, message)];
            }
            ProfileRefusal::Text { field, problem } => {
                let label = Message::new(format!("organisations-profile-{field}"));
                return vec![FieldError::new(*field, problem.about(label))];
            }
        };
        vec![FieldError::new(field, key)]
    }
}
