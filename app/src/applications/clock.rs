//! How long the institution has, and whether it is late.

use serde::{Deserialize, Serialize};

use crate::kernel::{Timestamp, WorkingCalendar};
use crate::programmes::definition::{Clocks, LimitUnit};

/// Until when a programme promises a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionTime {
    /// Calendar days after submission, not counting the time in which the applicant had the next move (D1: 60).
    CalendarDays(u16),
    /// The same in days on which the secretariat works.
    WorkingDays(u16),
    /// The body promises nothing (gap V3); pages say so.
    NotPromised,
}

impl DecisionTime {
    /// What a programme promises.
    pub fn of(clocks: &Clocks) -> DecisionTime {
        let Some(limit) = clocks.decision else { return DecisionTime::NotPromised };
        let amount = u16::try_from(limit.amount).unwrap_or(u16::MAX);
        match limit.unit {
            LimitUnit::Days => DecisionTime::CalendarDays(amount),
            LimitUnit::WorkingDays => DecisionTime::WorkingDays(amount),
            LimitUnit::Hours => DecisionTime::CalendarDays(amount.div_ceil(24)),
        }
    }
}

/// Days of 24 hours past a due moment, a begun one counted; 0 before it.
pub fn days_past(due: Timestamp, now: Timestamp) -> i64 {
    (now.since(due).max(0) + crate::kernel::days(1) - 1) / crate::kernel::days(1)
}

/// The clock of one file. Times are moments; lengths are milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    pub started: Timestamp,
    pub time: DecisionTime,
    /// Milliseconds of all pauses that have ended.
    pub paused_for: i64,
    /// Since when the applicant has the next move.
    pub paused_since: Option<Timestamp>,
}

impl Clock {
    pub fn start(now: Timestamp, time: DecisionTime) -> Clock {
        Clock { started: now, time, paused_for: 0, paused_since: None }
    }

    /// Pausing a paused clock changes nothing.
    pub fn pause(self, now: Timestamp) -> Clock {
        Clock { paused_since: self.paused_since.or(Some(now)), ..self }
    }

    pub fn resume(self, now: Timestamp) -> Clock {
        Clock { paused_for: self.paused_total(now), paused_since: None, ..self }
    }

    /// Milliseconds of all pauses, the present one included.
    pub fn paused_total(&self, now: Timestamp) -> i64 {
        self.paused_for + self.paused_since.map_or(0, |since| now.since(since).max(0))
    }

    /// The last moment for the decision, if one is promised. While the clock is paused it moves with `now`.
    ///
    /// Days are counted from the day of submission moved forward by the pauses, and end with the day in the zone.
    pub fn due(&self, now: Timestamp, calendar: &WorkingCalendar) -> Option<Timestamp> {
        let from = self.started.plus(self.paused_total(now));
        match self.time {
            DecisionTime::CalendarDays(count) => Some(calendar.after_calendar_days(from, count)),
            DecisionTime::WorkingDays(count) => Some(calendar.after_working_days(from, count)),
            DecisionTime::NotPromised => None,
        }
    }

    pub fn is_overdue(&self, now: Timestamp, calendar: &WorkingCalendar) -> bool {
        self.due(now, calendar).is_some_and(|due| now > due)
    }

