//! The audit log: every act, chained by hashes, in the transaction of the act itself.

mod append;
mod routes;
mod verify;

pub use append::{Act, Object, has_acted};
pub use routes::routes;
pub use verify::{Verdict, verify};
