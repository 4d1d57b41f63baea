//! Words every capability shares: languages, identifiers, time, roles, messages, failures.
//!
//! Nothing here knows a capability, a database or the network.

mod failure;
mod ids;
mod language;
mod localised_text;
mod message;
mod reference;
mod role;
mod time;
mod words;

pub use failure::Failure;
pub use ids::*;
pub use language::{Direction, Language};
pub use localised_text::LocalisedText;
pub use message::{Argument, FieldError, Message, Refusal};
pub use reference::Reference;
pub use role::{MemberRole, Role};
pub use time::{Date, Timestamp, days};
pub(crate) use words::words;
