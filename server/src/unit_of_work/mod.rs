//! The unit of work: one transaction in which a use case stores, audits and notifies, or does nothing at all.

mod append;
mod work;

pub use work::{PostDigest, Work, Worker, last_post};
