//! One restriction, and whether it is in force.

use serde::{Deserialize, Serialize};

use super::RestrictionKind;
use crate::kernel::{FieldError, Lines, PlainText, TextProblem, Timestamp, Violation};

/// How and when the person concerned was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    pub given_at: Timestamp,
    /// The last moment for a challenge; `None` where there is no limit (a continuing silence).
    pub challenge_until: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restriction {
    pub kind: RestrictionKind,
    /// The resolution, article, paragraph or published criterion it rests on.
    pub legal_basis: PlainText,
    pub reasons: PlainText,
    pub start: Timestamp,
    /// Exclusive. `None`: no end is foreseen.
    pub end: Option<Timestamp>,
    pub notice: Notice,
    /// When it lost its effect before its end: annulled, or lifted.
    pub lifted_at: Option<Timestamp>,
}

/// A restriction that the institution wants to impose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestrictionDraft {
    pub kind: RestrictionKind,
    pub legal_basis: String,
    pub reasons: String,
    pub start: Timestamp,
    pub end: Option<Timestamp>,
    /// `None`: the person concerned has not been told.
    pub notice: Option<Notice>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RestrictionViolation {
    NoLegalBasis,
    NoReasons,
    EndMissing {
        kind: RestrictionKind,
    },
    EndsBeforeItStarts,
    NoNotice,
    /// Something that can be challenged for a time must say until when.
    NoChallengePeriod {
        kind: RestrictionKind,
    },
    /// A restriction cannot bind before the person concerned has been told.
    StartsBeforeNotice,
    Text {
        field: &'static str,
        problem: TextProblem,
    },
}

impl Restriction {
    pub const LEGAL_BASIS_MAX: usize = 1_000;
    pub const REASONS_MAX: usize = 20_000;

    /// Checks a restriction before it takes effect; all problems are returned at once.
    pub fn impose(draft: &RestrictionDraft) -> Result<Restriction, Vec<RestrictionViolation>> {
        let mut violations = Vec::new();
        let mut text = |field, raw: &str, max, lines, missing| match PlainText::parse(raw, max, lines) {
            Ok(text) if text.is_empty() => {
                violations.push(missing);
                None
            }
            Ok(text) => Some(text),
            Err(problem) => {
                violations.push(RestrictionViolation::Text { field, problem });
                None
            }
        };
        let legal_basis = text(
            "legal-basis",
            &draft.legal_basis,
            Self::LEGAL_BASIS_MAX,
            Lines::One,
            RestrictionViolation::NoLegalBasis,
        );
        let reasons = text("reasons", &draft.reasons, Self::REASONS_MAX, Lines::Many, RestrictionViolation::NoReasons);

        let kind = draft.kind;
        match draft.end {
            None if kind.needs_an_end() => violations.push(RestrictionViolation::EndMissing { kind }),
            Some(end) if end <= draft.start => violations.push(RestrictionViolation::EndsBeforeItStarts),
            _ => {}
        }
        match draft.notice {
            None => violations.push(RestrictionViolation::NoNotice),
            Some(notice) => {
                if notice.challenge_until.is_none() && kind.has_a_challenge_period() {
                    violations.push(RestrictionViolation::NoChallengePeriod { kind });
                }
                // That the institution is late can be noticed only after it has begun.
                if draft.start < notice.given_at && kind != RestrictionKind::Silence {
                    violations.push(RestrictionViolation::StartsBeforeNotice);
                }
            }
        }
        match (legal_basis, reasons, draft.notice) {
            (Some(legal_basis), Some(reasons), Some(notice)) if violations.is_empty() => Ok(Restriction {
                kind,
                legal_basis,
                reasons,
                start: draft.start,
                end: draft.end,
                notice,
                lifted_at: None,
            }),
            _ => Err(violations),
        }
    }

    pub fn in_force(&self, now: Timestamp) -> bool {
        let ends = [self.end, self.lifted_at].into_iter().flatten().min();
        self.start <= now && ends.is_none_or(|end| now < end)
    }

    /// The restriction without effect from `now` on. The first lifting counts.
    pub fn lifted(self, now: Timestamp) -> Restriction {
        Restriction { lifted_at: self.lifted_at.or(Some(now)), ..self }
    }
}

