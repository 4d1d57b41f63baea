//! A very full portal, for measuring: every organisation accredited, and each with a file in the queue.
//!
//! Nothing here goes through use cases: it would take hours, and what is measured is reading. The audit log says so
//! with one act a batch.

mod fill;
mod names;
mod rows;
mod table;
mod tables;
mod vocabulary;

pub use fill::{MOST_ORGANISATIONS, fill};
