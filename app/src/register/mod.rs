//! The public register: who holds which status, and what was decided about whom and why (A/HRC/44/25, 62(b) and (c)).
//!
//! It shows what others decided, and shows nothing of a sealed organisation.

mod month_end;
#[cfg(feature = "ssr")]
pub mod pages;

pub use month_end::{CROWD, Counted, Late, MonthEnd, Waiting};
