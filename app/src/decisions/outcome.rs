//! The outcome of a decision.

use serde::{Deserialize, Serialize};

use crate::applications::ApplicationEvent;
use crate::kernel::{Message, words};
use crate::restrictions::RestrictionKind;

/// The outcomes that a decision can have. The words are stored, exported and typed in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeKind {
    Granted,
    GrantedLower,
    Refused,
}

words!(OutcomeKind { Granted = "granted", GrantedLower = "granted_lower", Refused = "refused" });

impl OutcomeKind {
    /// The restriction that the outcome is, if it gives less than was asked for.
    pub fn restriction(self) -> Option<RestrictionKind> {
        match self {
            OutcomeKind::Granted => None,
            OutcomeKind::GrantedLower => Some(RestrictionKind::LowerCategory),
            OutcomeKind::Refused => Some(RestrictionKind::Refusal),
        }
    }

    /// Whether it gives less than was asked for, so that it must be reasoned and can be challenged.
    pub fn is_adverse(self) -> bool {
        self.restriction().is_some()
    }

    /// What happens to the application.
    pub fn event(self) -> ApplicationEvent {
        match self {
            OutcomeKind::Granted => ApplicationEvent::Granted,
            OutcomeKind::GrantedLower => ApplicationEvent::GrantedLower,
            OutcomeKind::Refused => ApplicationEvent::Refused,
        }
    }

    /// The outcome in words: `decisions-outcome-…`.
    pub fn message(self) -> Message {
        Message::of_word("decisions-outcome", self.as_str())
    }
}

/// An outcome, with the category where it names one.
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
    /// `category` counts only with a lower one, which needs it.
    pub fn of(kind: OutcomeKind, category: Option<&str>) -> Option<Outcome> {
        Some(match kind {
            OutcomeKind::Granted => Outcome::Granted,
            OutcomeKind::GrantedLower => {
                Outcome::GrantedLower { category: category.filter(|category| !category.is_empty())?.to_owned() }
            }
            OutcomeKind::Refused => Outcome::Refused,
        })
    }

    /// Reads the stored word.
    pub fn from_word(word: &str, category: Option<&str>) -> Option<Outcome> {
        Outcome::of(OutcomeKind::from_word(word)?, category)
    }

    pub fn kind(&self) -> OutcomeKind {
        match self {
            Outcome::Granted => OutcomeKind::Granted,
            Outcome::GrantedLower { .. } => OutcomeKind::GrantedLower,
            Outcome::Refused => OutcomeKind::Refused,
        }
    }

    pub fn as_str(&self) -> &'static str {
        self.kind().as_str()
    }

    pub fn category(&self) -> Option<&str> {
        match self {
            Outcome::GrantedLower { category } => Some(category),
            Outcome::Granted | Outcome::Refused => None,
        }
    }

    /// The restriction that the outcome is, if it gives less than was asked for.
    pub fn restriction(&self) -> Option<RestrictionKind> {
        self.kind().restriction()
    }

    /// What happens to the application.
    pub fn event(&self) -> ApplicationEvent {
        self.kind().event()
    }

    /// The outcome in words: `decisions-outcome-…`.
    pub fn message(&self) -> Message {
        self.kind().message()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_survive_storage_and_a_lower_category_needs_its_code() {
        for &kind in OutcomeKind::ALL {
            let outcome = Outcome::from_word(kind.as_str(), Some("roster")).unwrap();
            assert_eq!((outcome.kind(), outcome.as_str()), (kind, kind.as_str()));
            let names_one = kind == OutcomeKind::GrantedLower;
            assert_eq!(outcome.category(), names_one.then_some("roster"));
            for none in [None, Some("")] {
                assert_eq!(Outcome::of(kind, none).is_none(), names_one, "{kind:?} {none:?}");
            }
        }
        assert_eq!(Outcome::from_word("deferred", Some("roster")), None);
    }

    #[test]
    fn what_gives_less_than_was_asked_for_is_a_restriction_and_moves_the_file_under_its_own_word() {
        for (kind, restriction) in [
            (OutcomeKind::Granted, None),
            (OutcomeKind::GrantedLower, Some(RestrictionKind::LowerCategory)),
            (OutcomeKind::Refused, Some(RestrictionKind::Refusal)),
        ] {
            let outcome = Outcome::of(kind, Some("roster")).unwrap();
            assert_eq!(outcome.restriction(), restriction, "{kind:?}");
            assert_eq!(kind.is_adverse(), restriction.is_some(), "{kind:?}");
            assert_eq!(outcome.event().as_str(), kind.as_str());
        }
    }
}
