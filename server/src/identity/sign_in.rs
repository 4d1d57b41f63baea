//! Signing in with a local account. Unknown name and wrong password have one answer and one cost.

use app::identity::SignInName;
use app::kernel::{Failure, FieldError, Language, UserId};

use super::passwords::verify_password;
use super::sessions::{admit, end_session};
use super::store;
use super::tries::Guess;
use crate::stop::{Result, Stop};
use crate::store::{Work, Worker};
use crate::web::{Submitted, Visit};

/// A person who has just come in: the session's token for the cookie, and the language they prefer.
pub struct Entered {
    pub token: String,
    pub language: Language,
}

pub async fn sign_in(visit: &Visit, form: &Submitted) -> Result<Entered> {
    let (name, password) = (form.get("sign-in-name"), form.get("password"));
    refuse_empty(name, password)?;
    let name = SignInName::parse(name).map_err(|_| failed())?;
    let guess = Guess::count(visit, name.key()).await?;
    let account = store::find_by_key(visit.portal.database.reader(), name.key()).await?;
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let fits = verify_password(&visit.portal, password, hash).await?;
    let Some(account) = account.filter(|_| fits) else { return Err(failed()) };
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
    Ok(Entered { token, language: store::language_of(&account) })
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
