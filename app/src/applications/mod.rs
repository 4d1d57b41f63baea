//! Applications: a file from its draft to its end.
//!
//! Invariants: an application changes its state only by [`ApplicationState::after`]; its clock pauses only while the applicant
//! has the next move; when a decision is annulled, the application goes to a new round of assessment, never back to the
//! applicant.

mod answering;
#[cfg(feature = "ssr")]
mod certain_refusal;
mod clock;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod pages;
mod progress;
mod receipt_code;
mod state;
mod submission;
#[cfg(feature = "ssr")]
mod wishes;

pub use answering::{AnswerStep, OpenQuestion, Reminder, after_reminder, answer_by, last_day, reminders};
#[cfg(feature = "ssr")]
pub use certain_refusal::{CertainRefusal, certain_refusals};
pub use clock::{Clock, DecisionTime, days_past};
pub use progress::{ApplicationViolation, Limits, Progress};
pub use receipt_code::{ReceiptCode, ReceiptCodeViolation};
pub use state::{ApplicationEvent, ApplicationState, AwaitedParty};
pub use submission::{Need, Requirement, Submission, SubmitViolation, check_submission, runs_again_words};
#[cfg(feature = "ssr")]
pub use wishes::{PublicationWishes, only_hides, read_hiding, read_wishes, wishes_values};
