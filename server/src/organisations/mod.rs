//! Organisations: their profiles and the people who act for them.

mod create_organisation;
mod edit_profile;
mod organisation;
mod routes;
mod store;
mod tables;

pub use create_organisation::create;
pub use organisation::{Member, Organisation};
pub use routes::routes;
pub use store::{add_member, find, members_of, of_user};
