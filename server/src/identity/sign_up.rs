//! Signing up. With an address: a mail is sent, and the answer is the same whether the address has an account or not.
//! With a chosen name: the account is made at once.

use app::identity::SignInName;
use app::identity::forms::SignUp;
use app::kernel::{AccountMail, ActorKind, Language, UserId};

use super::accounts::{NewAccount, create_account};
use super::browser::Browser;
use super::mails;
use super::passwords::{hash_password, verify_password};
use super::sign_in::NewSession;
use super::store::{self, PendingSignUp};
use super::tables::users;
use super::tries::Guess;
use crate::access::{Action, Subject};
use crate::error::{Error, Result};
use crate::portal::Portal;
use crate::sessions::admit;
use crate::unit_of_work::{Author, UnitOfWork};

/// The wish for an account under an address.
pub struct SignUpByMail {
    pub wanted: SignUp,
    pub email: String,
    pub password_hash: String,
    /// Whether one more such mail may go to this address, as [`super::may_mail`] counted it before.
    pub may_mail: bool,
    pub language: Language,
    /// Where they were going, without language.
    pub return_to: String,
}

pub async fn sign_up_by_mail(work: &UnitOfWork, portal: &Portal, command: SignUpByMail) -> Result<()> {
    work.may(Action::SignUp, Subject::default())?;
    let SignUpByMail { wanted, email, password_hash, may_mail, language, return_to } = command;
    let existing = store::find_by_key(work.connection(), wanted.name.key()).await?;
    let language = existing.as_ref().map_or(language, store::language_of);
    let (kind, path) = if existing.is_some() {
        (AccountMail::Exists, "/sign-in".to_owned())
    } else {
        let pending = PendingSignUp {
            name: wanted.name,
            email: email.clone(),
            display_name: wanted.display_name.as_str().to_owned(),
            password_hash,
            language,
            return_to,
        };
        let token = store::keep_sign_up(work, &pending).await?;
        (AccountMail::Confirm, format!("/confirm?token={token}"))
    };
    if may_mail {
        work.notify(mails::mail(portal, kind, &email, language, &path)).await?;
    }
    Ok(())
}

/// Whose a chosen name is.
pub enum Named {
    /// The same person's again, whose first answer was lost in the network.
    Theirs(Box<users::Model>),
    /// The name is free; with the hash of the password.
    Free(String),
}

/// Looks whose the chosen name is. Errors with the refusal when it is somebody else's; guessing at their password counts,
/// apart from any unit of work.
pub async fn whose_name(portal: &Portal, browser: &Browser, wanted: &SignUp) -> Result<Named> {
    let existing = store::find_by_key(portal.database.reader(), wanted.name.key()).await?;
    let Some(account) = existing else {
        return Ok(Named::Free(hash_password(portal, wanted.password.expose()).await?));
    };
    let guess = Guess::at_sign_in(portal, browser, wanted.name.key()).await?;
    if !verify_password(portal, wanted.password.expose(), account.password_hash.clone()).await? {
        return Err(Error::invalid(SignInName::FIELD, "identity-violation-name-taken"));
    }
    guess.was_right().await?;
    Ok(Named::Theirs(Box::new(account)))
}

pub async fn sign_up_by_name(
    work: &mut UnitOfWork,
    (wanted, named): (SignUp, Named),
    language: Language,
    browser: &Browser,
) -> Result<NewSession> {
    work.may(Action::SignUp, Subject::default())?;
    let (user, key) = match named {
        Named::Theirs(account) => {
            work.author = Author { kind: ActorKind::Member, user: Some(UserId(account.id)) };
            (UserId(account.id), account.sign_in_name)
        }
        Named::Free(password_hash) => {
            // The act has no author yet.
            work.author.user = None;
            let key = wanted.name.key().to_owned();
            let account = NewAccount {
                sign_in_name: wanted.name,
                display_name: wanted.display_name.as_str().to_owned(),
                password_hash: Some(password_hash),
                language,
            };
            (create_account(work, account).await?, key)
        }
    };
    let token = admit(work, user, &browser.family).await?;
    Ok(NewSession { token, key })
}
