//! People: accounts, sessions, staff sign-in, and what the institution lets each of them do.

mod sessions;
mod tables;

pub use sessions::{end_session, find_session, start_session};
