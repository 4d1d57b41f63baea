//! Mails: a row in the use case's transaction, delivered later by a job. Never a network call in a request.

mod deliver;
mod forget;
mod post;

pub use deliver::{deliver_due, run};
pub use forget::forget_sent_mails;
pub use post::Mail;
