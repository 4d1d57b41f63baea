//! What `tribune seed` puts into an empty portal: people and organisations to try it with, or very many to measure it.

mod bulk;

pub use bulk::{MOST_ORGANISATIONS, fill};
