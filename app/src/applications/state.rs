//! The states of an application and the one table of its transitions (docs/procedures.md, 8).

use serde::{Deserialize, Serialize};

use crate::kernel::{Message, Verb, words};

/// The state of a file. The words are stored, exported and used in message keys: they never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationState {
    /// Only its organisation sees it; anything may be missing.
    Draft,
    /// Left the applicant; the clock runs from here.
    Submitted,
    /// The applicant holds a receipt; the completeness check is next.
    Receipted,
    /// Everything needed for the assessment is there.
    Complete,
    /// Something is missing; the applicant has been told what, and the clock pauses.
    Incomplete,
    /// A reviewer assesses each criterion.
    Assessing,
    /// A recommendation waits for the decision maker.
    Recommended,
    Granted,
    /// A lesser category than was asked for.
    GrantedLower,
    Refused,
    /// Put off to a stated date.
    Deferred,
    /// The reminders stayed unanswered. A new application is possible at any time.
    ClosedWithoutPrejudice,
    Withdrawn,
}

words!(ApplicationState {
    Draft = "draft",
    Submitted = "submitted",
    Receipted = "receipted",
    Complete = "complete",
    Incomplete = "incomplete",
    Assessing = "assessing",
    Recommended = "recommended",
    Granted = "granted",
    GrantedLower = "granted_lower",
    Refused = "refused",
    Deferred = "deferred",
    ClosedWithoutPrejudice = "closed_without_prejudice",
    Withdrawn = "withdrawn",
});

/// What happened to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationEvent {
    Submitted,
    ReceiptIssued,
    FoundComplete,
    /// The applicant is asked for something: one of the rounds the programme allows.
    FoundIncomplete,
    /// The applicant answered what was asked.
    Answered,
    AssessmentStarted,
    Recommended,
    /// The decision maker sends the recommendation back to the reviewer.
    Returned,
    Granted,
    GrantedLower,
    Refused,
    Deferred,
    /// The deferral ended: the file waits for its decision again.
    Resumed,
    ClosedUnanswered,
    Withdrawn,
    /// A challenge was upheld: the decision has no effect, and a new round of assessment begins.
    Annulled,
}

words!(ApplicationEvent {
    Submitted = "submitted",
    ReceiptIssued = "receipt_issued",
    FoundComplete = "found_complete",
    FoundIncomplete = "found_incomplete",
    Answered = "answered",
    AssessmentStarted = "assessment_started",
    Recommended = "recommended",
    Returned = "returned",
    Granted = "granted",
    GrantedLower = "granted_lower",
    Refused = "refused",
    Deferred = "deferred",
    Resumed = "resumed",
    ClosedUnanswered = "closed_unanswered",
    Withdrawn = "withdrawn",
    Annulled = "annulled",
});

impl ApplicationEvent {
    /// How the log of acts names it.
    pub const fn verb(self) -> Verb {
        match self {
            ApplicationEvent::Submitted => Verb::Submitted,
            ApplicationEvent::ReceiptIssued => Verb::ReceiptIssued,
            ApplicationEvent::FoundComplete => Verb::FoundComplete,
            ApplicationEvent::FoundIncomplete => Verb::FoundIncomplete,
            ApplicationEvent::Answered => Verb::Answered,
            ApplicationEvent::AssessmentStarted => Verb::AssessmentStarted,
            ApplicationEvent::Recommended => Verb::Recommended,
            ApplicationEvent::Returned => Verb::Returned,
            ApplicationEvent::Granted => Verb::Granted,
            ApplicationEvent::GrantedLower => Verb::GrantedLower,
            ApplicationEvent::Refused => Verb::Refused,
            ApplicationEvent::Deferred => Verb::Deferred,
            ApplicationEvent::Resumed => Verb::Resumed,
            ApplicationEvent::ClosedUnanswered => Verb::ClosedUnanswered,
            ApplicationEvent::Withdrawn => Verb::Withdrawn,
            ApplicationEvent::Annulled => Verb::Annulled,
        }
    }
}

/// Who has the next move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AwaitedParty {
    Applicant,
    Institution,
    Nobody,
}

