//! Hiding organisations from the public, and what each applicant answered about being known.
//!
//! The side that hid an organisation, itself or a focal point, decides on showing it again (docs/adr/0011). The rows are the
//! seals and their history. Invariants: nobody but the organisation and the protection focal points of its programmes can know
//! who hid it, and why.

mod agree;
mod answer_visibility;
mod change_seal;
mod find_sealable;
mod hide_organisation;
mod hide_routes;
mod hiding;
mod naming;
mod seal_organisation;
mod seal_routes;
mod unseal_organisation;
mod visibility_routes;

use crate::web::Routes;

pub use hide_organisation::hide_organisation;
pub use hiding::{agree_to_be_shown, announce_showing};
pub use seal_organisation::seal_organisation;
pub use unseal_organisation::unseal_organisation;

pub fn routes() -> Routes {
    seal_routes::routes().merge(hide_routes::routes()).merge(visibility_routes::routes())
}
