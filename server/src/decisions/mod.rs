//! Decisions: recorded with their reasons, told by a notice, and annulled when a challenge is upheld.
//!
//! Invariants: reasons and restriction are written before their decision, which the database refuses without them
//! (docs/adr/0006); a decision is in the language of its application; nothing of a decision is ever changed; decision, restriction, status, notice and audit are one transaction.

mod annul;
mod anonymity;
mod close_unanswered;
mod decider_columns;
mod defer_file;
mod deferrals;
mod file_words;
mod leave_unnamed;
mod naming;
mod record_decision;
mod resume_deferred;
mod return_recommendation;
mod routes;
mod store;
mod tables;

pub use annul::{annul, reopen};
pub use anonymity::Identifiers;
pub use close_unanswered::close_unanswered;
pub use defer_file::{end_deferral, record_deferral};
pub use deferrals::{RecordedDeferral, deferrals_of};
pub use file_words::file_words;
pub use leave_unnamed::{leave_unnamed, remember_named, was_named};
pub use naming::{is_named_by_consent, name_by_consent, withdraw_consents};
pub use record_decision::{challenge_route, decided_by_body, record_decision};
pub use resume_deferred::resume_deferred;
pub use routes::{notice_of, routes};
pub use store::{RecordedDecision, find, latest_of, of_round};
