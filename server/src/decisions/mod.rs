//! Decisions: recorded with their reasons, told by a notice, and annulled when a challenge is upheld.
//!
//! Invariants: reasons and restriction are written before their decision, which the database refuses without them
//! (docs/adr/0006); a decision is in the language of its application; nothing of a decision is ever changed; decision, restriction, status, notice and audit are one transaction.

mod annul;
mod check_decision;
mod close_unanswered;
mod decide_file;
mod file_words;
mod naming;
mod notice;
mod record_decision;
mod routes;
mod store;
mod tables;

pub use annul::{annul, reopen};
pub use close_unanswered::close_unanswered;
pub use naming::{is_named_by_consent, name_by_consent};
pub use notice::notice_of;
pub use record_decision::{challenge_route, decided_by_body, record_decision};
pub use routes::routes;
pub use store::{RecordedDecision, find, latest_of, of_round};
