//! The unit of work: one transaction in which a use case stores, audits and notifies, or does nothing at all.

mod append;
mod work;

pub use crate::audit::Author;
pub use work::{IdempotencyKey, UnitOfWork, last_post};
