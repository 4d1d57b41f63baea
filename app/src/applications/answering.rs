//! What happens while the applicant is asked for something: reminders, then closing without prejudice.
//!
//! A file is closed only when its applicant was reminded. A reminder counts from the moment at which its mail was sent. From then
//! on as many days are left as the reminder says: when it was late, the last day becomes later.

use super::Limits;
use crate::kernel::{Date, Timestamp, WorkingCalendar, days};
use crate::programmes::definition::{Clocks, Limit, LimitUnit};

/// How many days before the last day an applicant is reminded (docs/procedures.md, 8: closed after three unanswered reminders).
const REMINDED: [u16; 3] = [14, 7, 1];

/// How long a file stays open after its last day, in milliseconds: until the day has ended everywhere in the world, and an answer
/// that was being sent has arrived.
const GRACE: i64 = days(1);

/// The reminders that a programme sends, in days before the last day: those that fall after the day of the question. None
/// where the body sets no time to answer, or one in which nobody can be reminded: there nothing is closed.
pub fn reminders(clocks: &Clocks) -> Vec<u16> {
    let window = clocks.answer_window.map_or(0, |limit| match limit.unit {
        LimitUnit::Days | LimitUnit::WorkingDays => limit.amount,
        LimitUnit::Hours => limit.amount / 24,
    });
    REMINDED.into_iter().filter(|days| u32::from(*days) < window).collect()
}

/// The last moment to answer what is asked at `asked`; none where the body sets no time.
pub fn answer_by(clocks: &Clocks, asked: Timestamp, calendar: &WorkingCalendar) -> Option<Timestamp> {
    clocks.answer_window.map(|limit| Timestamp::end_of_day(last_day(limit, asked, calendar), &calendar.zone))
}

/// The last day of a length of time that begins at `from`.
pub fn last_day(limit: Limit, from: Timestamp, calendar: &WorkingCalendar) -> Date {
    let amount = u16::try_from(limit.amount).unwrap_or(u16::MAX);
    match limit.unit {
        LimitUnit::Days => calendar.last_calendar_day(calendar.date_of(from), amount),
        LimitUnit::WorkingDays => calendar.last_working_day(calendar.date_of(from), amount),
        LimitUnit::Hours => calendar.date_of(from.plus(i64::from(limit.amount) * 60 * 60 * 1000)),
    }
}

/// A reminder of the question that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Days before the last day.
    pub days: u16,
    /// When a mail with it left; none while all of them wait.
    pub left_at: Option<Timestamp>,
}

/// An open question.
#[derive(Clone, Copy, Debug)]
pub struct OpenQuestion<'a> {
    pub answer_by: Timestamp,
    /// The reminders that its programme sends ([`reminders`]).
    pub wanted: &'a [u16],
    pub given: &'a [Reminder],
    /// When somebody last wrote to the file: a file is not closed while its applicant is writing the answer.
    pub touched: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerStep {
    Wait,
    /// The reminder of so many days before the last day.
    Remind(u16),
    Close,
}

impl OpenQuestion<'_> {
    /// One reminder at a time: the next only after a mail with the one before has left.
    pub fn next_step(&self, now: Timestamp, calendar: &WorkingCalendar) -> AnswerStep {
        if self.wanted.is_empty() || self.given.iter().any(|reminder| reminder.left_at.is_none()) {
            return AnswerStep::Wait;
        }
        let next = self.wanted.iter().find(|days| !self.given.iter().any(|reminder| reminder.days == **days));
        match next {
            Some(&days) if now >= remind_from(self.answer_by, days, calendar) => AnswerStep::Remind(days),
            None if now > self.answer_by.max(self.touched).plus(GRACE) => AnswerStep::Close,
            _ => AnswerStep::Wait,
        }
    }
}

/// The first moment of a reminder: the day begins, where the programme is.
fn remind_from(answer_by: Timestamp, days: u16, calendar: &WorkingCalendar) -> Timestamp {
    let last = calendar.date_of(answer_by);
    let day = last.checked_sub(jiff::Span::new().days(i64::from(days))).unwrap_or(last);
    Timestamp::start_of_day(day, &calendar.zone)
}

/// The last moment to answer, once the reminder of `days` before has left at `left`: never sooner than it says.
pub fn after_reminder(answer_by: Timestamp, days: u16, left: Timestamp, calendar: &WorkingCalendar) -> Timestamp {
    answer_by.max(calendar.after_calendar_days(left, days))
}

