//! The times a programme promises, when applications are taken, and what follows when the institution is late.

use serde::{Deserialize, Serialize};

use crate::kernel::LocalisedText;

/// When applications are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "rule")]
pub enum Deadline {
    /// Any day.
    Rolling,
    /// Once a year, until the end of that day in the programme's zone.
    Yearly { month: i8, day: i8 },
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

/// The service standards of 2-procedures C. An absent limit means that the body states none, and pages say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clocks {
    pub completeness: Option<Limit>,
    /// Rounds of questions allowed; absent where the body sets no cap.
    pub question_rounds: Option<u32>,
    /// Time the applicant has for each round of questions.
    pub answer_window: Option<Limit>,
    pub decision: Option<Limit>,
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
