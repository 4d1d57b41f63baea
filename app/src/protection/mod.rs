//! Hiding organisations from the public: they hide themselves, or a protection focal point hides them, and the side that hid
//! decides on showing them again.

#[cfg(feature = "ssr")]
pub mod forms;
mod hiding;
#[cfg(feature = "ssr")]
pub mod pages;

pub use hiding::{Hiding, Showing, TOLD_DAYS};
