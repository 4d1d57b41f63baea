//! A document that an application is asked for.

use serde::{Deserialize, Serialize};

use crate::kernel::LocalisedText;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequiredDocument {
    /// The stable word an upload is kept under, such as `statutes`.
    pub code: String,
    pub name: LocalisedText,
    pub explanation: LocalisedText,
    /// A document that is not required never blocks a submission.
    pub required: bool,
    /// What may be sent instead, where the body accepts something else.
    pub alternative: Option<LocalisedText>,
    /// The codes of the criteria it supports.
    pub criteria: Vec<String>,
}
