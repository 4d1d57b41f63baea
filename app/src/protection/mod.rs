//! Keeping organisations out of public sight: they hide themselves, a protection focal point hides them, and who hid decides on
//! showing again.

#[cfg(feature = "ssr")]
pub mod forms;
mod hiding;
#[cfg(feature = "ssr")]
pub mod pages;

pub use hiding::{Hiding, Showing, TOLD_DAYS};
