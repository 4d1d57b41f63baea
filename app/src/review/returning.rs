//! Sending a recommendation back to its reviewers, with a note that says what is missing.

use crate::kernel::{FieldError, Lines, Message, StaffNote, TextProblem, Violation};

/// How often a file can be sent back in one round. The applicant waits each time, is told nothing and has no remedy
/// against it, so there must be few returns: twice, as with questions to the applicant. When something is still missing then, the
/// decision maker decides with what there is, or puts the decision off with reasons that can be challenged.
pub const RETURNS_MOST: u16 = 2;
/// Characters of the note.
const NOTE_MAX: usize = 5_000;

/// Why a file cannot be sent back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReturnViolation {
    UsedUp { most: u16 },
    NoNote,
    Text { problem: TextProblem },
}

/// The note as it is kept, and nothing else of the file changes but whose turn it is. `earlier` is how often the file was
/// sent back in this round.
pub fn check_return(note: &str, earlier: u16) -> Result<StaffNote, Vec<ReturnViolation>> {
    let mut violations = Vec::new();
    if earlier >= RETURNS_MOST {
        violations.push(ReturnViolation::UsedUp { most: RETURNS_MOST });
    }
    match StaffNote::parse(note, NOTE_MAX, Lines::Many) {
        Ok(note) if note.is_empty() => violations.push(ReturnViolation::NoNote),
        Ok(note) if violations.is_empty() => return Ok(note),
        Ok(_) => {}
        Err(problem) => violations.push(ReturnViolation::Text { problem }),
    }
    Err(violations)
}

impl Violation for ReturnViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        vec![match self {
            ReturnViolation::UsedUp { most } => {
                FieldError::new("", Message::new("review-violation-returns-used-up").with("most", i64::from(*most)))
            }
            ReturnViolation::NoNote => FieldError::new("note", "review-violation-no-return-note"),
            ReturnViolation::Text { problem } => FieldError::new("note", problem.message()),
        }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_goes_back_twice_and_never_without_a_note() {
        assert!(check_return("K5 rests on one page of the statutes.", 0).is_ok());
        assert!(check_return("Still.", 1).is_ok());
        assert_eq!(check_return(" \u{a0}", 0), Err(vec![ReturnViolation::NoNote]));
        let both = vec![ReturnViolation::UsedUp { most: 2 }, ReturnViolation::NoNote];
        assert_eq!(check_return("", 2), Err(both));
    }

    #[test]
    fn why_a_file_does_not_go_back_is_said() {
        let long = check_return(&"a".repeat(NOTE_MAX + 1), 0).unwrap_err().remove(0);
        crate::text::violations::assert_said(&[
            (ReturnViolation::UsedUp { most: RETURNS_MOST }, ""),
            (ReturnViolation::NoNote, "note"),
            (long, "note"),
        ]);
    }
}
