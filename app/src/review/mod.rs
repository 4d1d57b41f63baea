//! Review: one person's assessment of one file, criterion by criterion.
//!
//! Invariants: nobody works on a file before declaring on conflicts of interest; nobody assesses a file twice in
//! different rounds; a recommendation rests on a finding with reason and evidence for every criterion; in doubt the applicant is
//! asked, and nothing is decided against them.

mod assessment;
mod conflict;
pub mod criterion_field;
mod finding;
pub mod forms;
mod independence;
#[cfg(feature = "ssr")]
pub mod pages;
mod part;
mod question;
mod readiness;
mod recommendation;
mod returning;

pub use assessment::{AssessmentEvent, AssessmentState};
pub use conflict::{ConflictDeclaration, DeclarationViolation};
pub use finding::{CriterionRef, Evidence, Finding, FindingDraft, FindingViolation, Verdict};
pub use independence::{Task, barring};
pub use part::{AssessorViolation, Part, Participation, may_assess};
pub use question::Question;
use question::read_questions;
pub use readiness::{Readiness, readiness};
pub use recommendation::{
    Recommendation, RecommendationDraft, RecommendationViolation, RecommendedOutcome, check_recommendation,
};
pub use returning::{RETURNS_MOST, ReturnViolation, check_return};
