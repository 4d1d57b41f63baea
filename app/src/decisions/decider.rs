//! Whose decision it is.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::DecisionViolation;
use crate::kernel::{Date, Lines, PlainText, UserId};
use crate::review::{ConflictDeclaration, Part, Participation, Task, barring};
use crate::text::{folded, is_unspaced};

/// The one who decided. A body's decision is recorded by an officer and marked as the body's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecidedBy {
    Officer {
        user: UserId,
        /// Name and function, as the notice shows them; the name is that of the account.
        name: PlainText,
    },
    Body {
        body: BodyDecision,
        recorded_by: UserId,
    },
}

impl DecidedBy {
    /// The person who answers for the entry.
    pub fn user(&self) -> UserId {
        match self {
            DecidedBy::Officer { user, .. } => *user,
            DecidedBy::Body { recorded_by, .. } => *recorded_by,
        }
    }

    /// The part this person has taken in the file.
    pub fn part(&self) -> Part {
        match self {
            DecidedBy::Officer { .. } => Part::Decider,
            DecidedBy::Body { .. } => Part::Recorder,
        }
    }

    pub fn is_body(&self) -> bool {
        matches!(self, DecidedBy::Body { .. })
    }
}

/// A decision taken at a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyDecision {
    pub body: PlainText,
    /// The session or meeting, and the document that records it, as the body names them.
    pub session: PlainText,
    pub on: Date,
    pub vote: Option<Vote>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    pub in_favour: u16,
    pub against: u16,
    pub abstaining: u16,
}

/// The decider as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeciderDraft {
    Officer {
        name: String,
    },
    Body {
        body: String,
        session: String,
        /// `None`: missing, or no date.
        on: Option<Date>,
        vote: Option<Vote>,
    },
}

/// Whether a person may decide a file, or record a body's decision on it. `parts` are all parts taken in every round.
/// All obstacles are returned at once.
pub fn may_decide(
    user: UserId,
    declaration: Option<&ConflictDeclaration>,
    parts: &[Participation],
    round: u16,
) -> Result<(), Vec<DecisionViolation>> {
    let mut violations = Vec::new();
    for &Participation { part, .. } in barring(Task::Decide, user, parts, round) {
        violations.push(match part {
            Part::Assessor => DecisionViolation::DeciderAssessed,
            Part::Recused => DecisionViolation::ConflictDeclared,
            Part::ApplicantMember => DecisionViolation::DeciderIsApplicant,
            // A person who decided, or recorded, a decision that was annulled does not decide again.
            Part::PanelMember | Part::Decider | Part::Recorder => DecisionViolation::DeciderTookPart { part },
        });
    }
    match declaration {
        None => violations.push(DecisionViolation::DeclareFirst),
        Some(ConflictDeclaration::Conflict { .. }) => violations.push(DecisionViolation::ConflictDeclared),
        Some(ConflictDeclaration::NoConflict) => {}
    }
    violations.dedup();
    if violations.is_empty() { Ok(()) } else { Err(violations) }
}

impl DeciderDraft {
    const NAME_MAX: usize = 300;

