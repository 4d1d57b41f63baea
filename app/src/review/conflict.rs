//! The conflict declaration, which comes before any work on a file.

use serde::{Deserialize, Serialize};

use crate::kernel::{FieldError, Lines, Message, StaffNote, TextProblem, Violation};

/// What a person declares about one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConflictDeclaration {
    NoConflict,
    /// The tie, in the person's words. It ends their part in the file.
    Conflict {
        tie: StaffNote,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeclarationViolation {
    NothingChosen,
    TieMissing,
    Text { problem: TextProblem },
}

impl ConflictDeclaration {
    pub const TIE_MAX: usize = 2_000;

    /// Reads the form: `choice` is `no_conflict` or `conflict`; `tie` counts only with the second.
    pub fn parse(choice: &str, tie: &str) -> Result<ConflictDeclaration, DeclarationViolation> {
        match choice {
            "no_conflict" => Ok(ConflictDeclaration::NoConflict),
            "conflict" => match StaffNote::parse(tie, Self::TIE_MAX, Lines::Many) {
                Ok(tie) if tie.is_empty() => Err(DeclarationViolation::TieMissing),
                Ok(tie) => Ok(ConflictDeclaration::Conflict { tie }),
                Err(problem) => Err(DeclarationViolation::Text { problem }),
            },
            _ => Err(DeclarationViolation::NothingChosen),
        }
    }

    pub fn is_conflict(&self) -> bool {
        matches!(self, ConflictDeclaration::Conflict { .. })
    }
}

impl Violation for DeclarationViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        vec![match self {
            DeclarationViolation::NothingChosen => FieldError::new("conflict", "review-violation-declaration-missing"),
            DeclarationViolation::TieMissing => FieldError::new("tie", "review-violation-tie-missing"),
            DeclarationViolation::Text { problem } => {
                FieldError::new("tie", problem.about(Message::new("review-conflict-tie")))
            }
        }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conflict_says_what_it_is() {
        assert_eq!(ConflictDeclaration::parse("conflict", " "), Err(DeclarationViolation::TieMissing));
        assert!(ConflictDeclaration::parse("conflict", "I sat on its board").unwrap().is_conflict());
    }

    #[test]
    fn saying_nothing_is_not_declaring() {
        assert_eq!(ConflictDeclaration::parse("", ""), Err(DeclarationViolation::NothingChosen));
        assert_eq!(ConflictDeclaration::parse("no_conflict", ""), Ok(ConflictDeclaration::NoConflict));
    }

    #[test]
    fn what_a_declaration_lacks_is_said_where_it_is_mended() {
        let long = ConflictDeclaration::parse("conflict", &"a".repeat(ConflictDeclaration::TIE_MAX + 1)).unwrap_err();
        crate::text::violations::assert_said(&[
            (DeclarationViolation::NothingChosen, "conflict"),
            (DeclarationViolation::TieMissing, "tie"),
            (long, "tie"),
        ]);
    }
}
