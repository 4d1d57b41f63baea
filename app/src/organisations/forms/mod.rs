//! What the forms of organisations carry.

mod invitation;
mod profile;

pub use invitation::{Invite, read_invite};
pub use profile::{FIELDS, profile_values, read_profile, set_founding_date};
