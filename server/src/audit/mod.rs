//! The audit log: every act, chained by hashes, in the transaction of the act itself.

mod append;
mod compare;
mod evidence;
mod log;
mod reader;
mod routes;
mod verify;

pub use append::{Act, Object, has_acted};
pub use compare::{Contradiction, compare};
pub use evidence::{Evidence, digest};
pub use routes::routes;
pub use verify::{Verdict, verify};
