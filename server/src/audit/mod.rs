//! The audit log: every act, chained by hashes, in the transaction of the act itself.

mod act;
mod compare;
mod compare_documents;
mod evidence;
mod evidence_rows;
mod verify;
mod vouched;
mod vouching;

pub(crate) use act::Link;
pub use act::{Act, Object, Worker, has_acted};
pub use compare::{Contradiction, compare, compared};
pub use evidence::digest;
pub use evidence_rows::Evidence;
pub use verify::{Verdict, verify};
pub use vouching::Pending;
pub(crate) use vouching::{VOUCHES, Written, vouches};
