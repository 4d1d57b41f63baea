//! What the forms of review carry.

mod finding_entry;
mod recommendation_form;

pub use finding_entry::FindingEntry;
pub use recommendation_form::read_recommendation;
