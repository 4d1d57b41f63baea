//! The database handle and the unit of work. Capabilities keep their queries in their own `store.rs`.

mod database;
mod page;
mod reach;
mod sorting;
mod watch;
mod work;

pub use database::Database;
pub use page::{Keyset, Slice};
pub use reach::Unreachable;
pub use sorting::{is_ideograph, search_terms, sort_key};
pub use work::{PostDigest, Work, Worker};
