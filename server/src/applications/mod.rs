//! Applications: drafts, documents, submission, receipts. Review and decisions move a file on with [`advance`].

mod advance;
mod application;
mod documents;
mod programme;
mod receipt;
mod store;
mod tables;

pub use advance::advance;
pub use application::Application;
pub use documents::{Document, DocumentOwner, documents_of, find_document};
pub use programme::{Programme, calendar_of, open_programme, programme_of};
pub use receipt::{by_receipt, receipt_code};
pub use store::{find, find_by_reference, subject};
