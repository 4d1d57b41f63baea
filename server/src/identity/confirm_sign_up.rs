//! Confirming a sign-up: the person who reads the mail and knows the chosen password is the owner of the account. Without the
//! question for the password, somebody could sign up with another person's address and wait until that person clicks without
//! care.

use app::kernel::Failure;

use super::accounts::{NewAccount, create_account};
use super::browser::Browser;
use super::passwords::verify_password;
use super::sign_in::NewSession;
use super::store::{self, PendingSignUp};
use super::tries::Guess;
use crate::access::{Action, Subject};
use crate::error::{Error, Result};
use crate::portal::Portal;
use crate::sessions::admit;
use crate::unit_of_work::UnitOfWork;

/// The sign-up that a link is about, once its password was shown. The try is counted, apart from any unit of work.
pub async fn prove_sign_up(portal: &Portal, browser: &Browser, token: &str, password: &str) -> Result<PendingSignUp> {
    let pending = store::find_sign_up(portal.database.reader(), token, portal.clock.now().0).await?;
    let pending = pending.ok_or(Failure::NotFound)?;
    let guess = Guess::by_holder(portal, &browser.origin, token).await?;
    if !verify_password(portal, password, Some(pending.password_hash.clone())).await? {
        return Err(Error::invalid("password", "identity-violation-password-wrong"));
    }
    guess.was_right().await?;
    Ok(pending)
}

/// Makes the account. Returns who entered and where they wanted to go.
pub async fn confirm_sign_up(
    work: &mut UnitOfWork,
    pending: PendingSignUp,
    browser: &Browser,
) -> Result<(NewSession, String)> {
    work.may(Action::SignUp, Subject::default())?;
    // The act has no author yet.
    work.author.user = None;
    let key = pending.name.key().to_owned();
    store::forget_sign_ups(work, &pending.name).await?;
    let account = NewAccount {
        sign_in_name: pending.name,
        display_name: pending.display_name,
        password_hash: Some(pending.password_hash),
        language: pending.language,
    };
    let user = create_account(work, account).await?;
    let token = admit(work, user, &browser.family).await?;
    Ok((NewSession { token, key }, pending.return_to))
}
