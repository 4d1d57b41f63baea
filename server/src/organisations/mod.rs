//! Organisations: their profiles and the people who act for them.

mod answer_invitation;
mod change_member;
mod create_organisation;
mod edit_profile;
mod invitation;
mod invite_member;
mod leave_organisation;
mod organisation;
mod routes;
mod sealed;
mod store;
mod tables;
mod withdraw_invitation;

pub use create_organisation::create;
pub use invite_member::invite_member;
pub use organisation::{Member, Organisation};
pub use routes::routes;
pub use sealed::is_sealed;
pub use store::{add_member, find, members_of, of_user};
