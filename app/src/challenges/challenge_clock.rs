//! The clocks of a challenge. They bind the institution and never stop.

use serde::{Deserialize, Serialize};

use super::ChallengeState;
use crate::kernel::{Timestamp, WorkingCalendar};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChallengeClock {
    pub lodged_at: Timestamp,
    pub acknowledged_at: Option<Timestamp>,
}

impl ChallengeClock {
    /// Working days until a person has acknowledged the challenge. The receipt itself is instant.
    pub const ACKNOWLEDGEMENT_DAYS: u16 = 5;
    /// Working days of stage 1.
    pub const STAGE1_DAYS: u16 = 20;

    pub fn acknowledgement_due(&self, calendar: &WorkingCalendar) -> Timestamp {
        calendar.after_working_days(self.lodged_at, Self::ACKNOWLEDGEMENT_DAYS)
    }

    /// Stage 1 counts from the acknowledgement, or from the day it was due: a late acknowledgement gives the institution no more
    /// time.
    pub fn stage1_due(&self, calendar: &WorkingCalendar) -> Timestamp {
        let due = self.acknowledgement_due(calendar);
        let from = self.acknowledged_at.map_or(due, |acknowledged| acknowledged.min(due));
        calendar.after_working_days(from, Self::STAGE1_DAYS)
    }

    /// The next last moment for the institution; `None` once the challenge is concluded.
    pub fn due(&self, state: ChallengeState, calendar: &WorkingCalendar) -> Option<Timestamp> {
        match state {
            ChallengeState::Lodged => Some(self.acknowledgement_due(calendar)),
            state if state.is_concluded() => None,
            _ => Some(self.stage1_due(calendar)),
        }
    }

    pub fn is_overdue(&self, state: ChallengeState, now: Timestamp, calendar: &WorkingCalendar) -> bool {
        self.due(state, calendar).is_some_and(|due| now > due)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::kernel::days;

    /// Thursday, 2026-11-05T10:00:00Z
    const LODGED: Timestamp = Timestamp(1_793_872_800_000);

    fn due_on(clock: ChallengeClock, state: ChallengeState) -> Option<jiff::civil::Date> {
        let calendar = WorkingCalendar::new("Europe/Zurich");
        clock.due(state, &calendar).map(|due| calendar.date_of(due))
    }

    #[test]
    fn it_is_acknowledged_within_five_working_days() {
        let clock = ChallengeClock { lodged_at: LODGED, acknowledged_at: None };
        assert_eq!(due_on(clock, ChallengeState::Lodged), Some(date(2026, 11, 12)));
    }

    #[test]
    fn stage_1_takes_twenty_working_days_and_gains_nothing_from_a_late_acknowledgement() {
        let early = ChallengeClock { lodged_at: LODGED, acknowledged_at: Some(LODGED) };
        let late = ChallengeClock { lodged_at: LODGED, acknowledged_at: Some(LODGED.plus(days(30))) };
        assert_eq!(due_on(early, ChallengeState::Stage1), Some(date(2026, 12, 3)));
        assert_eq!(due_on(late, ChallengeState::Stage1), Some(date(2026, 12, 10)));
    }

    #[test]
    fn a_concluded_challenge_is_never_overdue() {
        let clock = ChallengeClock { lodged_at: LODGED, acknowledged_at: None };
        let calendar = WorkingCalendar::new("UTC");
        assert!(!clock.is_overdue(ChallengeState::Rejected, LODGED.plus(days(900)), &calendar));
        assert!(clock.is_overdue(ChallengeState::Stage1, LODGED.plus(days(900)), &calendar));
    }

    #[test]
    fn it_is_overdue_from_the_moment_after_its_last() {
        let clock = ChallengeClock { lodged_at: LODGED, acknowledged_at: None };
        let calendar = WorkingCalendar::new("UTC");
        let due = clock.due(ChallengeState::Lodged, &calendar).unwrap();
        assert!(!clock.is_overdue(ChallengeState::Lodged, due, &calendar));
        assert!(clock.is_overdue(ChallengeState::Lodged, due.plus(1), &calendar));
    }
}
