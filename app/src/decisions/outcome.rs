//! What a decision comes to.

use serde::{Deserialize, Serialize};

use crate::applications::ApplicationEvent;
use crate::kernel::Message;
use crate::restrictions::RestrictionKind;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum Outcome {
    /// What was asked for.
    Granted,
    /// A lesser category; `category` is its code.
    GrantedLower {
        category: String,
    },
    Refused,
}

impl Outcome {
    /// The words that are stored and exported.
    pub const WORDS: [&str; 3] = ["granted", "granted_lower", "refused"];

    /// Reads the stored word; `category` counts only with `granted_lower`.
    pub fn from_word(word: &str, category: Option<&str>) -> Option<Outcome> {
        match (word, category) {
            ("granted", _) => Some(Outcome::Granted),
            ("granted_lower", Some(category)) if !category.is_empty() => {
                Some(Outcome::GrantedLower { category: category.to_owned() })
            }
            ("refused", _) => Some(Outcome::Refused),
            _ => None,
        }
    }

    pub fn as_str(&self) -> &'static str {
        match self {
            Outcome::Granted => "granted",
            Outcome::GrantedLower { .. } => "granted_lower",
            Outcome::Refused => "refused",
        }
    }

    pub fn category(&self) -> Option<&str> {
        match self {
            Outcome::GrantedLower { category } => Some(category),
            Outcome::Granted | Outcome::Refused => None,
        }
    }

    /// The restriction that the outcome is, if it gives less than was asked for.
    pub fn restriction(&self) -> Option<RestrictionKind> {
        match self {
            Outcome::Granted => None,
            Outcome::GrantedLower { .. } => Some(RestrictionKind::LowerCategory),
            Outcome::Refused => Some(RestrictionKind::Refusal),
        }
    }

    /// What happens to the application.
    pub fn event(&self) -> ApplicationEvent {
        match self {
            Outcome::Granted => ApplicationEvent::Granted,
            Outcome::GrantedLower { .. } => ApplicationEvent::GrantedLower,
            Outcome::Refused => ApplicationEvent::Refused,
        }
    }

    /// The outcome in words: `decisions-outcome-…`.
    pub fn message(&self) -> Message {
        Message::of_word("decisions-outcome", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_survive_storage_and_a_lower_category_needs_its_code() {
        for word in Outcome::WORDS {
            assert_eq!(Outcome::from_word(word, Some("roster")).unwrap().as_str(), word);
        }
        assert_eq!(Outcome::from_word("granted_lower", None), None);
    }
}
