//! Pages about people and their accounts.

mod account_page;
mod change_pages;
mod confirm_page;
mod link_page;
mod message_page;
mod recover_page;
mod session_page;
mod sessions_page;
mod sign_in_page;
mod sign_up_page;

pub use account_page::{Account, account_page};
pub use change_pages::{
    change_email_page, change_language_page, change_name_page, change_password_page, change_work_mail_page,
};
pub use confirm_page::{confirm_address_page, confirm_sign_up_page};
pub use link_page::enter_by_link_page;
pub use message_page::{MailSent, MessageKeys, mail_sent_page, message_page};
pub use recover_page::{new_password_page, recover_page};
pub use session_page::session_page;
pub use sessions_page::{SessionRow, sessions_page};
pub use sign_in_page::{SignInOffer, sign_in_page};
pub use sign_up_page::sign_up_page;
