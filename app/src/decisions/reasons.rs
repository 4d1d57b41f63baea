//! The reasons of a decision, criterion by criterion.

use serde::{Deserialize, Serialize};

use super::DecisionViolation;
use crate::kernel::{Lines, PlainText};
use crate::review::CriterionRef;
use crate::review::criterion_field::{CONSIDERED, CURE, CriterionField, FACTS, MISSING};

/// Complete reasons for one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionReasons {
    pub criterion: CriterionRef,
    pub facts: PlainText,
    pub considered: PlainText,
    /// Empty only in a decision that grants what was asked for.
    pub missing: PlainText,
    /// Empty only in a decision that grants what was asked for.
    pub cure: PlainText,
}

/// Reasons as typed. The controls are `facts-K1`, `considered-K1`, `missing-K1`, `cure-K1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionReasonsDraft {
    pub criterion: CriterionRef,
    pub facts: String,
    pub considered: String,
    pub missing: String,
    pub cure: String,
}

/// Characters of one of the four texts.
pub(super) const TEXT_MAX: usize = 10_000;

impl CriterionReasonsDraft {
    pub fn empty(criterion: CriterionRef) -> Self {
        CriterionReasonsDraft {
            criterion,
            facts: String::new(),
            considered: String::new(),
            missing: String::new(),
            cure: String::new(),
        }
    }

    pub(super) fn is_blank(&self) -> bool {
        [&self.facts, &self.considered, &self.missing, &self.cure].iter().all(|text| text.trim().is_empty())
    }

    /// Cleans the four texts. `adverse`: all four are needed; otherwise facts and evidence considered suffice.
    pub(super) fn check(&self, adverse: bool, violations: &mut Vec<DecisionViolation>) -> CriterionReasons {
        use DecisionViolation as R;
        let code = || self.criterion.code.clone();
        let mut text =
            |field: CriterionField, raw: &str, missing: Option<R>| match PlainText::parse(raw, TEXT_MAX, Lines::Many) {
                Ok(text) => {
                    if text.is_empty() {
                        violations.extend(missing);
                    }
                    text
                }
                Err(problem) => {
                    violations.push(R::Text { field: field.of(&self.criterion.code), problem });
                    PlainText::default()
                }
            };
        CriterionReasons {
            criterion: self.criterion.clone(),
            facts: text(FACTS, &self.facts, Some(R::NoFacts { criterion: code() })),
            considered: text(CONSIDERED, &self.considered, Some(R::NoEvidenceConsidered { criterion: code() })),
            missing: text(MISSING, &self.missing, adverse.then(|| R::NoEvidenceMissing { criterion: code() })),
            cure: text(CURE, &self.cure, adverse.then(|| R::NoCure { criterion: code() })),
        }
    }
}
