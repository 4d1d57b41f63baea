//! A finding: what an assessment says about one criterion.

use serde::{Deserialize, Serialize};

use super::criterion_field::{CONSIDERED, FACTS, VERDICT};
use crate::kernel::{CriterionId, DocumentId, FieldError, Lines, Message, PlainText, TextProblem, Violation, words};

/// One published criterion in the version a file is judged by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CriterionRef {
    pub id: CriterionId,
    /// Such as `K1`.
    pub code: String,
    /// The number of the programme version that published it.
    pub version: u32,
}

/// The answer of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Met,
    NotMet,
    /// The evidence does not suffice yet; the applicant is to be asked.
    CannotTell,
}

words!(Verdict { Met = "met", NotMet = "not_met", CannotTell = "cannot_tell" });

impl Verdict {
    /// The verdict in words: `review-verdict-…`.
    pub fn message(self) -> Message {
        Message::of_word("review-verdict", self.as_str())
    }
}

/// What a finding rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    Document(DocumentId),
    /// The key of an answer in the application.
    Answer(String),
    /// Something public, named so that anybody can find it.
    PublicSource(PlainText),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub criterion: CriterionRef,
    pub verdict: Verdict,
    pub reason: PlainText,
    /// Never empty for `met` and `not_met`.
    pub evidence: Vec<Evidence>,
}

/// A finding as typed. `verdict` is the word of the chosen radio button, or empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingDraft {
    pub criterion: CriterionRef,
    pub verdict: String,
    pub reason: String,
    pub evidence: Vec<Evidence>,
}

/// Why a finding is not complete. `criterion` is the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingViolation {
    VerdictMissing { criterion: String },
    ReasonMissing { criterion: String },
    EvidenceMissing { criterion: String },
    Text { criterion: String, problem: TextProblem },
}

impl Finding {
    pub const REASON_MAX: usize = 10_000;

    /// Checks one finding; all problems are returned at once.
    pub fn check(draft: &FindingDraft) -> Result<Finding, Vec<FindingViolation>> {
        let criterion = || draft.criterion.code.clone();
        let mut violations = Vec::new();
        let verdict = Verdict::from_word(&draft.verdict);
        if verdict.is_none() {
            violations.push(FindingViolation::VerdictMissing { criterion: criterion() });
        }
        let reason = match PlainText::parse(&draft.reason, Self::REASON_MAX, Lines::Many) {
            Ok(reason) => {
                if reason.is_empty() {
                    violations.push(FindingViolation::ReasonMissing { criterion: criterion() });
                }
                reason
            }
            Err(problem) => {
                violations.push(FindingViolation::Text { criterion: criterion(), problem });
                PlainText::default()
            }
        };
        if draft.evidence.is_empty() && verdict.is_some_and(|verdict| verdict != Verdict::CannotTell) {
            violations.push(FindingViolation::EvidenceMissing { criterion: criterion() });
        }
        match verdict {
            Some(verdict) if violations.is_empty() => {
                Ok(Finding { criterion: draft.criterion.clone(), verdict, reason, evidence: draft.evidence.clone() })
            }
            _ => Err(violations),
        }
    }
}

impl Violation for FindingViolation {
    /// Fields are the controls of the page of the file: `verdict-K1`, `facts-K1`, `considered-K1`.
    fn field_errors(&self) -> Vec<FieldError> {
        let (field, code, message) = match self {
            FindingViolation::VerdictMissing { criterion } => {
                (VERDICT, criterion, Message::new("review-violation-verdict-missing"))
            }
            FindingViolation::ReasonMissing { criterion } => {
                (FACTS, criterion, Message::new("review-violation-reason-missing"))
            }
            FindingViolation::EvidenceMissing { criterion } => {
                (CONSIDERED, criterion, Message::new("review-violation-evidence-missing"))
            }
            FindingViolation::Text { criterion, problem } => (FACTS, criterion, problem.message()),
        };
        vec![FieldError::new(field.of(code), message.with("criterion", code.as_str()))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(verdict: &str) -> FindingDraft {
        FindingDraft {
            criterion: CriterionRef { id: CriterionId(uuid::Uuid::nil()), code: "K1".into(), version: 2 },
            verdict: verdict.into(),
            reason: "The minutes of 2009 show it.".into(),
            evidence: vec![Evidence::Answer("founded".into())],
        }
    }

    #[test]
    fn a_finding_has_a_verdict_a_reason_and_evidence() {
        assert!(Finding::check(&draft("met")).is_ok());
        let empty = FindingDraft { reason: " ".into(), evidence: vec![], ..draft("not_met") };
        let criterion = || "K1".to_owned();
        assert_eq!(
            Finding::check(&empty).unwrap_err(),
            [
                FindingViolation::ReasonMissing { criterion: criterion() },
                FindingViolation::EvidenceMissing { criterion: criterion() }
            ]
        );
        assert_eq!(
            Finding::check(&draft("")).unwrap_err(),
            [FindingViolation::VerdictMissing { criterion: criterion() }]
        );
    }

    #[test]
    fn doubt_needs_a_reason_but_no_evidence() {
        assert!(Finding::check(&FindingDraft { evidence: vec![], ..draft("cannot_tell") }).is_ok());
    }

    #[test]
    fn what_a_finding_lacks_is_said_at_the_controls_of_its_criterion() {
        let criterion = || "K1".to_owned();
        let long = FindingDraft { reason: "a".repeat(Finding::REASON_MAX + 1), ..draft("met") };
        let long = Finding::check(&long).unwrap_err().remove(0);
        crate::text::violations::assert_said(&[
            (FindingViolation::VerdictMissing { criterion: criterion() }, "verdict-K1"),
            (FindingViolation::ReasonMissing { criterion: criterion() }, "facts-K1"),
            (FindingViolation::EvidenceMissing { criterion: criterion() }, "considered-K1"),
            (long, "facts-K1"),
        ]);
    }
}
