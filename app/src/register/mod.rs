//! The public register: who holds which status, and what was decided about whom and why (A/HRC/44/25, 62(b) and (c)).
//!
//! It shows what others decided. Of a sealed organisation it shows that a status is held, and nothing by which the
//! organisation could be known.

#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod pages;
mod state;

pub use state::AccreditationState;