impl Limits {
    /// Reminders after which a file is closed: those of [`reminders`], none where nothing is closed.
    pub(super) fn reminders_of(clocks: &Clocks) -> Option<u16> {
        u16::try_from(reminders(clocks).len()).ok().filter(|count| *count > 0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// 2026-03-02T09:00:00Z
    const ASKED: Timestamp = Timestamp(1_772_442_000_000);
    const ALL: [u16; 3] = REMINDED;

    fn zurich() -> WorkingCalendar {
        WorkingCalendar::new("Europe/Zurich")
    }

    /// The last moment of a window of 30 days.
    fn by() -> Timestamp {
        zurich().after_calendar_days(ASKED, 30)
    }

    fn step(given: &[Reminder], now: Timestamp) -> AnswerStep {
        let question = OpenQuestion { answer_by: by(), wanted: &ALL, given, touched: ASKED };
        question.next_step(now, &zurich())
    }

    fn left(days: u16) -> Reminder {
        Reminder { days, left_at: Some(ASKED) }
    }

    #[test]
    fn each_reminder_has_its_day_and_goes_once() {
        let start = |days| remind_from(by(), days, &zurich());
        assert_eq!(step(&[], start(14).plus(-1)), AnswerStep::Wait);
        assert_eq!(step(&[], start(14)), AnswerStep::Remind(14));
        assert_eq!(step(&[left(14)], start(14)), AnswerStep::Wait);
        assert_eq!(step(&[left(14)], start(7)), AnswerStep::Remind(7));
        assert_eq!(step(&[left(14), left(7)], start(1)), AnswerStep::Remind(1));
    }

    #[test]
    fn a_reminder_that_has_not_left_holds_up_everything() {
        let waiting = [left(14), left(7), Reminder { days: 1, left_at: None }];
        assert_eq!(step(&waiting, by().plus(days(400))), AnswerStep::Wait);
    }

    #[test]
    fn a_file_is_closed_a_day_after_its_last_moment_and_not_while_somebody_writes_to_it() {
        let given = [left(14), left(7), left(1)];
        assert_eq!(step(&given, by().plus(days(1))), AnswerStep::Wait);
        assert_eq!(step(&given, by().plus(days(1) + 1)), AnswerStep::Close);
        let touched = by().plus(days(3));
        let question = OpenQuestion { answer_by: by(), wanted: &ALL, given: &given, touched };
        assert_eq!(question.next_step(by().plus(days(4)), &zurich()), AnswerStep::Wait);
    }

    #[test]
    fn where_the_body_sets_no_time_nobody_is_reminded_and_nothing_is_closed() {
        let question = OpenQuestion { answer_by: by(), wanted: &[], given: &[], touched: ASKED };
        assert_eq!(question.next_step(by().plus(days(4000)), &zurich()), AnswerStep::Wait);
    }

    proptest! {
        /// Also when the job runs seldom and mails are sent late: at the end each reminder was sent as many days before as it
        /// says, and the last day that the page showed never became earlier.
        #[test]
        fn nobody_is_closed_out_who_was_not_reminded_in_time(
            looks in proptest::collection::vec((1i64..30 * 24, 0i64..6 * 24), 1..60),
        ) {
            let calendar = zurich();
            let (mut now, mut answer_by, mut given) = (ASKED, by(), Vec::<Reminder>::new());
            for (hours, delay) in looks {
                now = now.plus(hours * 60 * 60 * 1000);
                let question = OpenQuestion { answer_by, wanted: &ALL, given: &given, touched: ASKED };
                match question.next_step(now, &calendar) {
                    AnswerStep::Wait => {}
                    AnswerStep::Remind(step) => {
                        now = now.plus(delay * 60 * 60 * 1000);
                        given.push(Reminder { days: step, left_at: Some(now) });
                        let moved = after_reminder(answer_by, step, now, &calendar);
                        prop_assert!(moved >= answer_by);
                        answer_by = moved;
                    }
                    AnswerStep::Close => {
                        prop_assert_eq!(given.len(), ALL.len());
                        for reminder in &given {
                            let before = calendar.after_calendar_days(reminder.left_at.unwrap(), reminder.days);
                            prop_assert!(before <= answer_by && now > answer_by);
                        }
                        break;
                    }
                }
            }
        }
    }
}
