//! Answers to the questions of the check.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::kernel::Date;

/// Answers by question id. A question that is not there has not been answered.
pub type Answers = BTreeMap<String, Answer>;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Yes,
    No,
    Number(i64),
    /// The stable word of a choice, or free text.
    Text(String),
    Date(DateSpan),
}

/// A day, known to the day, the month or the year. The check never decides against an organisation on what it doesn't know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateSpan {
    pub earliest: Date,
    pub latest: Date,
}

impl DateSpan {
    pub fn day(day: Date) -> Self {
        DateSpan { earliest: day, latest: day }
    }
}
