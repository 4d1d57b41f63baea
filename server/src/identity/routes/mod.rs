//! The pages of identity.

mod account;
mod entering;
mod link;
mod mail_sent;
mod recover;
mod sessions;
mod sign_in;
mod sign_up;
mod staff;

use super::browser::Browser;
use crate::access::Action;
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;
use crate::web::{RequestContext, Routes};

pub use entering::LANGUAGE_LIFE;

pub fn routes() -> Routes {
    Routes::new()
        .get("/sign-up", Action::SignUp, sign_up::show)
        .post("/sign-up", Action::SignUp, sign_up::post)
        .get("/sign-up/sent", Action::SignUp, sign_up::sent)
        .get("/confirm", Action::SignUp, sign_up::show_confirm)
        .post("/confirm", Action::SignUp, sign_up::post_confirm)
        .get("/sign-in/staff/leave", Action::SignIn, staff::leave)
        .get("/sign-in/link", Action::SignIn, link::show)
        .post("/sign-in/link", Action::SignIn, link::post)
        .get("/sign-in", Action::SignIn, sign_in::show)
        .post("/sign-in", Action::SignIn, sign_in::post)
        .get("/sign-in/staff", Action::SignIn, staff::begin)
        .get("/sign-in/staff/callback", Action::SignIn, staff::callback)
        .without_language("/sign-in/staff/callback", staff::callback_without_language)
        .post("/sign-out", Action::SignOut, sign_in::sign_out)
        .get("/signed-out", Action::SignIn, sign_in::signed_out)
        .get("/recover", Action::RecoverAccount, recover::show)
        .post("/recover", Action::RecoverAccount, recover::post)
        .get("/recover/sent", Action::RecoverAccount, recover::sent)
        .get("/recover/new", Action::RecoverAccount, recover::show_new)
        .post("/recover/new", Action::RecoverAccount, recover::post_new)
        .get("/account", Action::ManageOwnAccount, account::show)
        .get("/account/name", Action::ManageOwnAccount, account::show_name)
        .post("/account/name", Action::ManageOwnAccount, account::post_name)
        .get("/account/email", Action::ManageOwnAccount, account::show_email)
        .post("/account/email", Action::ManageOwnAccount, account::post_email)
        .get("/account/language", Action::ManageOwnAccount, account::show_language)
        .post("/account/language", Action::ManageOwnAccount, account::post_language)
        .get("/account/work-mail", Action::ManageOwnAccount, account::show_work_mail)
        .post("/account/work-mail", Action::ManageOwnAccount, account::post_work_mail)
        .get("/account/password", Action::ManageOwnAccount, account::show_password)
        .post("/account/password", Action::ManageOwnAccount, account::post_password)
        .get("/account/sessions", Action::ManageOwnAccount, sessions::list)
        .post("/account/sessions", Action::ManageOwnAccount, sessions::end)
        .get("/session", Action::ExtendSession, sessions::show)
        .post("/session/extend", Action::ExtendSession, sessions::extend)
}

/// What identity looks at of the browser that asks.
fn browser_of(context: &RequestContext) -> Browser {
    Browser { origin: context.origin.clone(), device: context.device.clone(), family: context.browser.clone() }
}

/// Begins a unit of work after which somebody is in. No replay check: a second click must set the cookie that the first one's
/// lost answer carried.
async fn begin(context: &RequestContext) -> Result<UnitOfWork> {
    UnitOfWork::begin_for(&context.portal.database, context.actor.clone(), context.now, None).await
}
