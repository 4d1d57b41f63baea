//! The public pages of the register.

mod decision_page;
mod decision_reasons;
mod decisions_page;
mod organisation_page;
mod public_list;
mod register_page;
mod tags;

pub use decision_page::{PublicDecision, PublicReason, decision_page, sealed_decision_page};
pub use decisions_page::{DecisionsList, ListedDecision, decisions_page};
pub use organisation_page::{HeldStatus, organisation_page, sealed_organisation_page};
pub use register_page::{ListedOrganisation, RegisterList, register_page};
