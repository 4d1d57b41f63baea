//! The pages about the portal itself.

mod explained_page;
mod home_page;

pub use explained_page::{Explained, Lives, Readers, explained_page};
pub use home_page::home_page;
