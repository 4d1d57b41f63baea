//! Matters: what people take parts in, declare conflicts of interest on, are restricted in and challenge (docs/adr/0015).
//!
//! Invariant: one rule (`app::review::independence`) and one relation (the view `involvements`) say who is too close to a matter
//! for a task. Lists, counts and searches of matters for staff begin with the SQL of [`independence`], and `cargo xtask tidy`
//! finds a query that does not.

pub mod independence;
mod parts;
mod store;
mod tables;

pub use parts::{declaration_of, declare, has_declared, participations, take_part};
pub use store::{begin, forget};
