//! A question of the eligibility check, which anyone may answer without an account.

use serde::{Deserialize, Serialize};

use super::{AnswerKind, Choice};
use crate::kernel::LocalisedText;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EligibilityQuestion {
    /// A CEL identifier; also the name of the control.
    pub id: String,
    pub label: LocalisedText,
    pub hint: Option<LocalisedText>,
    pub kind: AnswerKind,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}
