//! What `tribune seed` puts into an empty portal: people and organisations to try it with, or very many to measure it.

mod bulk;
mod demo;
mod sign_ins;

pub use bulk::{MOST_ORGANISATIONS, fill};
pub use demo::{Demo, Receipt, SignIn, tell, tell_daily};
pub use sign_ins::{keep, kept};
