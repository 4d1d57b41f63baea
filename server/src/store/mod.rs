//! The database handle. Capabilities keep their queries in their own `store.rs`.

mod columns;
mod connections;
mod database;
pub mod list_query;
mod page;
mod reach;
mod shared_sync;
mod watch;

pub use app::text::sort_key;
pub use columns::{Key, Word, in_sql};
pub use database::Database;
pub use page::{Keyset, Slice};
pub use reach::Unreachable;
