//! An invitation to act for an organisation: the role, how long it is valid, and its possible states.

use super::MembershipViolation;
use crate::kernel::{MemberRole, SecretCode, Timestamp, days, words};

/// The secret by which an invited person finds the invitation. It works once.
pub type InvitationCode = SecretCode;

/// How long an invitation can be answered, in days: two weeks are longer than a journey or a broken connection.
pub const INVITATION_DAYS: i64 = 14;
/// Characters of an owner's note by which they tell invitations apart.
pub const INVITATION_NOTE_MAX: usize = 120;

/// The state of an invitation. There is no state for an invitation whose time is over: [`is_open`] says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationState {
    Waiting,
    Accepted,
    Declined,
    Withdrawn,
}

words!(InvitationState {
    Waiting = "waiting",
    Accepted = "accepted",
    Declined = "declined",
    Withdrawn = "withdrawn",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationEvent {
    Accepted,
    Declined,
    /// By an owner of the organisation.
    Withdrawn,
}

words!(InvitationEvent { Accepted = "accepted", Declined = "declined", Withdrawn = "withdrawn" });

impl InvitationState {
    /// The state after an event, or `None` where the event cannot happen.
    pub fn after(self, event: InvitationEvent) -> Option<InvitationState> {
        use InvitationEvent as E;
        use InvitationState as S;
        match (self, event) {
            (S::Waiting, E::Accepted) => Some(S::Accepted),
            (S::Waiting, E::Declined) => Some(S::Declined),
            (S::Waiting, E::Withdrawn) => Some(S::Withdrawn),
            (S::Accepted | S::Declined | S::Withdrawn, E::Accepted | E::Declined | E::Withdrawn) => None,
        }
    }
}

/// The last moment of an invitation that is made now.
pub fn invitation_ends(now: Timestamp) -> Timestamp {
    now.plus(days(INVITATION_DAYS))
}

/// Whether an invitation can still be answered.
pub fn is_open(state: InvitationState, expires_at: Timestamp, now: Timestamp) -> bool {
    state == InvitationState::Waiting && now < expires_at
}

/// As what somebody can be invited. An owner is made of a member, whom the organisation knows, and not by a link that may
/// have reached somebody else.
pub fn invited_role(word: &str) -> Result<MemberRole, MembershipViolation> {
    match MemberRole::from_word(word) {
        Some(role @ (MemberRole::Editor | MemberRole::Viewer)) => Ok(role),
        Some(MemberRole::Owner) | None => Err(MembershipViolation::RoleMissing),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::diagram;

    #[test]
    fn the_diagram_in_the_documentation_shows_these_transitions() {
        let mut edges = Vec::new();
        for &from in InvitationState::ALL {
            for &event in InvitationEvent::ALL {
                if let Some(to) = from.after(event) {
                    edges.push((from.as_str().into(), event.as_str().into(), to.as_str().into()));
                }
            }
        }
        let prose = "An invitation can be answered once, within fourteen days. After that it stays `waiting` and opens nothing.";
        diagram::assert_current("invitation", prose, "waiting", &edges, &["accepted", "declined", "withdrawn"]);
    }

    #[test]
    fn an_invitation_can_be_answered_for_fourteen_days_and_once() {
        let ends = invitation_ends(Timestamp(0));
        assert_eq!(ends, Timestamp(14 * 24 * 60 * 60 * 1000));
        assert!(is_open(InvitationState::Waiting, ends, ends.plus(-1)));
        assert!(!is_open(InvitationState::Waiting, ends, ends));
        for state in [InvitationState::Accepted, InvitationState::Declined, InvitationState::Withdrawn] {
            assert!(!is_open(state, ends, Timestamp(0)));
        }
    }

    #[test]
    fn nobody_is_invited_as_an_owner() {
        assert_eq!(invited_role("editor"), Ok(MemberRole::Editor));
        assert_eq!(invited_role("viewer"), Ok(MemberRole::Viewer));
        for word in ["owner", "", "administrator"] {
            assert_eq!(invited_role(word), Err(MembershipViolation::RoleMissing), "{word:?}");
        }
    }
}
