//! Challenges: lodging without or with an account, the panel's docket, outcomes and what follows from them.
//!
//! Invariants: a person who took any part in a file neither sees nor counts nor decides the challenge to it (the queries of
//! `docket` and a trigger ensure this); an outcome, its annulment and the return of the file are one transaction.

mod about;
mod acknowledge_challenge;
mod add_evidence;
mod challenge;
mod decide_challenge;
mod declare_conflict;
mod docket;
mod document_opens;
mod draft;
mod first_findings;
mod give_notice;
mod lodge_challenge;
mod new_documents;
mod panel_membership;
mod published;
mod routes;
mod store;
mod tables;

pub use acknowledge_challenge::acknowledge;
pub use challenge::{Challenge, Concluded};
pub use decide_challenge::{CheckedOutcome, conclude};
pub use docket::{docket_to_tell, may_read_document, unattended_challenges};
pub use document_opens::document_opens;
pub use draft::{LIFE as DRAFTS_LIVE, forget_drafts};
pub use lodge_challenge::{Lodging, lodge};
pub use routes::routes;
pub use store::{find, find_by_reference, of_matter, subject};
