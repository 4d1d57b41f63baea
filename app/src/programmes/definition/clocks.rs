//! The times a programme promises, when applications are taken, and what follows when the institution is late.

use serde::{Deserialize, Serialize};

use crate::kernel::{Date, LocalisedText, Timestamp};

/// When applications are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "rule")]
pub enum Deadline {
    /// Any day.
    Rolling,
    /// Once a year, until the end of that day in the programme's zone.
    Yearly { month: i8, day: i8 },
}

impl Deadline {
    /// The last moment of the round to which an application sent at `at` belongs, in the programme's zone: a yearly
    /// deadline closes nothing, what is sent after it is taken up a year later. `None` when applications are taken any day.
    pub fn round(self, at: Timestamp, zone: &str) -> Option<Timestamp> {
        let Deadline::Yearly { month, day } = self else { return None };
        let sent = at.in_zone(zone).date();
        // A 29 February falls on the 28th in years without one.
        let of = |year: i16| Date::new(year, month, day).or_else(|_| Date::new(year, month, day - 1)).unwrap_or(sent);
        let this_year = of(sent.year());
        let last = if this_year >= sent { this_year } else { of(sent.year() + 1) };
        Some(Timestamp::end_of_day(last, zone))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LimitUnit {
    Hours,
    /// Calendar days.
    Days,
    /// Days on which the secretariat works, in the programme's zone.
    WorkingDays,
}

/// A length of time that the institution promises or allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    pub amount: u32,
    pub unit: LimitUnit,
}

/// What an application gets by itself when the decision is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LapseEffect {
    /// Access until the decision is taken (the model programme).
    ProvisionalAccess,
    /// Escalated to a named officer, shown publicly and open to challenge; no access by itself.
    ShownPublicly,
}

/// The service standards (docs/procedures.md, 5). An absent limit means that the body states none, and pages say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clocks {
    pub completeness: Option<Limit>,
    /// Rounds of questions allowed; absent where the body sets no cap.
    pub question_rounds: Option<u32>,
    /// Time the applicant has for each round of questions.
    pub answer_window: Option<Limit>,
    pub decision: Option<Limit>,
    /// How often a decision on one file may be put off; absent where the body sets no cap.
    pub deferrals: Option<u32>,
    /// Calendar days by which it may be put off; absent where the body sets no cap.
    pub deferral_days: Option<u32>,
    pub accommodation: Option<Limit>,
    pub visa_letter: Option<Limit>,
    pub badge: Option<Limit>,
    pub information_request: Option<Limit>,
    /// How long it takes, in plain words.
    pub time_it_takes: LocalisedText,
    pub lapse: LapseEffect,
    /// What happens if the institution is late, in plain words.
    pub if_late: LocalisedText,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_yearly_round_ends_with_its_last_day_where_the_programme_is() {
        let zone = "America/New_York";
        let june = Deadline::Yearly { month: 6, day: 1 };
        let last = |year| Timestamp::end_of_day(date(year, 6, 1), zone);
        assert_eq!(june.round(last(2026), zone), Some(last(2026)));
        assert_eq!(june.round(last(2026).plus(1), zone), Some(last(2027)), "one millisecond late is the next round");
        let leap = Deadline::Yearly { month: 2, day: 29 };
        let ends = Timestamp::end_of_day(date(2027, 2, 28), zone);
        assert_eq!(leap.round(Timestamp::end_of_day(date(2026, 3, 1), zone), zone), Some(ends));
        assert_eq!(Deadline::Rolling.round(last(2026), zone), None);
    }
}
