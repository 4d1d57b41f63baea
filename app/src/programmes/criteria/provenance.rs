//! Where a field of a template comes from, and how sure we are of it.

use serde::{Deserialize, Serialize};

use crate::kernel::{Date, words};

/// How sure a statement is (docs/procedures.md, 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Read in the source.
    Read,
    High,
    Medium,
    Low,
    /// Tribune's own proposal, which no body has adopted.
    Proposal,
}

words!(Confidence { Read = "read", High = "high", Medium = "medium", Low = "low", Proposal = "proposal" });

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// The source as one cites it, with its symbol; in the source's own language.
    pub citation: String,
    /// When somebody last compared the field with the source; absent where nobody has.
    pub checked_on: Option<Date>,
    pub confidence: Confidence,
}
