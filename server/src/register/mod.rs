//! The public register: who holds which status, and what was decided about whom and why (A/HRC/44/25, 62(b) and (c)).
//!
//! It reads what others decide. Its own rows are the accreditations, the words they are found by, and the seals.
//! Invariants: public pages read the views `public_…` and nothing beneath them; of a sealed organisation no name, country,
//! date or reason leaves this capability.

mod change_seal;
mod close_accreditation;
mod close_names;
mod find_decisions;
mod find_organisations;
mod find_sealable;
mod find_waiting;
mod hiding;
mod lapse;
mod leave_unnamed;
mod look_alikes;
mod names;
mod open_accreditation;
mod protect_organisation;
mod protect_routes;
mod read_decision;
mod read_organisation;
mod routes;
mod seal_organisation;
mod seal_routes;
mod search_query;
mod show_or_hide;
mod tables;
mod terms;
mod unseal_organisation;

pub use close_accreditation::{Ending, close_accreditation};
pub use hiding::{agree_to_be_shown, announce_showing, how_shown_again};
pub use lapse::{lapse_overdue, run as run_lapses};
pub use leave_unnamed::leave_unnamed;
pub use look_alikes::look_alikes;
pub use open_accreditation::{NewAccreditation, holds_status, is_sealed, open_accreditation};
pub use protect_organisation::{protect_organisation, tell_focal_points};
pub use routes::routes;
pub use seal_organisation::seal_organisation;
pub use seal_routes::routes as protection_routes;
pub use show_or_hide::show_or_hide;
pub use terms::terms_of;
pub use unseal_organisation::unseal_organisation;
