//! Giving documents to the people entitled to them. It is above all modules that own documents, and asks them. Everybody else
//! gets the same answer as for a document that does not exist.

mod entitled;
mod give_out;
mod routes;

pub use routes::routes;
