//! Matters: what people take parts in, declare conflicts of interest on, are restricted in and challenge (docs/adr/0015).
//!
//! Invariant: who is too close to a matter for a task is said once in a rule (`app::review::independence`) and once in a
//! relation (the view `involvements`). Lists, counts and searches of matters for staff begin with the words of
//! [`independence`], and `cargo xtask tidy` finds one that does not.

pub mod independence;
mod parts;
mod store;
mod tables;

pub use parts::{declaration_of, declare, has_declared, participations, take_part};
pub use store::{begin, forget};
