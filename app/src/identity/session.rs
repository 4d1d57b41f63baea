//! How long a signed-in browser stays signed in.
//!
//! NIST SP 800-63B-4 asks for a limit on inactivity and on the whole session; WCAG 2.2 (2.2.1) asks for a warning and a
//! way to stay. Drafts are stored as they are typed, so that after an expired session a person signs in again and loses no text.

use crate::kernel::Timestamp;

const MINUTE: i64 = 60 * 1000;
const HOUR: i64 = 60 * MINUTE;

/// Limits in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionPolicy {
    pub idle: i64,
    pub absolute: i64,
    /// How long before the end the person is told; at least two minutes.
    pub warn_before: i64,
}

/// Whether a session is valid at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionState {
    Active {
        ends: Timestamp,
    },
    /// Still valid, but not for long. `can_extend`: any request moves the end.
    EndsSoon {
        ends: Timestamp,
        can_extend: bool,
    },
    Expired,
}

impl SessionPolicy {
    /// Staff decide about others: one working day at most, then they sign in again. Two idle hours let a long file be read.
    pub const STAFF: SessionPolicy = SessionPolicy { idle: 2 * HOUR, absolute: 12 * HOUR, warn_before: 5 * MINUTE };

    /// Applicants write on shared or slow machines: two idle hours are longer than a power cut, and a day is longer than the
    /// evening before a deadline.
    pub const APPLICANT: SessionPolicy = SessionPolicy { idle: 2 * HOUR, absolute: 24 * HOUR, warn_before: 5 * MINUTE };

    /// The limits of one of the institution's people, or of anybody else.
    pub fn of(is_staff: bool) -> SessionPolicy {
        if is_staff { SessionPolicy::STAFF } else { SessionPolicy::APPLICANT }
    }

    /// The moment the session ends if nothing more happens.
    pub fn ends(&self, started: Timestamp, last_seen: Timestamp) -> Timestamp {
        started.plus(self.absolute).min(last_seen.plus(self.idle))
    }

    pub fn state(&self, started: Timestamp, last_seen: Timestamp, now: Timestamp) -> SessionState {
        let ends = self.ends(started, last_seen);
        if now >= ends {
            SessionState::Expired
        } else if ends.since(now) <= self.warn_before {
            SessionState::EndsSoon { ends, can_extend: self.ends(started, now) > ends }
        } else {
            SessionState::Active { ends }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Timestamp = Timestamp(0);

    #[test]
    fn two_idle_hours_end_a_session_and_work_extends_it() {
        let policy = SessionPolicy::APPLICANT;
        assert_eq!(policy.state(START, START, Timestamp(2 * HOUR)), SessionState::Expired);
        let seen = Timestamp(2 * HOUR - 1);
        assert!(matches!(policy.state(START, seen, Timestamp(2 * HOUR)), SessionState::Active { .. }));
    }

    #[test]
    fn no_amount_of_work_outlasts_the_absolute_limit() {
        let last = Timestamp(12 * HOUR - 1);
        let soon = SessionState::EndsSoon { ends: Timestamp(12 * HOUR), can_extend: false };
        assert_eq!(SessionPolicy::STAFF.state(START, last, last), soon);
        assert_eq!(SessionPolicy::STAFF.state(START, last, Timestamp(12 * HOUR)), SessionState::Expired);
    }

    #[test]
    fn the_warning_comes_at_least_two_minutes_before_the_end() {
        for policy in [SessionPolicy::STAFF, SessionPolicy::APPLICANT] {
            assert!(policy.warn_before >= 2 * MINUTE);
            let ends = policy.ends(START, START);
            let warned = policy.state(START, START, ends.plus(-policy.warn_before));
            assert_eq!(warned, SessionState::EndsSoon { ends, can_extend: true });
        }
    }
}
