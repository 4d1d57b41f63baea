//! What must be there before an application can be submitted. A draft may lack anything.

use std::collections::{BTreeMap, BTreeSet};

use super::ApplicationState;
use crate::kernel::{FieldError, Message, Reference, Violation};

/// One thing the programme's form requires of this applicant (conditional questions are already resolved).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The part of the task list in which it is given.
    pub task: String,
    /// The name of the control, which is also the key of the answer.
    pub field: String,
    /// The question or the document, in the reader's language.
    pub label: String,
    pub need: Need,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    Answer,
    /// At least one document of one of these kinds: the usual evidence, or an alternative to it.
    Document {
        kinds: Vec<String>,
    },
}

/// What the applicant has given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Submission {
    pub answers: BTreeMap<String, Vec<String>>,
    /// Kinds of which at least one document is stored and passed its checks.
    pub documents: BTreeSet<String>,
    /// The box of the declaration is ticked.
    pub declared: bool,
    /// The name of the person who declares.
    pub declared_by: String,
}

/// Why an application cannot be submitted. All reasons are given at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubmitViolation {
    /// It has been submitted already, or it has ended.
    NotADraft {
        state: ApplicationState,
    },
    AnswerMissing {
        task: String,
        field: String,
        label: String,
    },
    DocumentMissing {
        task: String,
        field: String,
        label: String,
    },
    DeclarationMissing,
    DeclarantMissing,
}

/// Checks a submission. No date refuses one: what comes after a yearly deadline belongs to the next round.
pub fn check_submission(
    state: ApplicationState,
    requirements: &[Requirement],
    submission: &Submission,
) -> Result<(), Vec<SubmitViolation>> {
    if state != ApplicationState::Draft {
        return Err(vec![SubmitViolation::NotADraft { state }]);
    }
    let mut violations: Vec<SubmitViolation> =
        requirements.iter().filter(|requirement| !submission.has(requirement)).map(Requirement::violation).collect();
    if !submission.declared {
        violations.push(SubmitViolation::DeclarationMissing);
    }
    if submission.declared_by.trim().is_empty() {
        violations.push(SubmitViolation::DeclarantMissing);
    }
    if violations.is_empty() { Ok(()) } else { Err(violations) }
}

/// What is said of a draft while the application `first` of its organisation to the same programme runs again.
pub fn runs_again_words(first: &Reference) -> Message {
    Message::new("applications-violation-runs-again").with("reference", first.0.as_str())
}

impl Submission {
    /// Whether a requirement is fulfilled; the task list asks the same question.
    pub fn has(&self, requirement: &Requirement) -> bool {
        match &requirement.need {
            Need::Answer => self
                .answers
                .get(&requirement.field)
                .is_some_and(|values| values.iter().any(|value| !value.trim().is_empty())),
            Need::Document { kinds } => kinds.iter().any(|kind| self.documents.contains(kind)),
        }
    }
}

impl Requirement {
    fn violation(&self) -> SubmitViolation {
        let (task, field, label) = (self.task.clone(), self.field.clone(), self.label.clone());
        match self.need {
            Need::Answer => SubmitViolation::AnswerMissing { task, field, label },
            Need::Document { .. } => SubmitViolation::DocumentMissing { task, field, label },
        }
    }
}

impl SubmitViolation {
    /// The part of the task list in which this is put right, if there is one.
    pub fn task(&self) -> Option<&str> {
        match self {
            SubmitViolation::AnswerMissing { task, .. } | SubmitViolation::DocumentMissing { task, .. } => Some(task),
            SubmitViolation::NotADraft { .. }
            | SubmitViolation::DeclarationMissing
            | SubmitViolation::DeclarantMissing => None,
        }
    }
}

impl Violation for SubmitViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        let error = match self {
            SubmitViolation::NotADraft { state } => {
                FieldError::new("", Message::new("applications-violation-not-a-draft").with("state", state.message()))
            }
            SubmitViolation::AnswerMissing { field, label, .. } => FieldError::new(
                field,
                Message::new("applications-violation-answer-missing").with("question", label.as_str()),
            ),
            SubmitViolation::DocumentMissing { field, label, .. } => FieldError::new(
                field,
                Message::new("applications-violation-document-missing").with("document", label.as_str()),
            ),
            SubmitViolation::DeclarationMissing => {
                FieldError::new("declaration", "applications-violation-declaration-missing")
            }
            SubmitViolation::DeclarantMissing => {
                FieldError::new("declared-by", "applications-violation-declarant-missing")
            }
        };
        vec![error]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn requirements() -> Vec<Requirement> {
        let requirement = |task: &str, field: &str, need| Requirement {
            task: task.into(),
            field: field.into(),
            label: field.into(),
            need,
        };
        vec![
            requirement("aims", "aims", Need::Answer),
            requirement("existence", "proof", Need::Document { kinds: vec!["registration".into(), "minutes".into()] }),
        ]
    }

    fn complete() -> Submission {
        Submission {
            answers: BTreeMap::from([("aims".into(), vec!["Water".into()])]),
            documents: BTreeSet::from(["minutes".into()]),
            declared: true,
            declared_by: "Amina Diallo".into(),
        }
    }

    fn check(submission: &Submission) -> Result<(), Vec<SubmitViolation>> {
        check_submission(ApplicationState::Draft, &requirements(), submission)
    }

    #[test]
    fn alternative_evidence_is_as_good_as_a_certificate() {
        assert_eq!(check(&complete()), Ok(()));
    }

    #[test]
    fn everything_missing_is_named_at_once_with_its_task() {
        let violations = check(&Submission::default()).unwrap_err();
        let tasks: Vec<_> = violations.iter().map(SubmitViolation::task).collect();
        assert_eq!(tasks, [Some("aims"), Some("existence"), None, None]);
        assert!(violations.contains(&SubmitViolation::DeclarationMissing));
    }

    #[test]
    fn white_space_is_no_answer() {
        let mut submission = complete();
        submission.answers.insert("aims".into(), vec![" \n".into()]);
        assert!(matches!(&check(&submission).unwrap_err()[..], [SubmitViolation::AnswerMissing { .. }]));
    }

    #[test]
    fn a_file_is_submitted_once() {
        let violation = check_submission(ApplicationState::Receipted, &[], &complete()).unwrap_err();
        assert_eq!(violation, [SubmitViolation::NotADraft { state: ApplicationState::Receipted }]);
    }
}
