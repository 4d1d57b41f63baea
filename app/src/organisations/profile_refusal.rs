//! Why a profile cannot be kept as it is.

use crate::kernel::{Date, FieldError, Message, Refusal, TextProblem};

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
    /// No day, month or year up to `today`.
    FoundingDateNotUnderstood {
        today: Date,
    },
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
            ProfileRefusal::FoundingDateNotUnderstood { .. } => {
                ("founded-year", "organisations-refusal-founding-date-not-understood")
            }
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
