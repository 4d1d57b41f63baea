//! The public register: who holds which status, and what was decided about whom and why (A/HRC/44/25, 62(b) and (c)).
//!
//! It reads what others decide, and changes nothing.
//! Invariants: public pages read the views `public_…` and nothing beneath them; of a sealed organisation no name, country,
//! date or reason leaves this capability.

mod close_names;
mod find_decisions;
mod find_organisations;
mod find_waiting;
mod frequent_terms;
mod names;
mod read_organisation;
mod routes;
mod search_query;

pub use frequent_terms::FrequentTerms;
pub use routes::routes;
