//! Review: who may look at a file, what they find on each criterion, what they recommend.
//!
//! Invariants: nothing of a file is shown before its reader has declared on conflicts of interest; every part taken is stored
//! with its person and its round, and the panel's queries use it; when two reviewers type at the same time, no text is lost.

mod declare_conflict;
mod declared;
mod inquiries;
mod may_read_document;
mod open_file;
mod queue;
mod queue_of;
mod queue_to_tell;
mod recommend;
mod routes;
mod save_findings;
mod send_back;
mod store;
mod tables;
mod unattended;

pub use declare_conflict::{declare_conflict, record_declaration};
pub use declared::{Declared, Gate, OfMatter, gate};
pub use may_read_document::may_read_document;
pub use open_file::{OpenFile, UndeclaredFile, open_file};
pub use queue_of::QueueOf;
pub use queue_to_tell::queue_to_tell;
pub use recommend::{lower_categories, recommend};
pub use routes::{
    QueueAnswer, ask_for_declaration, declare, file_view, finding_views, queue_view, recused, return_views, routes,
};
pub use save_findings::{Saved, TypedFinding, fingerprint, save_findings};
pub use send_back::{Returned, returns_of, send_back};
pub use store::{
    Assessment, Recommended, StoredFinding, annul_assessment, criteria_of, current as current_assessment, findings_of,
    name_of,
};
pub use unattended::unattended_files;
