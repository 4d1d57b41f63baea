//! What a programme publishes about the organisations it decides on.

use serde::{Deserialize, Serialize};

use crate::kernel::LocalisedText;

/// How a decision that gives less than was asked for appears in public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AdversePublication {
    /// Criterion, month and public summary. A name only by the organisation's consent.
    Protected,
    /// By name, as the body itself publishes it.
    Named,
}

/// The rule that everybody can read before applying. The portal reads the first two; people read the third.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publication {
    pub adverse: AdversePublication,
    /// Whether an organisation may ask that its status is not shown in the register.
    pub confidential_on_request: bool,
    /// In plain words: what is published, when, and by whom.
    pub practice: LocalisedText,
}
