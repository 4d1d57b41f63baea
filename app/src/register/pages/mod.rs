//! The public pages of the register.

mod decision_page;
mod decisions_page;
mod organisation_page;
mod public_list;
mod register_page;
mod tags;
mod waiting_page;

pub use decision_page::{NamedDecision, PublicDecision, decision_page};
pub use decisions_page::{DecisionsList, ListedDecision, ListedName, decisions_page};
pub use organisation_page::{HeldStatus, organisation_page};
pub use public_list::PublicList;
pub use register_page::{ListedOrganisation, RegisterList, SearchResult, register_page};
pub use waiting_page::{WaitingCount, waiting_page};
