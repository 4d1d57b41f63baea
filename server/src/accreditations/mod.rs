//! Statuses: opened by a grant, or while a decision is late, and closed by what takes their place or ends them. They are shown
//! where seal and wishes let it; the words by which the register finds them stand beside them.

mod close_accreditation;
mod open_accreditation;
mod show_or_hide;
mod tables;
mod terms;

pub use close_accreditation::{Ending, close_accreditation};
pub use open_accreditation::{NewAccreditation, holds_status, open_accreditation};
pub use show_or_hide::show_or_hide;
pub use terms::{country_term, programme_term, terms_of};
