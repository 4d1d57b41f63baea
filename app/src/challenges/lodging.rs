//! What a challenge needs to be lodged: little, on purpose.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Ground;
use crate::kernel::{FieldError, Lines, Message, PlainText, TextProblem, Timestamp, Violation, words};

/// Why a challenge may be lodged after its last day (docs/procedures.md, 7, “Time limits”).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LateReason {
    /// Lodging earlier would have put somebody in danger.
    Risk,
    Disability,
    /// The decision could not be understood in time.
    Language,
}

words!(LateReason { Risk = "risk", Disability = "disability", Language = "language" });

impl LateReason {
    /// The reason in words: `challenges-late-…`.
    pub fn message(self) -> Message {
        Message::of_word("challenges-late", self.as_str())
    }
}

/// A challenge that may be lodged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LodgedChallenge {
    /// At least one, in the order of the list.
    pub grounds: Vec<Ground>,
    pub statement: PlainText,
    /// What the challenger asks for; may be empty.
    pub remedy: PlainText,
    /// Set only when it came after the last day.
    pub late: Option<LateReason>,
    pub lodged_at: Timestamp,
}

/// A challenge as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LodgingDraft {
    /// Words of [`Ground`], as the ticked boxes send them.
    pub grounds: Vec<String>,
    pub statement: String,
    pub remedy: String,
    /// A word of [`LateReason`], or empty.
    pub late: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LodgingViolation {
    /// Only something that restricts somebody can be challenged.
    NothingToChallenge,
    /// Another challenge of the same person against the same decision is being examined.
    AlreadyLodged,
    NoGround,
    NoStatement,
    /// `until` was the last moment, and no reason for coming later was chosen.
    Late {
        until: Timestamp,
    },
    Text {
        field: &'static str,
        problem: TextProblem,
    },
}

impl LodgedChallenge {
    /// Characters. About ten pages; documents can be added.
    pub const STATEMENT_MAX: usize = 20_000;
    pub const REMEDY_MAX: usize = 5_000;

    /// Checks a challenge; all problems are returned at once. `until`: the last moment, `None` where there is no limit.
    pub fn check(
        draft: &LodgingDraft,
        until: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<LodgedChallenge, Vec<LodgingViolation>> {
        let mut violations = Vec::new();
        let grounds: BTreeSet<Ground> = draft.grounds.iter().filter_map(|word| Ground::from_word(word)).collect();
        if grounds.is_empty() {
            violations.push(LodgingViolation::NoGround);
        }
        let mut text = |field, raw: &str, max| {
            PlainText::parse(raw, max, Lines::Many)
                .map_err(|problem| violations.push(LodgingViolation::Text { field, problem }))
                .ok()
        };
        let statement = text("statement", &draft.statement, Self::STATEMENT_MAX);
        let remedy = text("remedy", &draft.remedy, Self::REMEDY_MAX);
        if statement.as_ref().is_some_and(PlainText::is_empty) {
            violations.push(LodgingViolation::NoStatement);
        }
        let late = match until {
            Some(until) if now > until => {
                let reason = LateReason::from_word(&draft.late);
                if reason.is_none() {
                    violations.push(LodgingViolation::Late { until });
                }
                reason
            }
            _ => None,
        };
        match (statement, remedy) {
            (Some(statement), Some(remedy)) if violations.is_empty() => {
                Ok(LodgedChallenge { grounds: grounds.into_iter().collect(), statement, remedy, late, lodged_at: now })
            }
            _ => Err(violations),
        }
    }
}

impl Violation for LodgingViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        let (field, key) = match self {
            LodgingViolation::NothingToChallenge => ("", "challenges-violation-nothing-to-challenge"),
            LodgingViolation::AlreadyLodged => ("", "challenges-violation-already-lodged"),
            LodgingViolation::NoGround => ("grounds", "challenges-violation-no-ground"),
            LodgingViolation::NoStatement => ("statement", "challenges-violation-no-statement"),
            LodgingViolation::Late { .. } => ("late", "challenges-violation-late"),
            LodgingViolation::Text { field, problem } => {
                let label = Message::new(format!("challenges-lodge-{field}"));
                return vec![FieldError::new(*field, problem.about(label))];
            }
        };
        vec![FieldError::new(field, key)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> LodgingDraft {
        LodgingDraft {
            grounds: vec!["evidence_ignored".into(), "error".into(), "error".into(), "nonsense".into()],
            statement: "The minutes were not read.".into(),
            ..LodgingDraft::default()
        }
    }

    const UNTIL: Option<Timestamp> = Some(Timestamp(1_000));

    #[test]
    fn a_ground_and_a_few_words_are_enough() {
        let lodged = LodgedChallenge::check(&draft(), UNTIL, Timestamp(1_000)).unwrap();
        assert_eq!(lodged.grounds, [Ground::Error, Ground::EvidenceIgnored]);
        assert_eq!(lodged.late, None);
    }

    #[test]
    fn everything_missing_is_named_at_once() {
        let violations = LodgedChallenge::check(&LodgingDraft::default(), UNTIL, Timestamp(1_001)).unwrap_err();
        assert_eq!(
            violations,
            [
                LodgingViolation::NoGround,
                LodgingViolation::NoStatement,
                LodgingViolation::Late { until: Timestamp(1_000) }
            ]
        );
    }

    #[test]
    fn coming_late_is_allowed_for_danger_disability_or_language() {
        for &reason in LateReason::ALL {
            let late = LodgingDraft { late: reason.as_str().into(), ..draft() };
            assert_eq!(LodgedChallenge::check(&late, UNTIL, Timestamp(9_999)).unwrap().late, Some(reason));
        }
        assert!(LodgedChallenge::check(&draft(), UNTIL, Timestamp(1_001)).is_err());
    }

    #[test]
    fn a_continuing_silence_has_no_last_day() {
        assert!(LodgedChallenge::check(&draft(), None, Timestamp(i64::MAX)).is_ok());
    }

    #[test]
    fn a_statement_that_is_too_long_says_so_and_is_not_called_missing() {
        let long = LodgingDraft { statement: "a".repeat(20_001), ..draft() };
        let problem = TextProblem::TooLong { max: 20_000, actual: 20_001 };
        assert_eq!(
            LodgedChallenge::check(&long, UNTIL, Timestamp(0)).unwrap_err(),
            [LodgingViolation::Text { field: "statement", problem }]
        );
    }

    #[test]
    fn what_a_challenge_lacks_is_said_where_it_is_mended() {
        let problem = || TextProblem::TooLong { max: 10, actual: 11 };
        crate::text::violations::assert_said(&[
            (LodgingViolation::NothingToChallenge, ""),
            (LodgingViolation::AlreadyLodged, ""),
            (LodgingViolation::NoGround, "grounds"),
            (LodgingViolation::NoStatement, "statement"),
            (LodgingViolation::Late { until: Timestamp(0) }, "late"),
            (LodgingViolation::Text { field: "statement", problem: problem() }, "statement"),
            (LodgingViolation::Text { field: "remedy", problem: problem() }, "remedy"),
        ]);
    }
}