    /// Days of 24 hours past the due moment, a begun one counted; 0 when not overdue.
    pub fn days_overdue(&self, now: Timestamp, calendar: &WorkingCalendar) -> i64 {
        self.due(now, calendar).map_or(0, |due| days_past(due, now))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::kernel::{Language, LocalisedText, days};
    use crate::programmes::definition::{LapseEffect, Limit};

    /// 2026-03-02T12:00:00Z
    const START: Timestamp = Timestamp(1_772_452_800_000);

    fn zurich() -> WorkingCalendar {
        WorkingCalendar::new("Europe/Zurich")
    }

    #[test]
    fn sixty_days_end_with_the_sixtieth_day_in_the_zone() {
        let clock = Clock::start(START, DecisionTime::CalendarDays(60));
        let due = clock.due(START, &zurich()).unwrap();
        assert_eq!(due, Timestamp::end_of_day(date(2026, 5, 1), "Europe/Zurich"));
        assert!(!clock.is_overdue(due, &zurich()));
        assert!(clock.is_overdue(due.plus(1), &zurich()));
        assert_eq!(clock.days_overdue(due.plus(1), &zurich()), 1);
    }

    #[test]
    fn the_applicants_turn_does_not_count() {
        let clock = Clock::start(START, DecisionTime::CalendarDays(60));
        let paused = clock.pause(START.plus(days(10)));
        let resumed = paused.resume(START.plus(days(30)));
        let now = START.plus(days(30));
        assert_eq!(zurich().date_of(resumed.due(now, &zurich()).unwrap()), date(2026, 5, 21));
    }

    #[test]
    fn a_paused_clock_never_becomes_overdue() {
        let paused = Clock::start(START, DecisionTime::CalendarDays(60)).pause(START.plus(days(59)));
        assert!(!paused.is_overdue(START.plus(days(900)), &zurich()));
    }

    #[test]
    fn a_pause_does_not_excuse_what_was_already_late() {
        let paused = Clock::start(START, DecisionTime::CalendarDays(60)).pause(START.plus(days(70)));
        assert!(paused.is_overdue(START.plus(days(100)), &zurich()));
    }

    #[test]
    fn where_nothing_is_promised_nothing_is_late() {
        let clock = Clock::start(START, DecisionTime::NotPromised);
        assert_eq!(clock.due(START, &zurich()), None);
        assert_eq!(clock.days_overdue(START.plus(days(9_000)), &zurich()), 0);
    }

    proptest! {
        #[test]
        fn a_pause_never_brings_the_due_moment_forward(
            at in 0i64..days(90), length in 0i64..days(90), later in 0i64..days(90),
        ) {
            let clock = Clock::start(START, DecisionTime::CalendarDays(60));
            let resumed = clock.pause(START.plus(at)).resume(START.plus(at + length));
            let now = START.plus(at + length + later);
            prop_assert!(resumed.due(now, &zurich()) >= clock.due(now, &zurich()));
        }
    }

    #[test]
    fn a_day_late_is_counted_as_soon_as_it_begins_and_none_before() {
        for (past, late) in
            [(-days(3), 0), (-1, 0), (0, 0), (1, 1), (days(1), 1), (days(1) + 1, 2), (days(3), 3), (days(3) + 1, 4)]
        {
            assert_eq!(days_past(START, START.plus(past)), late, "{past}");
        }
    }

    #[test]
    fn a_promise_in_hours_ends_with_the_day_that_they_reach_into() {
        let words = LocalisedText::only(Language::En, "Two months");
        let of = |decision| {
            DecisionTime::of(&Clocks {
                completeness: None,
                question_rounds: None,
                answer_window: None,
                decision,
                deferrals: None,
                deferral_days: None,
                accommodation: None,
                visa_letter: None,
                badge: None,
                information_request: None,
                time_it_takes: words.clone(),
                lapse: LapseEffect::ShownPublicly,
                if_late: words.clone(),
            })
        };
        let promise = |unit, amount| of(Some(Limit { amount, unit }));
        assert_eq!(promise(LimitUnit::Days, 60), DecisionTime::CalendarDays(60));
        assert_eq!(promise(LimitUnit::WorkingDays, 20), DecisionTime::WorkingDays(20));
        for (hours, count) in [(1, 1), (24, 1), (25, 2), (72, 3)] {
            assert_eq!(promise(LimitUnit::Hours, hours), DecisionTime::CalendarDays(count), "{hours}");
        }
        assert_eq!(of(None), DecisionTime::NotPromised);
    }
}
