//! Signing in with a local account. Unknown name and wrong password have one answer and one cost.

use app::identity::SignInName;
use app::kernel::{AccountMail, ActorKind, Failure, FieldError, UserId};

use super::accounts::has_roles;
use super::browser::Browser;
use super::passwords::verify_password;
use super::store::{self, LinkPurpose};
use super::tables::users;
use super::tries::Guess;
use super::{mails, staff};
use crate::access::{Action, Subject};
use crate::error::{Error, Result};
use crate::portal::Portal;
use crate::sessions::{admit, end_session};
use crate::unit_of_work::{Author, UnitOfWork};

/// A person who has just signed in: the session's token for the cookie, and the key of the name they sign in with.
pub struct NewSession {
    pub token: String,
    pub key: String,
}

/// The result of checking a name and a password.
pub enum Proven {
    Account(Box<users::Model>),
    /// Others guess at this account, and a password alone does not open it: a link goes to its address. `account` is there
    /// where the password was right; the answer must not tell.
    NeedsLink {
        account: Option<Box<users::Model>>,
        email: String,
    },
}

/// Looks at a name and a password. The try is counted before it is known to be wrong, apart from any unit of work.
pub async fn prove(portal: &Portal, browser: &Browser, name: &str, password: &str) -> Result<Proven> {
    refuse_empty(name, password)?;
    let name = SignInName::parse(name).map_err(|_| failed())?;
    let guess = Guess::at_sign_in(portal, browser, name.key()).await?;
    let account = store::find_by_key(portal.database.reader(), name.key()).await?;
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let fits = verify_password(portal, password, hash).await?;
    let account = account.filter(|_| fits).map(Box::new);
    // The same answer whether the password was right: the mail alone tells, and only its owner.
    if let Some(email) = name.email().filter(|_| guess.needs_a_link()) {
        return Ok(Proven::NeedsLink { account, email: email.to_owned() });
    }
    let Some(account) = account else { return Err(failed()) };
    refuse_staff(portal, UserId(account.id)).await?;
    guess.was_right().await?;
    Ok(Proven::Account(account))
}

/// Signs in the person who proved to be the holder of an account. From here on this person is the author of the acts.
pub async fn sign_in(work: &mut UnitOfWork, account: &users::Model, browser: &Browser) -> Result<NewSession> {
    work.may(Action::SignIn, Subject::default())?;
    let user = UserId(account.id);
    work.author = Author { kind: ActorKind::Member, user: Some(user) };
    if let Some(before) = &work.actor.signed_in {
        end_session(work, before.user, before.session).await?;
    }
    let token = admit(work, user, &browser.family).await?;
    Ok(NewSession { token, key: account.sign_in_name.clone() })
}

/// A link for the owner of an account at whose password somebody guesses. `return_to`: where they were going, without language.
pub async fn send_link(
    work: &UnitOfWork,
    portal: &Portal,
    account: &users::Model,
    email: &str,
    return_to: &str,
) -> Result<()> {
    work.may(Action::SignIn, Subject::default())?;
    let token = store::make_link(work, UserId(account.id), LinkPurpose::Enter, email, return_to).await?;
    let path = format!("/sign-in/link?token={token}");
    work.notify(mails::mail(portal, AccountMail::Enter, email, store::language_of(account), &path)).await?;
    Ok(())
}

/// Where the institution has an identity provider, its people sign in there, with everything that it asks of them. A password
/// kept here would be a way around it.
async fn refuse_staff(portal: &Portal, user: UserId) -> Result<()> {
    let config = &portal.config;
    if !staff::is_offered(config) || config.oidc_local_passwords {
        return Ok(());
    }
    let works_here = has_roles(portal.database.reader(), user).await?;
    if works_here { Err(Error::invalid("", "identity-sign-in-staff-only")) } else { Ok(()) }
}

fn failed() -> Error {
    Error::invalid("", "identity-sign-in-failed")
}

fn refuse_empty(name: &str, password: &str) -> Result<()> {
    let mut errors = Vec::new();
    if name.trim().is_empty() {
        errors.push(FieldError::new(SignInName::FIELD, "identity-violation-name-missing"));
    }
    if password.is_empty() {
        errors.push(FieldError::new("password", "identity-violation-password-missing"));
    }
    if errors.is_empty() { Ok(()) } else { Err(Failure::Invalid(errors).into()) }
}
