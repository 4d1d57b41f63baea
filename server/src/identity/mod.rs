//! People: accounts, sessions, staff sign-in, and what the institution allows each of them to do.

mod accounts;
mod browser;
mod change_account;
mod confirm_sign_up;
mod device;
mod end_own_sessions;
mod enter_by_link;
mod mails;
mod manage_roles;
mod passwords;
mod request_recovery;
mod reset_password;
mod routes;
mod sign_in;
mod sign_up;
mod staff;
mod store;
mod tables;
mod tries;

pub use accounts::{NewAccount, create_account, grant_role};
pub use change_account::has_confirmed_address;
pub use manage_roles::{HeldRole, anybody_has_role, find_account, list_roles, make_password_link, revoke_role};
pub use passwords::{Hashing, hash_password};
pub use routes::{LANGUAGE_LIFE, routes};
pub use staff::LIFE as STAFF_STATE_LIFE;
pub use store::forget_lapsed_links;
pub use tries::{forget_wrong_passwords, may_mail, may_mail_others};
