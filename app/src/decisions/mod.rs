//! Decisions: what the institution resolves on a file, and what it must say with it.
//!
//! Invariants: the person who decides neither assessed the file nor has a tie to it; a decision that gives less than was asked
//! for names, for each criterion that fails, the published version, the facts, the evidence considered and missing and what would
//! cure it, and says how, where and until when to challenge it; whose decision it is, is always named; a deferral says why, on
//! which criterion and until when, and there are only as many as the programme allows.

mod challenge_route;
mod closing;
mod decider;
mod decision;
mod decision_violation;
mod deferral;
pub mod forms;
mod outcome;
pub mod pages;
mod public_summary;
mod publication;
mod reasons;

pub use challenge_route::{CHALLENGE_DAYS, ChallengeRoute};
pub use closing::{Unanswered, closing};
pub use decider::{BodyDecision, DecidedBy, DeciderDraft, Vote, may_decide};
pub use decision::{Decision, DecisionContext, DecisionDraft};
pub use decision_violation::DecisionViolation;
pub use deferral::{Deferral, DeferralContext, DeferralDraft, DeferralReason};
pub use outcome::{Outcome, OutcomeKind};
pub use public_summary::{FileWords, Risk, Warning, warnings, without_legal_form};
pub use publication::{Appearance, Fact, Period, Wishes, appearance, listed, named_by_rule, status_shown};
pub use reasons::{CriterionReasons, CriterionReasonsDraft};
