//! Identity: names to sign in with, passwords, and how long a session lasts. Hashing and storage are the server's.

#[cfg(test)]
mod addresses;
pub mod forms;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
mod password;
mod session;
mod sign_in_name;
mod work_mail;

pub use password::{Password, PasswordViolation, normalised_password};
pub use session::{SessionPolicy, SessionState};
pub use sign_in_name::{SignInName, SignInNameViolation};
pub use work_mail::{SinceLast, Unattended, Waiting, WorkMail, work_mails_from};
