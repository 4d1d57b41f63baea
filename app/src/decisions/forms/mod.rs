//! What the decision form carries.

mod decision_form;

pub use decision_form::{Prefill, read_decision};
