//! The audit log: every act, written in the transaction of the act itself, and chained by hashes afterwards.

mod act;
mod chain;
mod compare;
mod compare_documents;
mod evidence;
mod evidence_rows;
mod verify;
mod vouched;
mod vouching;

pub(crate) use act::Fields;
pub use act::{Act, Author, Object, has_acted};
pub use chain::{give_places, is_waiting, public_acts};
pub use compare::{Contradiction, compare, compared};
pub use evidence::digest;
pub use evidence_rows::Evidence;
pub use verify::{Verdict, overdue_since, verify};
pub use vouching::Pending;
pub(crate) use vouching::{VOUCHES, vouch};
