//! The public register: who holds which status, and what was decided about whom and why (A/HRC/44/25, 62(b) and (c)).
//!
//! It reads what others decide. Its own rows are the seals.
//! Invariants: public pages read the views `public_…` and nothing beneath them; of a sealed organisation no name, country,
//! date or reason leaves this capability.

mod change_seal;
mod close_names;
mod find_decisions;
mod find_organisations;
mod find_sealable;
mod find_waiting;
mod hiding;
mod names;
mod protect_organisation;
mod protect_routes;
mod read_decision;
mod read_organisation;
mod routes;
mod seal_organisation;
mod seal_routes;
mod search_query;
mod unseal_organisation;

pub use hiding::{agree_to_be_shown, announce_showing, how_shown_again, is_sealed};
pub use protect_organisation::{protect_organisation, tell_focal_points};
pub use routes::routes;
pub use seal_organisation::seal_organisation;
pub use seal_routes::routes as protection_routes;
pub use unseal_organisation::unseal_organisation;
