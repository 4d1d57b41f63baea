//! The pages of the register: the public ones, and those by which the protection focal point seals.

mod decision_page;
mod decisions_page;
mod organisation_page;
mod protect_page;
mod public_list;
mod register_page;
mod seal_page;
mod seals_page;
mod tags;
mod waiting_page;

pub use decision_page::{NamedDecision, PublicDecision, decision_page};
pub use decisions_page::{DecisionsList, ListedDecision, ListedName, decisions_page};
pub use organisation_page::{HeldStatus, organisation_page};
pub use protect_page::{AGREE, Protection, STEP, protect_page};
pub use public_list::PublicList;
pub use register_page::{ListedOrganisation, RegisterList, SearchResult, register_page};
pub use seal_page::{Reason, SealChange, seal_page};
pub use seals_page::{SealableOrganisation, seals_page};
pub use waiting_page::{WaitingCount, waiting_page};
