//! Who may see and decide a challenge: nobody who took any part in what is challenged.

use crate::kernel::{FieldError, Message, Refusal, UserId};
use crate::review::{ConflictDeclaration, Part, Participation};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelRefusal {
    /// Whoever took part does not even learn of the challenge: the server answers this with "not found".
    TookPart {
        part: Part,
    },
    DeclareFirst,
    ConflictDeclared,
}

/// Whether a person may sit on a challenge. `parts` are all parts taken in the file, in every round; having decided an
/// earlier challenge about the same file also counts.
pub fn may_sit(
    member: UserId,
    declaration: Option<&ConflictDeclaration>,
    parts: &[Participation],
) -> Result<(), PanelRefusal> {
    may_see(member, parts)?;
    match declaration {
        None => Err(PanelRefusal::DeclareFirst),
        Some(ConflictDeclaration::Conflict { .. }) => Err(PanelRefusal::ConflictDeclared),
        Some(ConflictDeclaration::NoConflict) => Ok(()),
    }
}

fn may_see(member: UserId, parts: &[Participation]) -> Result<(), PanelRefusal> {
    match parts.iter().find(|taken| taken.user == member) {
        None => Ok(()),
        Some(Participation { part: Part::Recused, .. }) => Err(PanelRefusal::ConflictDeclared),
        Some(Participation { part, .. }) => Err(PanelRefusal::TookPart { part: *part }),
    }
}

impl Refusal for PanelRefusal {
    fn field_errors(&self) -> Vec<FieldError> {
        let message = match self {
            PanelRefusal::TookPart { part } => {
                Message::new("challenges-refusal-took-part").with("part", part.message())
            }
            PanelRefusal::DeclareFirst => Message::new("challenges-refusal-declare-first"),
            PanelRefusal::ConflictDeclared => Message::new("challenges-refusal-conflict-declared"),
        };
        vec![FieldError::new("", message)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_part_in_any_round_keeps_a_person_off_the_panel() {
        let member = UserId(uuid::Uuid::from_u128(1));
        let stranger = UserId(uuid::Uuid::from_u128(2));
        for &part in Part::ALL {
            let parts = [Participation { user: member, part, round: 1 }];
            assert!(may_sit(member, Some(&ConflictDeclaration::NoConflict), &parts).is_err(), "{part:?}");
            assert_eq!(may_sit(stranger, Some(&ConflictDeclaration::NoConflict), &parts), Ok(()));
        }
    }

    #[test]
    fn the_declaration_comes_first_for_the_panel_too() {
        assert_eq!(may_sit(UserId(uuid::Uuid::nil()), None, &[]), Err(PanelRefusal::DeclareFirst));
    }

    #[test]
    fn whoever_may_not_sit_is_told_why() {
        crate::text::refusals::assert_said(&[
            (PanelRefusal::TookPart { part: Part::Assessor }, ""),
            (PanelRefusal::DeclareFirst, ""),
            (PanelRefusal::ConflictDeclared, ""),
        ]);
    }

    #[test]
    fn a_conflict_keeps_a_person_off_the_panel_whether_declared_now_or_when_the_file_was_decided() {
        let member = UserId(uuid::Uuid::from_u128(1));
        let tie = crate::kernel::StaffNote::stored("My sister works there.".into());
        let declared = ConflictDeclaration::Conflict { tie };
        assert_eq!(may_sit(member, Some(&declared), &[]), Err(PanelRefusal::ConflictDeclared));
        let recused = [Participation { user: member, part: Part::Recused, round: 1 }];
        let clear = Some(&ConflictDeclaration::NoConflict);
        assert_eq!(may_sit(member, clear, &recused), Err(PanelRefusal::ConflictDeclared));
    }
}
