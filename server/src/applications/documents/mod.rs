//! Documents of applications and challenges: what is taken, kept, listed and removed.

mod document;

pub use document::{Document, DocumentOwner, documents_of, find_document};
