//! Documents: what is taken, cleaned, kept, listed, removed. The owner of a document (an application or a challenge) decides who
//! reads it.
//!
//! Invariants: a file is on the disk before a row refers to it; a file to which no row refers is removed; the content of a
//! document says its type, and never its name.

mod check_upload;
mod cleaning;
mod copy_documents;
mod delete_removed;
mod document;
mod folder;
mod keep_upload;
mod quotas;
mod recognise;
mod store_document;
pub mod tables;

pub use copy_documents::{Copied, copy_files, store_copy};
pub use delete_removed::{REMOVED_STAYS, delete_removed_documents};
pub use document::{Document, DocumentOwner, documents_of, find_document, newest_contents};
pub use folder::refuse_folder_without_documents;
pub use keep_upload::{KeptUpload, KeptUploads, Uploads, keep_upload, keep_uploads, of_file};
pub use quotas::WEIGHT;
pub use store_document::{Place, hand_over_documents, remove_document, remove_documents_of, store_document, vouch_for};
