//! The outcome of a challenge, with its reasons and what follows from it.

use serde::{Deserialize, Serialize};

use super::{ChallengeEvent, ChallengeState, Ground, PanelSeat, PanelViolation, may_sit};
use crate::kernel::{FieldError, Lines, Message, PlainText, TextProblem, Timestamp, UserId, Violation, words};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChallengeOutcome {
    Upheld,
    Partly,
    Rejected,
}

words!(ChallengeOutcome { Upheld = "upheld", Partly = "partly", Rejected = "rejected" });

impl ChallengeOutcome {
    pub fn event(self) -> ChallengeEvent {
        match self {
            ChallengeOutcome::Upheld => ChallengeEvent::Upheld,
            ChallengeOutcome::Partly => ChallengeEvent::PartlyUpheld,
            ChallengeOutcome::Rejected => ChallengeEvent::Rejected,
        }
    }

    /// The outcome in words: `challenges-outcome-…`.
    pub fn message(self) -> Message {
        Message::of_word("challenges-outcome", self.as_str())
    }
}

/// What was challenged, as its outcome names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A decision, or the closing of a file.
    Decision,
    Deferral,
    /// A deferral that had ended before the outcome: its day came, or the file was decided or withdrawn.
    EndedDeferral,
}

/// What follows for the decision that was challenged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// The decision loses all effect, its restriction is lifted, and the file goes to a fresh assessor (a reviewer who took no
    /// part).
    AnnulAndRemit,
    /// The decision stands; what was wrong beside it is named in the reasons.
    Stands,
}

words!(Effect { AnnulAndRemit = "annul_and_remit", Stands = "stands" });

impl Effect {
    /// The effect in words: `challenges-effect-…`, on a deferral `challenges-effect-deferral-…`, and on one that had ended
    /// `challenges-effect-ended-deferral-…`.
    pub fn message(self, about: About) -> Message {
        match about {
            About::Decision => Message::of_word("challenges-effect", self.as_str()),
            About::Deferral => Message::of_word("challenges-effect-deferral", self.as_str()),
            About::EndedDeferral => Message::of_word("challenges-effect-ended-deferral", self.as_str()),
        }
    }
}

/// An outcome that may be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conclusion {
    pub outcome: ChallengeOutcome,
    /// The grounds that are well founded: all or some of those raised, none when rejected.
    pub grounds: Vec<Ground>,
    pub reasons: PlainText,
    pub effect: Effect,
    pub concluded_by: UserId,
    pub concluded_at: Timestamp,
}

/// An outcome as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConclusionDraft {
    /// A word of [`ChallengeOutcome`], or empty.
    pub outcome: String,
    /// Words of the grounds found well founded.
    pub grounds: Vec<String>,
    pub reasons: String,
    /// A word of [`Effect`]; asked only for `partly`, and of nothing that has ended.
    pub effect: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConclusionViolation {
    NotPossibleNow {
        state: ChallengeState,
    },
    Panel(PanelViolation),
    OutcomeMissing,
    NoReasons,
    /// Upheld, wholly or partly, on no ground.
    NoGround,
    /// Partly upheld without saying whether the decision, or the deferral, loses its effect.
    NoEffect {
        about: About,
    },
    /// What was to be annulled has ended.
    NothingToAnnul,
    /// Rejected, although a ground is marked as well founded.
    GroundWithRejection,
    Text {
        problem: TextProblem,
    },
}

impl Conclusion {
    pub const REASONS_MAX: usize = 20_000;

    /// Checks an outcome; all problems are returned at once. `raised` are the grounds of the challenge,
    /// and what it is about stands with its state.
    pub fn check(
        draft: &ConclusionDraft,
        (state, about): (ChallengeState, About),
        raised: &[Ground],
        seat: &PanelSeat<'_>,
        now: Timestamp,
    ) -> Result<Conclusion, Vec<ConclusionViolation>> {
        use ConclusionViolation as R;
        let mut violations = Vec::new();
        if state != ChallengeState::Stage1 {
            violations.push(R::NotPossibleNow { state });
        }
        violations.extend(may_sit(seat).err().map(R::Panel));

        let grounds: Vec<Ground> =
            raised.iter().copied().filter(|ground| draft.grounds.iter().any(|word| word == ground.as_str())).collect();
        let outcome = ChallengeOutcome::from_word(&draft.outcome);
        let effect = match outcome {
            None => {
                violations.push(R::OutcomeMissing);
                None
            }
            Some(ChallengeOutcome::Upheld) => Some(Effect::AnnulAndRemit),
            // Nothing is left that could be annulled.
            Some(ChallengeOutcome::Partly) if about == About::EndedDeferral => {
                if Effect::from_word(&draft.effect) == Some(Effect::AnnulAndRemit) {
                    violations.push(R::NothingToAnnul);
                }
                Some(Effect::Stands)
            }
            Some(ChallengeOutcome::Partly) => {
                let effect = Effect::from_word(&draft.effect);
                if effect.is_none() {
                    violations.push(R::NoEffect { about });
                }
                effect
            }
            Some(ChallengeOutcome::Rejected) => Some(Effect::Stands),
        };
        match outcome {
            Some(ChallengeOutcome::Upheld | ChallengeOutcome::Partly) if grounds.is_empty() => {
                violations.push(R::NoGround);
            }
            Some(ChallengeOutcome::Rejected) if !grounds.is_empty() => violations.push(R::GroundWithRejection),
            _ => {}
        }
        let reasons = match PlainText::parse(&draft.reasons, Self::REASONS_MAX, Lines::Many) {
            Ok(reasons) => {
                if reasons.is_empty() {
                    violations.push(R::NoReasons);
                }
                reasons
            }
            Err(problem) => {
                violations.push(R::Text { problem });
                PlainText::default()
            }
        };
        match (outcome, effect) {
            (Some(outcome), Some(effect)) if violations.is_empty() => {
                Ok(Conclusion { outcome, grounds, reasons, effect, concluded_by: seat.member, concluded_at: now })
            }
            _ => Err(violations),
        }
    }
}

impl Violation for ConclusionViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        use ConclusionViolation as R;
        vec![match self {
            R::NotPossibleNow { state } => FieldError::new(
                "",
                Message::new("challenges-violation-not-possible-now").with("state", state.message()),
            ),
            R::Panel(violation) => return violation.field_errors(),
            R::OutcomeMissing => FieldError::new("outcome", "challenges-violation-outcome-missing"),
            R::NoReasons => FieldError::new("reasons", "challenges-violation-no-reasons"),
            R::NoGround => FieldError::new("grounds", "challenges-violation-no-ground-upheld"),
            R::NoEffect { about: About::Deferral } => {
                FieldError::new("effect", "challenges-violation-no-effect-deferral")
            }
            R::NoEffect { .. } => FieldError::new("effect", "challenges-violation-no-effect"),
            R::NothingToAnnul => FieldError::new("outcome", "challenges-violation-nothing-to-annul"),
            R::GroundWithRejection => FieldError::new("grounds", "challenges-violation-ground-with-rejection"),
            R::Text { problem } => FieldError::new("reasons", problem.message()),
        }]
    }
}

#[cfg(test)]
mod tests;
