//! The pages on which an organisation hides itself, and those by which the protection focal point seals.

mod hide_page;
mod seal_page;
mod seals_page;

pub use hide_page::{AGREE, Protection, STEP, hide_page};
pub use seal_page::{Reason, SealChange, seal_page};
pub use seals_page::{SealableOrganisation, seals_page};