impl ApplicationState {
    /// The state after an event, or `None` where the event cannot happen.
    pub fn after(self, event: ApplicationEvent) -> Option<ApplicationState> {
        use ApplicationEvent as E;
        use ApplicationState as S;
        let next = match (self, event) {
            (S::Draft, E::Submitted) => S::Submitted,
            (S::Submitted, E::ReceiptIssued) => S::Receipted,
            (S::Receipted, E::FoundComplete) => S::Complete,
            (S::Receipted | S::Assessing, E::FoundIncomplete) => S::Incomplete,
            (S::Incomplete, E::Answered) => S::Receipted,
            (S::Incomplete, E::ClosedUnanswered) => S::ClosedWithoutPrejudice,
            (S::Complete, E::AssessmentStarted) => S::Assessing,
            (S::Assessing, E::Recommended) => S::Recommended,
            (S::Recommended, E::Deferred) => S::Deferred,
            (S::Deferred, E::Resumed) => S::Recommended,
            // What was put off can be decided sooner, and be sent back as well.
            (S::Recommended | S::Deferred, E::Returned) => S::Assessing,
            (S::Recommended | S::Deferred, E::Granted) => S::Granted,
            (S::Recommended | S::Deferred, E::GrantedLower) => S::GrantedLower,
            (S::Recommended | S::Deferred, E::Refused) => S::Refused,
            (S::Refused | S::GrantedLower | S::ClosedWithoutPrejudice, E::Annulled) => S::Assessing,
            (
                S::Submitted | S::Receipted | S::Complete | S::Incomplete | S::Assessing | S::Recommended | S::Deferred,
                E::Withdrawn,
            ) => S::Withdrawn,
            // Spelt out by event, so that a new event or state does not compile until somebody has thought of it.
            (
                S::Draft
                | S::Submitted
                | S::Receipted
                | S::Complete
                | S::Incomplete
                | S::Assessing
                | S::Recommended
                | S::Granted
                | S::GrantedLower
                | S::Refused
                | S::Deferred
                | S::ClosedWithoutPrejudice
                | S::Withdrawn,
                E::Submitted
                | E::ReceiptIssued
                | E::FoundComplete
                | E::FoundIncomplete
                | E::Answered
                | E::AssessmentStarted
                | E::Recommended
                | E::Returned
                | E::Granted
                | E::GrantedLower
                | E::Refused
                | E::Deferred
                | E::Resumed
                | E::ClosedUnanswered
                | E::Withdrawn
                | E::Annulled,
            ) => return None,
        };
        Some(next)
    }

    pub fn awaited_party(self) -> AwaitedParty {
        use ApplicationState as S;
        match self {
            S::Draft | S::Incomplete => AwaitedParty::Applicant,
            S::Submitted | S::Receipted | S::Complete | S::Assessing | S::Recommended | S::Deferred => {
                AwaitedParty::Institution
            }
            S::Granted | S::GrantedLower | S::Refused | S::ClosedWithoutPrejudice | S::Withdrawn => {
                AwaitedParty::Nobody
            }
        }
    }

    /// Nobody has a move left, unless a challenge is upheld.
    pub fn is_terminal(self) -> bool {
        self.awaited_party() == AwaitedParty::Nobody
    }

    /// Ended by a decision on the substance: shown in the public register, with its reasons.
    pub fn is_decided(self) -> bool {
        matches!(self, ApplicationState::Granted | ApplicationState::GrantedLower | ApplicationState::Refused)
    }

    /// Counted, with stage and age, in the public queue (A/HRC/44/25, 24 and 62(c)). Drafts and withdrawn files are not.
    pub fn is_in_public_queue(self) -> bool {
        self != ApplicationState::Draft && !self.is_terminal()
    }

    /// The name of the state: `applications-state-…`.
    pub fn message(self) -> Message {
        Message::of_word("applications-state", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::kernel::diagram;

    fn edges() -> Vec<(String, String, String)> {
        let mut edges = Vec::new();
        for &from in ApplicationState::ALL {
            for &event in ApplicationEvent::ALL {
                if let Some(to) = from.after(event) {
                    edges.push((from.as_str().into(), event.as_str().into(), to.as_str().into()));
                }
            }
        }
        edges
    }

    #[test]
    fn the_diagram_in_the_documentation_shows_these_transitions() {
        let ends: Vec<_> = ApplicationState::ALL.iter().filter(|s| s.is_terminal()).map(|s| s.as_str()).collect();
        let prose = "The clock runs from `submitted` and stands still in `incomplete` only: a deferral is no excuse for being \
                     late. `resumed` happens by itself on the day to which a decision was put off. `annulled` is what \
                     an upheld challenge does: it opens a fresh round of assessment.";
        diagram::assert_current("application", prose, "draft", &edges(), &ends);
    }

    #[test]
    fn every_state_can_be_reached_from_a_draft() {
        let mut reached = BTreeSet::from([ApplicationState::Draft]);
        for _ in ApplicationState::ALL {
            for state in reached.clone() {
                reached.extend(ApplicationEvent::ALL.iter().filter_map(|&event| state.after(event)));
            }
        }
        assert_eq!(reached.len(), ApplicationState::ALL.len());
    }

    #[test]
    fn only_an_annulment_leaves_a_terminal_state() {
        for &state in ApplicationState::ALL.iter().filter(|state| state.is_terminal()) {
            for &event in ApplicationEvent::ALL.iter().filter(|&&event| event != ApplicationEvent::Annulled) {
                assert_eq!(state.after(event), None, "{state:?} {event:?}");
            }
        }
    }

    #[test]
    fn an_applicant_can_withdraw_whatever_has_been_submitted_and_not_ended() {
        for &state in ApplicationState::ALL {
            let open = state != ApplicationState::Draft && !state.is_terminal();
            assert_eq!(state.after(ApplicationEvent::Withdrawn).is_some(), open, "{state:?}");
        }
    }

    #[test]
    fn words_survive_storage() {
        for &state in ApplicationState::ALL {
            assert_eq!(ApplicationState::from_word(state.as_str()), Some(state));
        }
    }
}
