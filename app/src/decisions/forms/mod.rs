//! What the forms of deciding and of putting off carry.

mod decision_form;
mod deferral_form;

pub use decision_form::{Prefill, read_decision};
pub use deferral_form::read_deferral;
