//! Applications: drafts, documents, submission, receipts. Review and decisions move a file on with [`advance`].

mod advance;
mod application;
mod begin_application;
mod change_documents;
mod checked_parts;
mod contested;
mod delete_draft;
mod documents;
mod lapse_overdue;
mod look_alikes;
mod programme;
mod receipt;
mod remind_applicant;
mod renew_receipt;
mod routes;
mod save_section;
mod show_receipt;
mod statuses;
mod store;
mod submissions;
mod submit_application;
mod tables;
mod wishes;
mod withdraw_application;

pub use advance::{advance, put_off};
pub use application::Application;
pub use begin_application::begin;
pub use documents::{
    Document, DocumentOwner, KEEP_ORIGINAL, KeptUpload, REMOVED_STAYS, delete_removed_documents, documents_of,
    find_document, hand_over_documents, keep_upload, refuse_folder_without_documents, remove_document, store_document,
    vouch_for,
};
pub use lapse_overdue::lapse_overdue;
pub use look_alikes::look_alikes;
pub use programme::calendar_of;
pub use receipt::{by_receipt, current_code, receipt_code};
pub use remind_applicant::{answer_step, remind_applicant, reminders_of, to_answer};
pub use routes::{back_to_parts, file_head, routes};
pub use statuses::{status_granted, status_not_granted};
pub use store::{find, find_by_reference, save, subject, to_resume};
pub use submissions::{Submission, as_sent, as_sent_once, latest as latest_submission};
pub use submit_application::submit;
pub use wishes::{keep_wishes, kept_wishes, wishes_of};
