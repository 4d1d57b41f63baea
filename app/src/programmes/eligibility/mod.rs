//! The eligibility check: answers in, one result per criterion with its reasons out. Anyone may make it; nothing is kept.
//!
//! It favours the applicant on purpose: "not met" needs a fact that rules the criterion out, an unanswered question leaves it
//! open, and a missing certificate never counts against an organisation that can show the same in another way (A/HRC/44/25, 28).

mod answers;
#[cfg(feature = "ssr")]
mod check;
mod outcome;
#[cfg(feature = "ssr")]
mod read_answers;
#[cfg(feature = "ssr")]
mod rule;
#[cfg(feature = "ssr")]
mod years;

pub use answers::{Answer, Answers, DateSpan};
#[cfg(feature = "ssr")]
pub use check::check;
pub use outcome::{CheckedCriterion, EligibilityReport, Outcome, Reason, Standing};
#[cfg(feature = "ssr")]
pub use read_answers::read_answers;
#[cfg(feature = "ssr")]
pub use rule::{Rule, RuleError, Variable};
