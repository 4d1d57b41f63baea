//! Giving documents to those entitled to them. It stands above all who own documents, and asks them; everybody else gets the
//! answer that a document gets which does not exist.

mod entitled;
mod give_out;
mod routes;

pub use routes::routes;
