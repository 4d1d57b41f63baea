//! Statuses: opened by a grant, or while a decision is late, and closed when another status takes their place or when they end.
//! They are shown where seal and wishes allow it. The terms by which the register finds them are stored with them.

mod close_accreditation;
mod open_accreditation;
mod show_or_hide;
mod tables;
mod terms;

pub use close_accreditation::{Ending, close_accreditation};
pub use open_accreditation::{NewAccreditation, holds_status, open_accreditation};
pub use show_or_hide::show_or_hide;
pub use terms::{country_term, programme_term, terms_of};
