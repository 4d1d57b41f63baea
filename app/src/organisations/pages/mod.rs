//! Pages of organisations.

mod organisation_page;
mod profile_form_page;
mod profile_rows;

pub use organisation_page::{MemberLine, organisation_page};
pub use profile_form_page::{TheirChange, profile_form_page};
pub use profile_rows::profile_rows;
