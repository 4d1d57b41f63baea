//! Documents of applications and challenges: what is taken, kept, listed, removed and given out.

mod check_upload;
mod cleaning;
mod copy_documents;
mod delete_removed;
mod document;
mod download_document;
mod folder;
mod keep_document;
mod quotas;
mod recognise;

pub use copy_documents::{Copied, copy_files, store_copy};
pub use delete_removed::{REMOVED_STAYS, delete_removed_documents};
pub use document::{Document, DocumentOwner, documents_of, find_document, newest_contents};
pub use download_document::{download_document, download_original};
pub use folder::refuse_folder_without_documents;
pub use keep_document::{
    KEEP_ORIGINAL, KeptUpload, KeptUploads, hand_over_documents, keep_upload, keep_uploads, of_file, remove_document,
    store_document, vouch_for,
};
