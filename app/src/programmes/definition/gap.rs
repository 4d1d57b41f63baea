//! What a real body's procedure lacks, by the codes V1 to V12 of docs/procedures.md, 3.

use serde::{Deserialize, Serialize};

use crate::kernel::LocalisedText;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// `V1` to `V12`.
    pub code: String,
    /// What the gap is in this programme, in plain words.
    pub text: LocalisedText,
}
