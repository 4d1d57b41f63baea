//! The states of a challenge (docs/procedures.md, 9). All states have their word; the transitions are those that exist today:
//! lodged, acknowledged, examined at stage 1 and concluded.

use serde::{Deserialize, Serialize};

use crate::kernel::{Message, Verb, words};

/// The state of a challenge. The words are stored and public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChallengeState {
    SafeDraft,
    /// Received by the portal; its receipt has been shown.
    Lodged,
    /// A person has confirmed that the institution holds it.
    Acknowledged,
    Screened,
    Admissible,
    /// Something can be put right before it is examined.
    Cure,
    Inadmissible,
    Interim,
    /// Examined by somebody who took no part in the decision.
    Stage1,
    Settled,
    Upheld,
    /// Upheld on some grounds and not on others.
    Partly,
    Rejected,
    Lapsed,
    Stage2,
    Decided,
    Implementing,
    Closed,
    NotImplemented,
    Reopened,
}

words!(ChallengeState {
    SafeDraft = "safe_draft",
    Lodged = "lodged",
    Acknowledged = "acknowledged",
    Screened = "screened",
    Admissible = "admissible",
    Cure = "cure",
    Inadmissible = "inadmissible",
    Interim = "interim",
    Stage1 = "stage1",
    Settled = "settled",
    Upheld = "upheld",
    Partly = "partly",
    Rejected = "rejected",
    Lapsed = "lapsed",
    Stage2 = "stage2",
    Decided = "decided",
    Implementing = "implementing",
    Closed = "closed",
    NotImplemented = "not_implemented",
    Reopened = "reopened",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChallengeEvent {
    Acknowledged,
    /// A panel member who took no part in the decision has opened it.
    ExaminationStarted,
    Upheld,
    PartlyUpheld,
    Rejected,
}

words!(ChallengeEvent {
    Acknowledged = "acknowledged",
    ExaminationStarted = "examination_started",
    Upheld = "upheld",
    PartlyUpheld = "partly_upheld",
    Rejected = "rejected",
});

impl ChallengeEvent {
    /// How the log of acts names it.
    pub const fn verb(self) -> Verb {
        match self {
            ChallengeEvent::Acknowledged => Verb::Acknowledged,
            ChallengeEvent::ExaminationStarted => Verb::ExaminationStarted,
            ChallengeEvent::Upheld => Verb::Upheld,
            ChallengeEvent::PartlyUpheld => Verb::PartlyUpheld,
            ChallengeEvent::Rejected => Verb::Rejected,
        }
    }
}

impl ChallengeState {
    /// The state after an event, or `None` where the event cannot happen.
    pub fn after(self, event: ChallengeEvent) -> Option<ChallengeState> {
        use ChallengeEvent as E;
        use ChallengeState as S;
        match (self, event) {
            (S::Lodged, E::Acknowledged) => Some(S::Acknowledged),
            (S::Acknowledged, E::ExaminationStarted) => Some(S::Stage1),
            (S::Stage1, E::Upheld) => Some(S::Upheld),
            (S::Stage1, E::PartlyUpheld) => Some(S::Partly),
            (S::Stage1, E::Rejected) => Some(S::Rejected),
            (
                S::Lodged | S::Acknowledged | S::Stage1 | S::Upheld | S::Partly | S::Rejected,
                E::Acknowledged | E::ExaminationStarted | E::Upheld | E::PartlyUpheld | E::Rejected,
            ) => None,
            // Named, but no transition leads to it yet.
            (
                S::SafeDraft
                | S::Screened
                | S::Admissible
                | S::Cure
                | S::Inadmissible
                | S::Interim
                | S::Settled
                | S::Lapsed
                | S::Stage2
                | S::Decided
                | S::Implementing
                | S::Closed
                | S::NotImplemented
                | S::Reopened,
                E::Acknowledged | E::ExaminationStarted | E::Upheld | E::PartlyUpheld | E::Rejected,
            ) => None,
        }
    }

    /// A panel member has given an outcome with reasons.
    pub fn is_concluded(self) -> bool {
        matches!(self, ChallengeState::Upheld | ChallengeState::Partly | ChallengeState::Rejected)
    }

    /// The name of the state: `challenges-state-…`.
    pub fn message(self) -> Message {
        Message::of_word("challenges-state", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::diagram;

    fn edges() -> Vec<(String, String, String)> {
        let mut edges = Vec::new();
        for &from in ChallengeState::ALL {
            for &event in ChallengeEvent::ALL {
                if let Some(to) = from.after(event) {
                    edges.push((from.as_str().into(), event.as_str().into(), to.as_str().into()));
                }
            }
        }
        edges
    }

    #[test]
    fn the_diagram_in_the_documentation_shows_these_transitions() {
        let prose = "Stage 1 of the procedure. An `upheld` challenge annuls the decision; the application then goes back to \
                     `assessing` in a fresh round.";
        diagram::assert_current("challenge", prose, "lodged", &edges(), &["upheld", "partly", "rejected"]);
    }

    #[test]
    fn an_outcome_is_given_once_and_only_after_an_examination() {
        for &state in ChallengeState::ALL {
            for event in [ChallengeEvent::Upheld, ChallengeEvent::PartlyUpheld, ChallengeEvent::Rejected] {
                assert_eq!(state.after(event).is_some(), state == ChallengeState::Stage1, "{state:?} {event:?}");
            }
        }
    }
}
