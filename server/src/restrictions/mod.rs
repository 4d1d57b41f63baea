//! Restrictions: everything that narrows somebody's participation, with its basis, reasons, start and end, until it is lifted.

mod store;
mod tables;

pub use store::{ImposedRestriction, find, impose, lift, of_decision};
