//! What the check answers.

use serde::{Deserialize, Serialize};

use crate::kernel::{Date, LocalisedText, words};

/// How one criterion stands, judged by the answers alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Met,
    /// Met, shown by other evidence than the usual document.
    MetByAlternative,
    NotMet,
    CannotTellYet,
}

words!(Outcome { Met = "met", MetByAlternative = "met-by-alternative", NotMet = "not-met", CannotTellYet = "cannot-tell-yet" });

/// Why, in the order a page says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// A sentence the criterion's author wrote for this outcome.
    Said(LocalisedText),
    /// Questions whose answers are missing, by id.
    Unanswered(Vec<String>),
    /// Everything was answered, and what was answered settles it neither way.
    Undecided,
    /// Time alone will cure it: it is met from this day on.
    MetFrom(Date),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckedCriterion {
    /// The criterion's code in the template.
    pub code: String,
    pub outcome: Outcome,
    pub reasons: Vec<Reason>,
}

/// How the whole stands. It is advice: it neither opens nor closes the way to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Every criterion is met, by the usual or by other evidence.
    LikelyEligible,
    /// Nothing rules it out; something is still open.
    Open,
    /// At least one criterion is not met today.
    NotYet,
}

words!(Standing { LikelyEligible = "likely-eligible", Open = "open", NotYet = "not-yet" });

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EligibilityReport {
    pub standing: Standing,
    /// In the template's order.
    pub criteria: Vec<CheckedCriterion>,
}
