//! Who may see and decide a challenge: nobody who took any part in what is challenged.

use crate::kernel::{FieldError, Message, UserId, Violation};
use crate::review::{ConflictDeclaration, Part, Participation, Task, barring};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelViolation {
    /// A person who took part may not know that there is a challenge: the server answers this with "not found".
    TookPart {
        part: Part,
    },
    DeclareFirst,
    ConflictDeclared,
}

/// What decides whether a person may examine a challenge.
#[derive(Clone, Copy, Debug)]
pub struct PanelSeat<'a> {
    pub member: UserId,
    pub declaration: Option<&'a ConflictDeclaration>,
    /// All parts that anybody has taken in the matter, in every round; having decided an earlier challenge also counts.
    pub parts: &'a [Participation],
    /// The round that led to what is challenged.
    pub round: u16,
}

/// Whether a person may examine a challenge.
pub fn may_sit(seat: &PanelSeat<'_>) -> Result<(), PanelViolation> {
    match barring(Task::Examine, seat.member, seat.parts, seat.round).next() {
        None => {}
        Some(Participation { part: Part::Recused, .. }) => return Err(PanelViolation::ConflictDeclared),
        Some(Participation { part, .. }) => return Err(PanelViolation::TookPart { part: *part }),
    }
    match seat.declaration {
        None => Err(PanelViolation::DeclareFirst),
        Some(ConflictDeclaration::Conflict { .. }) => Err(PanelViolation::ConflictDeclared),
        Some(ConflictDeclaration::NoConflict) => Ok(()),
    }
}

impl Violation for PanelViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        let message = match self {
            PanelViolation::TookPart { part } => {
                Message::new("challenges-violation-took-part").with("part", part.message())
            }
            PanelViolation::DeclareFirst => Message::new("challenges-violation-declare-first"),
            PanelViolation::ConflictDeclared => Message::new("challenges-violation-conflict-declared"),
        };
        vec![FieldError::new("", message)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sit(
        member: UserId,
        declaration: Option<&ConflictDeclaration>,
        parts: &[Participation],
    ) -> Result<(), PanelViolation> {
        may_sit(&PanelSeat { member, declaration, parts, round: 2 })
    }

    #[test]
    fn any_part_but_on_this_very_panel_keeps_a_person_off_it() {
        let member = UserId(uuid::Uuid::from_u128(1));
        let stranger = UserId(uuid::Uuid::from_u128(2));
        for &part in Part::ALL {
            for round in [1, 2, 3] {
                let parts = [Participation { user: member, part, round }];
                let sits = part == Part::PanelMember && round == 2;
                let may = sit(member, Some(&ConflictDeclaration::NoConflict), &parts);
                assert_eq!(may.is_ok(), sits, "{part:?} in {round}");
                assert_eq!(sit(stranger, Some(&ConflictDeclaration::NoConflict), &parts), Ok(()));
            }
        }
    }

    #[test]
    fn the_declaration_comes_first_for_the_panel_too() {
        assert_eq!(sit(UserId(uuid::Uuid::nil()), None, &[]), Err(PanelViolation::DeclareFirst));
    }

    #[test]
    fn whoever_may_not_sit_is_told_why() {
        crate::text::violations::assert_said(&[
            (PanelViolation::TookPart { part: Part::Assessor }, ""),
            (PanelViolation::DeclareFirst, ""),
            (PanelViolation::ConflictDeclared, ""),
        ]);
    }

    #[test]
    fn a_conflict_keeps_a_person_off_the_panel_whether_declared_now_or_when_the_file_was_decided() {
        let member = UserId(uuid::Uuid::from_u128(1));
        let tie = crate::kernel::StaffNote::stored("My sister works there.".into());
        let declared = ConflictDeclaration::Conflict { tie };
        assert_eq!(sit(member, Some(&declared), &[]), Err(PanelViolation::ConflictDeclared));
        let recused = [Participation { user: member, part: Part::Recused, round: 1 }];
        let clear = Some(&ConflictDeclaration::NoConflict);
        assert_eq!(sit(member, clear, &recused), Err(PanelViolation::ConflictDeclared));
    }
}
