//! How a file changes its state: the transition table with its counters, limits and clock.

use serde::{Deserialize, Serialize};

use super::{ApplicationEvent, ApplicationState, Clock, DecisionTime};
use crate::kernel::{FieldError, Message, Timestamp, Violation};
use crate::programmes::definition::Clocks;

/// What a programme allows. The defaults are those of the model programme (docs/procedures.md, 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How often the applicant may be asked for something; `None` where the body sets itself no cap (gap V6).
    pub question_rounds: Option<u16>,
    /// How often a decision may be put off; `None` where the body sets itself no cap (gap V6).
    pub deferrals: Option<u16>,
    /// Unanswered reminders after which a file may be closed without prejudice; `None` where nothing is closed.
    pub reminders: Option<u16>,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { question_rounds: Some(2), deferrals: Some(1), reminders: Some(3) }
    }
}

impl Limits {
    /// The limits of a programme.
    pub fn of(clocks: &Clocks) -> Limits {
        let cap = |most: Option<u32>| most.map(|most| u16::try_from(most).unwrap_or(u16::MAX));
        Limits {
            question_rounds: cap(clocks.question_rounds),
            deferrals: cap(clocks.deferrals),
            reminders: Limits::reminders_of(clocks),
        }
    }
}

/// The state of a file, and what has been used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    pub state: ApplicationState,
    /// The round of assessment, from 1. It grows when a decision is annulled; nobody of an earlier round takes part again.
    pub round: u16,
    /// Questions put to the applicant in this round.
    pub questions: u16,
    /// In all rounds.
    pub deferrals: u16,
    /// The moment to which the decision was put off, until the file is decided or sent back: then it is due first.
    #[serde(default)]
    pub put_off_until: Option<Timestamp>,
    /// Reminders sent about the question that is open.
    pub reminders: u16,
    /// `None` for a draft.
    pub clock: Option<Clock>,
}

/// Why a file cannot change its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApplicationViolation {
    NotPossibleNow { state: ApplicationState, event: ApplicationEvent },
    QuestionsUsedUp { limit: u16 },
    DeferralsUsedUp { limit: u16 },
    RemindersMissing { sent: u16, needed: u16 },
}

impl Progress {
    pub fn draft() -> Progress {
        Progress {
            state: ApplicationState::Draft,
            round: 1,
            questions: 0,
            deferrals: 0,
            put_off_until: None,
            reminders: 0,
            clock: None,
        }
    }

    /// The progress after `event`. `time` is what the programme version promises; it is used when a clock starts: at
    /// submission, and anew when a decision is annulled.
    pub fn after(
        self,
        event: ApplicationEvent,
        limits: Limits,
        time: DecisionTime,
        now: Timestamp,
    ) -> Result<Progress, ApplicationViolation> {
        use ApplicationEvent as E;
        let Some(state) = self.state.after(event) else {
            return Err(ApplicationViolation::NotPossibleNow { state: self.state, event });
        };
        let put_off_until = self.put_off_until.filter(|_| event == E::Resumed);
        let next = Progress { state, put_off_until, ..self };
        match event {
            E::Submitted => Ok(Progress { clock: Some(Clock::start(now, time)), ..next }),
            E::FoundIncomplete => match limits.question_rounds {
                Some(limit) if self.questions >= limit => Err(ApplicationViolation::QuestionsUsedUp { limit }),
                _ => Ok(Progress {
                    questions: self.questions.saturating_add(1),
                    reminders: 0,
                    clock: self.clock.map(|clock| clock.pause(now)),
                    ..next
                }),
            },
            E::Answered => Ok(Progress { clock: self.clock.map(|clock| clock.resume(now)), ..next }),
            E::ClosedUnanswered => match limits.reminders {
                None => Err(ApplicationViolation::NotPossibleNow { state: self.state, event }),
                Some(needed) if self.reminders < needed => {
                    Err(ApplicationViolation::RemindersMissing { sent: self.reminders, needed })
                }
                Some(_) => Ok(next),
            },
            E::Deferred => match limits.deferrals {
                Some(limit) if self.deferrals >= limit => Err(ApplicationViolation::DeferralsUsedUp { limit }),
                _ => Ok(Progress { deferrals: self.deferrals.saturating_add(1), ..next }),
            },
            E::Annulled => Ok(Progress {
                round: self.round.saturating_add(1),
                questions: 0,
                reminders: 0,
                clock: Some(Clock::start(now, time)),
                ..next
            }),
            E::ReceiptIssued
            | E::FoundComplete
            | E::AssessmentStarted
            | E::Recommended
            | E::Returned
            | E::Granted
            | E::GrantedLower
            | E::Refused
            | E::Resumed
            | E::Withdrawn => Ok(next),
        }
    }
}

