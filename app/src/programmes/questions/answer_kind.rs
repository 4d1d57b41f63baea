//! What kind of answer a question takes, in the eligibility check and in the application form.

use serde::{Deserialize, Serialize};

use crate::kernel::LocalisedText;

/// The kind decides the control a page shows and how what was typed is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerKind {
    /// One line.
    Text,
    /// Several paragraphs.
    Longtext,
    YesNo,
    Choice,
    /// A whole number, zero or more.
    Number,
    /// When the organisation was founded, to the day, the month or the year ([`crate::organisations::FoundingDate`]).
    Date,
}

/// One option of a [`AnswerKind::Choice`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The stable word that is stored.
    pub value: String,
    pub label: LocalisedText,
}