impl Violation for RestrictionViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        let (field, key) = match self {
            RestrictionViolation::NoLegalBasis => ("legal-basis", "restrictions-violation-no-legal-basis"),
            RestrictionViolation::NoReasons => ("reasons", "restrictions-violation-no-reasons"),
            RestrictionViolation::EndMissing { .. } => ("end", "restrictions-violation-end-missing"),
            RestrictionViolation::EndsBeforeItStarts => ("end", "restrictions-violation-ends-before-it-starts"),
            RestrictionViolation::NoNotice => ("", "restrictions-violation-no-notice"),
            RestrictionViolation::NoChallengePeriod { .. } => ("", "restrictions-violation-no-challenge-period"),
            RestrictionViolation::StartsBeforeNotice => ("start", "restrictions-violation-starts-before-notice"),
            RestrictionViolation::Text { field, problem } => return vec![FieldError::new(*field, problem.message())],
        };
        vec![FieldError::new(field, key)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(kind: RestrictionKind) -> RestrictionDraft {
        RestrictionDraft {
            kind,
            legal_basis: "Criterion K1, version 2".into(),
            reasons: "Founded less than one year before the application.".into(),
            start: Timestamp(1_000),
            end: None,
            notice: Some(Notice { given_at: Timestamp(1_000), challenge_until: Some(Timestamp(9_000)) }),
        }
    }

    #[test]
    fn it_is_in_force_from_its_start_until_it_is_lifted() {
        let restriction = Restriction::impose(&draft(RestrictionKind::Refusal)).unwrap();
        assert!(!restriction.in_force(Timestamp(999)));
        assert!(restriction.in_force(Timestamp(1_000)));
        let lifted = restriction.lifted(Timestamp(5_000)).lifted(Timestamp(7_000));
        assert!(lifted.in_force(Timestamp(4_999)));
        assert!(!lifted.in_force(Timestamp(5_000)));
    }

    #[test]
    fn a_suspension_says_until_when() {
        let violations = Restriction::impose(&draft(RestrictionKind::Suspension)).unwrap_err();
        assert_eq!(violations, [RestrictionViolation::EndMissing { kind: RestrictionKind::Suspension }]);
        let until = RestrictionDraft { end: Some(Timestamp(2_000)), ..draft(RestrictionKind::Suspension) };
        assert!(!Restriction::impose(&until).unwrap().in_force(Timestamp(2_000)));
    }

    #[test]
    fn every_kind_needs_a_basis_reasons_and_a_notice() {
        for &kind in RestrictionKind::ALL {
            let bare = RestrictionDraft {
                legal_basis: " ".into(),
                reasons: String::new(),
                notice: None,
                end: Some(Timestamp(2_000)),
                ..draft(kind)
            };
            assert_eq!(
                Restriction::impose(&bare).unwrap_err(),
                [RestrictionViolation::NoLegalBasis, RestrictionViolation::NoReasons, RestrictionViolation::NoNotice]
            );
        }
    }

    #[test]
    fn only_a_silence_can_be_challenged_without_limit() {
        let notice = Some(Notice { given_at: Timestamp(1_000), challenge_until: None });
        let end = Some(Timestamp(9_000));
        for &kind in RestrictionKind::ALL {
            let imposed = Restriction::impose(&RestrictionDraft { notice, end, ..draft(kind) });
            assert_eq!(imposed.is_ok(), kind == RestrictionKind::Silence, "{kind:?}");
        }
    }

    #[test]
    fn nobody_is_bound_before_being_told() {
        let early = RestrictionDraft { start: Timestamp(999), ..draft(RestrictionKind::Refusal) };
        assert_eq!(Restriction::impose(&early).unwrap_err(), [RestrictionViolation::StartsBeforeNotice]);
    }

    #[test]
    fn a_restriction_ends_after_it_has_begun() {
        let until = |end: i64| {
            Restriction::impose(&RestrictionDraft { end: Some(Timestamp(end)), ..draft(RestrictionKind::Suspension) })
        };
        for end in [0, 999, 1_000] {
            assert_eq!(until(end).unwrap_err(), [RestrictionViolation::EndsBeforeItStarts], "{end}");
        }
        assert!(until(1_001).unwrap().in_force(Timestamp(1_000)));
    }

    #[test]
    fn what_a_restriction_lacks_is_said_where_it_is_mended() {
        let kind = RestrictionKind::Deferral;
        let problem = TextProblem::TooLong { max: 10, actual: 11 };
        crate::text::violations::assert_said(&[
            (RestrictionViolation::NoLegalBasis, "legal-basis"),
            (RestrictionViolation::NoReasons, "reasons"),
            (RestrictionViolation::EndMissing { kind }, "end"),
            (RestrictionViolation::EndsBeforeItStarts, "end"),
            (RestrictionViolation::NoNotice, ""),
            (RestrictionViolation::NoChallengePeriod { kind }, ""),
            (RestrictionViolation::StartsBeforeNotice, "start"),
            (RestrictionViolation::Text { field: "reasons", problem }, "reasons"),
        ]);
    }

    #[test]
    fn a_silence_is_noticed_after_it_has_begun() {
        let early = RestrictionDraft { start: Timestamp(1), ..draft(RestrictionKind::Silence) };
        assert!(Restriction::impose(&early).is_ok());
    }
}