impl Progress {
    /// The progress after a decision was put off to `until`. The clock runs on.
    pub fn put_off(
        self,
        until: Timestamp,
        limits: Limits,
        time: DecisionTime,
        now: Timestamp,
    ) -> Result<Progress, ApplicationViolation> {
        let next = self.after(ApplicationEvent::Deferred, limits, time, now)?;
        Ok(Progress { put_off_until: Some(until), ..next })
    }
}

impl Violation for ApplicationViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        let message = match self {
            ApplicationViolation::NotPossibleNow { state, .. } => {
                Message::new("applications-violation-not-possible-now").with("state", state.message())
            }
            ApplicationViolation::QuestionsUsedUp { limit } => {
                Message::new("applications-violation-questions-used-up").with("limit", i64::from(*limit))
            }
            ApplicationViolation::DeferralsUsedUp { limit } => {
                Message::new("applications-violation-deferrals-used-up").with("limit", i64::from(*limit))
            }
            ApplicationViolation::RemindersMissing { sent, needed } => {
                Message::new("applications-violation-reminders-missing")
                    .with("sent", i64::from(*sent))
                    .with("needed", i64::from(*needed))
            }
        };
        vec![FieldError::new("", message)]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::kernel::days;
    use ApplicationEvent as E;

    const TIME: DecisionTime = DecisionTime::CalendarDays(60);

    fn walk(limits: Limits, events: &[E]) -> Result<Progress, ApplicationViolation> {
        let mut progress = Progress::draft();
        for (day, &event) in events.iter().enumerate() {
            progress = progress.after(event, limits, TIME, Timestamp(days(day as i64)))?;
        }
        Ok(progress)
    }

    const TO_RECOMMENDED: [E; 5] =
        [E::Submitted, E::ReceiptIssued, E::FoundComplete, E::AssessmentStarted, E::Recommended];

    #[test]
    fn a_file_goes_from_draft_to_a_decision() {
        let events = [&TO_RECOMMENDED[..], &[E::Refused]].concat();
        let progress = walk(Limits::default(), &events).unwrap();
        assert_eq!(progress.state, ApplicationState::Refused);
        assert_eq!(progress.clock.unwrap().started, Timestamp(0));
    }

    #[test]
    fn an_annulled_refusal_opens_a_fresh_round_with_a_fresh_clock() {
        let events = [&TO_RECOMMENDED[..], &[E::Refused, E::Annulled]].concat();
        let progress = walk(Limits::default(), &events).unwrap();
        assert_eq!((progress.state, progress.round, progress.questions), (ApplicationState::Assessing, 2, 0));
        assert_eq!(progress.clock.unwrap().started, Timestamp(days(6)));
    }

    #[test]
    fn a_third_round_of_questions_is_refused() {
        let events = [
            E::Submitted,
            E::ReceiptIssued,
            E::FoundIncomplete,
            E::Answered,
            E::FoundIncomplete,
            E::Answered,
            E::FoundIncomplete,
        ];
        assert_eq!(walk(Limits::default(), &events), Err(ApplicationViolation::QuestionsUsedUp { limit: 2 }));
    }

    #[test]
    fn a_question_stops_the_clock_until_the_answer() {
        let asked = walk(Limits::default(), &[E::Submitted, E::ReceiptIssued, E::FoundIncomplete]).unwrap();
        assert_eq!(asked.clock.unwrap().paused_since, Some(Timestamp(days(2))));
        let answered = asked.after(E::Answered, Limits::default(), TIME, Timestamp(days(9))).unwrap();
        assert_eq!(answered.clock.unwrap().paused_for, days(7));
    }

    #[test]
    fn a_second_deferral_is_refused_unless_the_programme_sets_no_cap() {
        let again = [&TO_RECOMMENDED[..], &[E::Deferred, E::Resumed, E::Deferred]].concat();
        assert_eq!(walk(Limits::default(), &again), Err(ApplicationViolation::DeferralsUsedUp { limit: 1 }));
        assert!(walk(Limits { deferrals: None, ..Limits::default() }, &again).is_ok());
    }

    #[test]
    fn the_day_to_which_it_was_put_off_stays_known_until_something_is_decided() {
        let file = walk(Limits::default(), &TO_RECOMMENDED).unwrap();
        let put_off = file.put_off(Timestamp(days(30)), Limits::default(), TIME, Timestamp(days(9))).unwrap();
        assert_eq!(put_off.state, ApplicationState::Deferred);
        assert_eq!(put_off.clock, file.clock, "the clock runs on");
        let after = |progress: Progress, event| progress.after(event, Limits::default(), TIME, Timestamp(days(30)));
        let resumed = after(put_off, E::Resumed).unwrap();
        assert_eq!((resumed.state, resumed.put_off_until), (ApplicationState::Recommended, put_off.put_off_until));
        for event in [E::Granted, E::GrantedLower, E::Refused, E::Returned, E::Withdrawn] {
            assert_eq!(after(put_off, event).unwrap().put_off_until, None, "{event:?}");
            assert_eq!(after(resumed, event).unwrap().put_off_until, None, "{event:?}");
        }
    }

    #[test]
    fn a_file_is_closed_only_after_three_reminders() {
        let asked = walk(Limits::default(), &[E::Submitted, E::ReceiptIssued, E::FoundIncomplete]).unwrap();
        for sent in 0..3 {
            let progress = Progress { reminders: sent, ..asked };
            let early = progress.after(E::ClosedUnanswered, Limits::default(), TIME, Timestamp(0));
            assert_eq!(early, Err(ApplicationViolation::RemindersMissing { sent, needed: 3 }));
        }
        let progress = Progress { reminders: 3, ..asked };
        assert!(progress.after(E::ClosedUnanswered, Limits::default(), TIME, Timestamp(0)).is_ok());
        let never = Limits { reminders: None, ..Limits::default() };
        assert!(progress.after(E::ClosedUnanswered, never, TIME, Timestamp(0)).is_err(), "no body's rule closes it");
    }

    proptest! {
        #[test]
        fn the_clock_is_paused_exactly_while_the_applicant_has_the_next_move(
            picks in proptest::collection::vec(0usize..ApplicationEvent::ALL.len(), 0..40)
        ) {
            let mut progress = Progress::draft();
            for (day, pick) in picks.into_iter().enumerate() {
                let event = ApplicationEvent::ALL[pick];
                let moved = progress.after(event, Limits { question_rounds: None, ..Limits::default() }, TIME, Timestamp(days(day as i64)));
                progress = moved.unwrap_or(progress);
                if let Some(clock) = progress.clock.filter(|_| !progress.state.is_terminal()) {
                    prop_assert_eq!(clock.paused_since.is_some(), progress.state == ApplicationState::Incomplete);
                }
            }
        }
    }

    #[test]
    fn why_a_file_does_not_move_is_said() {
        let state = ApplicationState::Draft;
        crate::text::violations::assert_said(&[
            (ApplicationViolation::NotPossibleNow { state, event: E::Answered }, ""),
            (ApplicationViolation::QuestionsUsedUp { limit: 2 }, ""),
            (ApplicationViolation::DeferralsUsedUp { limit: 1 }, ""),
            (ApplicationViolation::RemindersMissing { sent: 1, needed: 3 }, ""),
        ]);
    }
}
