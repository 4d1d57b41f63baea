//! Criteria as they are published, and where each statement about a body comes from.

mod criterion;
mod provenance;

pub use criterion::{Criterion, Eligibility, LegalBasis};
pub use provenance::{Confidence, Provenance};
