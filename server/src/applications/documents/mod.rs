//! Documents of applications and challenges: what is taken, kept, listed, removed and given out.

mod check_upload;
mod document;
mod download_document;
mod keep_document;

pub use check_upload::MediaType;
pub use document::{Document, DocumentOwner, documents_of, find_document};
pub use download_document::download_document;
pub use keep_document::{KeptUpload, keep_upload, remove_document, store_document};
