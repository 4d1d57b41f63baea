//! The components of "the docket", one a file, each with its accessibility contract.
//!
//! `page` is the frame around every page, `form` everything a person fills in, `list` rows of things, `record` one thing.
//! Components hold no words: every text is a property, already in the reader's language. Text that people wrote is shown
//! through [`Content::authored`], which isolates its direction.

mod content;
pub mod form;
#[cfg(feature = "ssr")]
mod gallery;
pub mod list;
pub mod page;
pub mod record;

pub use content::Content;
#[cfg(feature = "ssr")]
pub use gallery::gallery_page;
