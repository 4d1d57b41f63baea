//! Signing in with a local account. Unknown name and wrong password have one answer and one cost.

use app::identity::SignInName;
use app::kernel::{Failure, FieldError, UserId};

use super::accounts::has_roles;
use super::passwords::verify_password;
use super::store::{self, LinkPurpose};
use super::tables::users;
use super::tries::{Guess, may_mail};
use super::{mails, staff};
use crate::sessions::{admit, end_session};
use crate::stop::{Result, Stop};
use crate::unit_of_work::{Work, Worker};
use crate::web::{Submitted, Visit, way};

/// A person who has just come in: the session's token for the cookie, and the key of the name they sign in with.
pub struct Entered {
    pub token: String,
    pub key: String,
}

pub async fn sign_in(visit: &Visit, form: &Submitted) -> Result<Entered> {
    let (name, password) = (form.get("sign-in-name"), form.get("password"));
    refuse_empty(name, password)?;
    let name = SignInName::parse(name).map_err(|_| failed())?;
    let guess = Guess::at_sign_in(visit, name.key()).await?;
    let account = store::find_by_key(visit.portal.database.reader(), name.key()).await?;
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let fits = verify_password(&visit.portal, password, hash).await?;
    // The same answer whether the password was right: the mail alone tells, and only its owner.
    if let Some(email) = name.email().filter(|_| guess.needs_a_link()) {
        if let Some(account) = account.filter(|_| fits) {
            send_link(visit, &account, email, &way(visit, form.get("next"))).await?;
        }
        return Err(Stop::refused("", "identity-sign-in-link-sent"));
    }
    let Some(account) = account.filter(|_| fits) else { return Err(failed()) };
    refuse_staff(visit, user_of(&account)).await?;
    guess.was_right().await?;
    let user = UserId(account.id);
    // No replay check: a second click must set the cookie that the first one's lost answer carried.
    let worker = Worker { kind: "member", user: Some(user) };
    let work = Work::begin(&visit.portal.database, worker, visit.now, None).await?;
    if let Some(before) = &visit.actor.signed_in {
        end_session(&work, before.user, before.session).await?;
    }
    let token = admit(&work, user, &visit.browser).await?;
    work.finish("").await?;
    Ok(Entered { token, key: account.sign_in_name })
}

fn user_of(account: &users::Model) -> UserId {
    UserId(account.id)
}

/// A way in for the owner of an account at which somebody guesses.
async fn send_link(visit: &Visit, account: &users::Model, email: &str, return_to: &str) -> Result<()> {
    if !may_mail(visit, "enter-mail", &account.sign_in_name).await? {
        return Ok(());
    }
    let worker = Worker { kind: visit.actor.kind(), user: None };
    let work = Work::begin(&visit.portal.database, worker, visit.now, None).await?;
    let token = store::make_link(&work, user_of(account), LinkPurpose::Enter, email, return_to).await?;
    let path = format!("/sign-in/link?token={token}");
    work.notify(mails::mail(&visit.portal, "enter", email, store::language_of(account), &path)).await?;
    work.finish("").await.map(drop)
}

/// Where the institution has an identity provider, its people come in there, with whatever it asks of them. A password
/// kept here would be a way around it.
async fn refuse_staff(visit: &Visit, user: UserId) -> Result<()> {
    let config = &visit.portal.config;
    if !staff::is_offered(config) || config.oidc_local_passwords {
        return Ok(());
    }
    let works_here = has_roles(visit.portal.database.reader(), user).await?;
    if works_here { Err(Stop::refused("", "identity-sign-in-staff-only")) } else { Ok(()) }
}

fn failed() -> Stop {
    Stop::refused("", "identity-sign-in-failed")
}

fn refuse_empty(name: &str, password: &str) -> Result<()> {
    let mut errors = Vec::new();
    if name.trim().is_empty() {
        errors.push(FieldError::new("sign-in-name", "identity-refusal-name-missing"));
    }
    if password.is_empty() {
        errors.push(FieldError::new("password", "identity-refusal-password-missing"));
    }
    if errors.is_empty() { Ok(()) } else { Err(Failure::Refused(errors).into()) }
}
