//! Words every capability shares: languages, identifiers, time, roles, messages, failures.
//!
//! Nothing here uses a capability, a database or the network.

mod act;
mod audience;
mod count;
#[cfg(test)]
pub(crate) mod diagram;
mod digits;
mod failure;
mod host_name;
mod ids;
mod language;
mod localised_text;
mod mail_kind;
mod matter;
mod message;
mod plain_text;
mod reader;
mod reference;
mod role;
mod secret_code;
mod span;
mod time;
mod typed_line;
mod verb;
mod words;
mod working_days;

pub use act::{ActorKind, ObjectKind};
pub use audience::{StaffNote, TextToApplicant};
pub use count::Count;
pub use digits::{western_digit, western_digits};
pub use failure::Failure;
pub use host_name::{HostName, shown_with_host};
pub use ids::*;
pub use language::{Direction, Language};
pub use localised_text::LocalisedText;
pub use mail_kind::{AccountMail, Channel, MailKind, NoticeKind};
pub use matter::MatterKind;
pub use message::{Argument, FieldError, Message, Violation};
pub use plain_text::{INSTEAD_OF_NUL, Lines, PlainText, TextProblem, Unseen};
pub use reader::{Reader, WhoSees};
pub use reference::Reference;
pub use role::{MemberRole, Role};
pub use secret_code::{SecretCode, SecretCodeViolation};
pub use span::Span;
pub use time::{Date, Timestamp, days};
pub use typed_line::{identifier, is_invisible, without_unseen_edges};
pub use verb::Verb;
pub(crate) use words::words;
pub use words::{UnknownWord, Words};
pub use working_days::WorkingCalendar;
