//! The states of one reviewer's assessment.

use serde::{Deserialize, Serialize};

use crate::kernel::{Message, words};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentState {
    /// Assigned; the file stays closed until the reviewer has declared.
    AwaitingDeclaration,
    Open,
    Recommended,
    /// The reviewer stepped aside; the file needs another one.
    Recused,
    /// The decision, or the closing of the file, was annulled; kept, shown as such, and not used again.
    SetAside,
}

words!(AssessmentState {
    AwaitingDeclaration = "awaiting_declaration",
    Open = "open",
    Recommended = "recommended",
    Recused = "recused",
    SetAside = "set_aside",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentEvent {
    DeclaredNoConflict,
    /// Also later, when the reviewer finds a conflict while reading.
    DeclaredConflict,
    Recommended,
    /// The decision maker sent the recommendation back.
    Returned,
    Annulled,
}

words!(AssessmentEvent {
    DeclaredNoConflict = "declared_no_conflict",
    DeclaredConflict = "declared_conflict",
    Recommended = "recommended",
    Returned = "returned",
    Annulled = "annulled",
});

impl AssessmentState {
    /// The state after an event, or `None` where the event cannot happen.
    pub fn after(self, event: AssessmentEvent) -> Option<AssessmentState> {
        use AssessmentEvent as E;
        use AssessmentState as S;
        match (self, event) {
            (S::AwaitingDeclaration, E::DeclaredNoConflict) => Some(S::Open),
            (S::AwaitingDeclaration | S::Open | S::Recommended, E::DeclaredConflict) => Some(S::Recused),
            (S::Open, E::Recommended) => Some(S::Recommended),
            (S::Recommended, E::Returned) => Some(S::Open),
            (S::Open | S::Recommended, E::Annulled) => Some(S::SetAside),
            (
                S::AwaitingDeclaration | S::Open | S::Recommended | S::Recused | S::SetAside,
                E::DeclaredNoConflict | E::DeclaredConflict | E::Recommended | E::Returned | E::Annulled,
            ) => None,
        }
    }

    /// The name of the state: `review-assessment-…`.
    pub fn message(self) -> Message {
        Message::of_word("review-assessment", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::diagram;

    #[test]
    fn the_diagram_in_the_documentation_shows_these_transitions() {
        let mut edges = Vec::new();
        for &from in AssessmentState::ALL {
            for &event in AssessmentEvent::ALL {
                if let Some(to) = from.after(event) {
                    edges.push((from.as_str().into(), event.as_str().into(), to.as_str().into()));
                }
            }
        }
        let prose = "Nothing of the file is shown before the reviewer has declared on conflicts of interest.";
        diagram::assert_current("assessment", prose, "awaiting_declaration", &edges, &["recused", "set_aside"]);
    }

    #[test]
    fn nothing_can_be_recommended_before_the_declaration() {
        assert_eq!(AssessmentState::AwaitingDeclaration.after(AssessmentEvent::Recommended), None);
    }
}