    /// `own_name`: as the account of `user` shows it. `days`: those on which a body can have decided, from the day on which
    /// the file could be decided in this round to today.
    pub(super) fn check(
        &self,
        user: UserId,
        own_name: &str,
        days: RangeInclusive<Date>,
        violations: &mut Vec<DecisionViolation>,
    ) -> Option<DecidedBy> {
        use DecisionViolation as R;
        let mut text = |field: &str, raw: &str, missing| match PlainText::parse(raw, Self::NAME_MAX, Lines::One) {
            Ok(text) if text.is_empty() => {
                violations.push(missing);
                None
            }
            Ok(text) => Some(text),
            Err(problem) => {
                violations.push(R::Text { field: field.to_owned(), problem });
                None
            }
        };
        match self {
            DeciderDraft::Officer { name } => {
                let name = text("decider", name, R::NoDecider)?;
                // The notice names the officer who decided, and nobody decides in the name of somebody else.
                if !holds_name(name.as_str(), own_name) {
                    violations.push(R::DeciderIsAnother { name: own_name.to_owned() });
                    return None;
                }
                Some(DecidedBy::Officer { user, name })
            }
            DeciderDraft::Body { body, session, on, vote } => {
                let body = text("body", body, R::NoBody);
                let session = text("session", session, R::NoBodySession);
                match on {
                    None => violations.push(R::NoBodyDate),
                    Some(on) if on > days.end() => violations.push(R::BodyDateInFuture { today: *days.end() }),
                    Some(on) if on < days.start() => {
                        violations.push(R::BodyDateBeforeFile { earliest: *days.start() });
                    }
                    Some(_) => {}
                }
                Some(DecidedBy::Body {
                    body: BodyDecision { body: body?, session: session?, on: (*on)?, vote: *vote },
                    recorded_by: user,
                })
            }
        }
    }
}

/// Whether the words of a name stand in a text together, however they are spelt.
fn holds_name(text: &str, name: &str) -> bool {
    let (text, name) = (folded(text), folded(name));
    if name.chars().any(is_unspaced) {
        text.contains(&name)
    } else {
        format!(" {text} ").contains(&format!(" {name} "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DecisionViolation as R;

    fn user(number: u128) -> UserId {
        UserId(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn any_part_but_deciding_in_the_same_round_keeps_a_person_from_deciding() {
        let clear = Some(&ConflictDeclaration::NoConflict);
        for &part in Part::ALL {
            for (then, round) in [(1, 1), (1, 2), (2, 2)] {
                let parts = [Participation { user: user(1), part, round: then }];
                let refused = match part {
                    Part::Assessor => vec![R::DeciderAssessed],
                    Part::Recused => vec![R::ConflictDeclared],
                    Part::ApplicantMember => vec![R::DeciderIsApplicant],
                    Part::PanelMember => vec![R::DeciderTookPart { part }],
                    Part::Decider | Part::Recorder if then < round => vec![R::DeciderTookPart { part }],
                    Part::Decider | Part::Recorder => vec![],
                };
                let may = may_decide(user(1), clear, &parts, round);
                assert_eq!(may.err().unwrap_or_default(), refused, "{part:?} in {then} of {round}");
                assert_eq!(may_decide(user(2), clear, &parts, round), Ok(()), "somebody else");
            }
        }
    }

    #[test]
    fn a_conflict_that_was_declared_twice_is_said_once() {
        let tie = crate::kernel::StaffNote::stored("My sister works there.".into());
        let parts = [Participation { user: user(1), part: Part::Recused, round: 1 }];
        let refused = may_decide(user(1), Some(&ConflictDeclaration::Conflict { tie }), &parts, 1);
        assert_eq!(refused, Err(vec![R::ConflictDeclared]));
        assert_eq!(may_decide(user(1), None, &[], 1), Err(vec![R::DeclareFirst]));
    }

    #[test]
    fn whoever_enters_a_bodys_decision_records_it_and_an_officer_decides() {
        let today = jiff::civil::date(2026, 11, 5);
        let check = |draft: &DeciderDraft| draft.check(user(1), "李娜", today..=today, &mut Vec::new());
        let officer = check(&DeciderDraft::Officer { name: "认证处李娜处长".into() }).unwrap();
        assert_eq!((officer.user(), officer.part(), officer.is_body()), (user(1), Part::Decider, false));
        let (body, session) = ("Committee on NGOs".into(), "2026 session".into());
        let body = check(&DeciderDraft::Body { body, session, on: Some(today), vote: None }).unwrap();
        assert_eq!((body.user(), body.part(), body.is_body()), (user(1), Part::Recorder, true));
        assert_eq!(check(&DeciderDraft::Officer { name: "王伟处长".into() }), None);
    }
}
