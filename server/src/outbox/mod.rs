//! Mails: a row in the use case's transaction, delivered later by a job. Never a network call in a request.

mod deliver;
mod fate;
mod forget;
mod message;
mod post;
mod refused;
mod unsent;

pub use deliver::{deliver_due, is_due};
pub use fate::{Fate, fate_of};
pub use forget::{LIFE as SENT_MAILS_LIVE, forget_sent_mails};
pub use message::{Outgoing, message, message_id};
pub use post::Mail;
pub use refused::refused_at;
pub use unsent::{Unsent, UnsentFate, count_unsent, try_unsent_now, unsent};
