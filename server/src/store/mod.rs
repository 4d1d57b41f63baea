//! The database handle and the unit of work. Capabilities keep their queries in their own `store.rs`.

mod database;
mod page;
mod reach;
mod watch;
mod work;

pub use app::text::sort_key;
pub use database::Database;
pub use page::{Keyset, Slice};
pub use reach::Unreachable;
pub use work::{PostDigest, Work, Worker, last_post};
