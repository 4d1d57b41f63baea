//! A programme as a document: what pages show, and what the database keeps as JSON once it is published.

mod challenge_route;
mod clocks;
mod decision_rule;
mod document;
mod gap;
mod programme;
mod publication;
#[cfg(feature = "ssr")]
mod stored;

pub use challenge_route::{ChallengeRoute, RouteHolder};
pub use clocks::{Clocks, Deadline, LapseEffect, Limit, LimitUnit};
pub use decision_rule::{DecisionRule, Procedure};
pub use document::RequiredDocument;
pub use gap::Gap;
pub use programme::{Category, ProgrammeDefinition, TemplateKind};
pub use publication::{AdversePublication, Publication};
#[cfg(feature = "ssr")]
pub use stored::StoredDocumentError;
