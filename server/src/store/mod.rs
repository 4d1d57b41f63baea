//! The database handle. Capabilities keep their queries in their own `store.rs`.

mod connections;
mod database;
pub mod list_query;
mod page;
mod reach;
mod shared_sync;
mod watch;

pub use app::text::sort_key;
pub use database::Database;
pub use page::{Keyset, Slice};
pub use reach::Unreachable;
