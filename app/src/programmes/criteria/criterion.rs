//! A criterion as it is published: what is asked, how it is tested, what shows it, and what would cure it when it is not met.

use serde::{Deserialize, Serialize};

use super::Provenance;
use crate::kernel::LocalisedText;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// `K1` to `K15`, as in docs/procedures.md, 4.
    pub code: String,
    /// The parameter of K1 (whole calendar years) and of the other criteria that take one.
    pub n: Option<u32>,
    pub title: LocalisedText,
    /// The requirement itself, one only.
    pub plain: LocalisedText,
    /// Why it is asked at all.
    pub necessity: LocalisedText,
    /// How it is tested, measurably.
    pub test: LocalisedText,
    pub evidence: LocalisedText,
    /// Other evidence that needs nobody's approval at home; absent where the real body takes none (gap V2).
    pub alternative: Option<LocalisedText>,
    /// What would make a negative assessment positive.
    pub cure: LocalisedText,
    /// How this programme applies the criterion differently, where it does.
    pub note: Option<LocalisedText>,
    pub legal_basis: LegalBasis,
    pub eligibility: Eligibility,
    /// Codes of the programme's gaps that this criterion carries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalBasis {
    /// The rule and its paragraph or article.
    pub text: LocalisedText,
    pub provenance: Provenance,
}

/// The rules of the eligibility check, in CEL. They see the answers by question id, `n`, and `received` (the day of the
/// check), and the function `years(from, to)`. A criterion is met, met by other evidence, or not met by the first
/// rule that says yes; otherwise nobody can tell yet. So `not_met` says yes only when a fact rules the criterion out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    pub met: String,
    pub by_alternative: Option<String>,
    pub not_met: String,
    /// Said when other evidence shows it.
    pub say_by_alternative: Option<LocalisedText>,
    /// Said when it is not met: what to do about it.
    pub say_not_met: LocalisedText,
    /// Said when the answers leave it open: what would settle it.
    pub say_cannot_tell: LocalisedText,
    /// The date question from which `n` years are counted, where time alone will cure it.
    pub counts_from: Option<String>,
    /// Ids of the questions the rules read, in the order they are asked.
    #[serde(default)]
    pub questions: Vec<String>,
}
