//! Pages of organisations.

mod answer_page;
mod enter_page;
mod founding_date_field;
mod invitation_page;
mod invite_page;
mod leave_page;
mod member_page;
mod members_page;
mod organisation_page;
mod profile_form_page;
mod profile_rows;

pub use answer_page::{Invited, answer_page};
pub use enter_page::enter_page;
pub use founding_date_field::founding_date_field;
pub use invitation_page::{ShownInvitation, invitation_page};
pub use invite_page::invite_page;
pub use leave_page::leave_page;
pub use member_page::member_page;
pub use members_page::{ManagedMember, OpenInvitation, members_page};
pub use organisation_page::{Done, MemberLine, OrganisationLinks, organisation_page};
pub use profile_form_page::{Seen, TheirChange, profile_form_page};
pub use profile_rows::{founding_date, profile_rows};
