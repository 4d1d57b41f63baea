//! The part that a person has taken in a matter, and which tasks they may not do because of it.

use serde::{Deserialize, Serialize};

use super::{ConflictDeclaration, Task, barring};
use crate::kernel::{FieldError, Message, UserId, Violation, words};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Assessor,
    Decider,
    /// Entered the decision of a body.
    Recorder,
    /// Declared a conflict of interest.
    Recused,
    PanelMember,
    /// Belongs to the organisation that applies.
    ApplicantMember,
}

words!(Part {
    Assessor = "assessor",
    Decider = "decider",
    Recorder = "recorder",
    Recused = "recused",
    PanelMember = "panel_member",
    ApplicantMember = "applicant_member",
});

impl Part {
    /// The part as a noun: `review-part-…`.
    pub fn message(self) -> Message {
        Message::of_word("review-part", self.as_str())
    }
}

/// One part of one person, in a round of assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    pub user: UserId,
    pub part: Part,
    pub round: u16,
}

/// Why somebody may not work on an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssessorViolation {
    /// The declaration on conflicts of interest comes first.
    DeclareFirst,
    ConflictDeclared,
    /// A new round needs people who took no part before (docs/procedures.md, 7, “Remaking by fresh assessors”).
    TookPart {
        part: Part,
        round: u16,
    },
}

/// Whether a reviewer may assess in `round`. `parts` are all parts anybody has taken in the file, in every round.
pub fn may_assess(
    reviewer: UserId,
    declaration: Option<&ConflictDeclaration>,
    parts: &[Participation],
    round: u16,
) -> Result<(), AssessorViolation> {
    if let Some(&Participation { part, round: then, .. }) = barring(Task::Assess, reviewer, parts, round).next() {
        return Err(match part {
            Part::Recused => AssessorViolation::ConflictDeclared,
            _ => AssessorViolation::TookPart { part, round: then },
        });
    }
    match declaration {
        None => Err(AssessorViolation::DeclareFirst),
        Some(ConflictDeclaration::Conflict { .. }) => Err(AssessorViolation::ConflictDeclared),
        Some(ConflictDeclaration::NoConflict) => Ok(()),
    }
}

impl Violation for AssessorViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        let message = match self {
            AssessorViolation::DeclareFirst => Message::new("review-violation-declare-first"),
            AssessorViolation::ConflictDeclared => Message::new("review-violation-conflict-declared"),
            AssessorViolation::TookPart { part, .. } => {
                Message::new("review-violation-took-part").with("part", part.message())
            }
        };
        vec![FieldError::new("", message)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(number: u128) -> UserId {
        UserId(uuid::Uuid::from_u128(number))
    }

    fn took(number: u128, part: Part, round: u16) -> Participation {
        Participation { user: user(number), part, round }
    }

    const CLEAR: Option<&ConflictDeclaration> = Some(&ConflictDeclaration::NoConflict);

    #[test]
    fn the_declaration_comes_first() {
        assert_eq!(may_assess(user(1), None, &[], 1), Err(AssessorViolation::DeclareFirst));
        assert_eq!(may_assess(user(1), CLEAR, &[], 1), Ok(()));
    }

    #[test]
    fn after_an_annulment_nobody_of_the_first_round_assesses_again() {
        let parts = [took(1, Part::Assessor, 1), took(2, Part::Decider, 1)];
        assert_eq!(may_assess(user(1), CLEAR, &parts, 1), Ok(()));
        let again = Err(AssessorViolation::TookPart { part: Part::Assessor, round: 1 });
        assert_eq!(may_assess(user(1), CLEAR, &parts, 2), again);
        assert!(may_assess(user(2), CLEAR, &parts, 2).is_err());
        assert_eq!(may_assess(user(3), CLEAR, &parts, 2), Ok(()));
    }

    #[test]
    fn a_conflict_declared_once_cannot_be_declared_away() {
        let parts = [took(1, Part::Recused, 1)];
        assert_eq!(may_assess(user(1), CLEAR, &parts, 1), Err(AssessorViolation::ConflictDeclared));
    }

    #[test]
    fn nobody_assesses_their_own_organisation() {
        assert!(may_assess(user(1), CLEAR, &[took(1, Part::ApplicantMember, 1)], 1).is_err());
    }

    #[test]
    fn whoever_may_not_assess_is_told_why() {
        crate::text::violations::assert_said(&[
            (AssessorViolation::DeclareFirst, ""),
            (AssessorViolation::ConflictDeclared, ""),
            (AssessorViolation::TookPart { part: Part::Recorder, round: 1 }, ""),
        ]);
    }
}
