//! Confirming a sign-up: whoever reads the mail and knows the password that was chosen is the owner of the account.
//! Asking for the password keeps somebody from signing up with another's address and waiting for the careless click.

use super::accounts::{NewAccount, create_account};
use super::passwords::verify_password;
use super::sign_in::Entered;
use super::store;
use super::tries::Guess;
use crate::sessions::admit;
use crate::stop::{Result, Stop};
use crate::unit_of_work::{Work, Worker};
use crate::web::{Submitted, Visit};
use app::kernel::Failure;

/// Returns who entered and where they wanted to go.
pub async fn confirm_sign_up(visit: &Visit, form: &Submitted) -> Result<(Entered, String)> {
    let token = form.get("token");
    let pending = store::find_sign_up(visit.portal.database.reader(), token, visit.now.0).await?;
    let pending = pending.ok_or(Failure::NotFound)?;
    let guess = Guess::by_holder(visit, token).await?;
    if !verify_password(&visit.portal, form.get("password"), Some(pending.password_hash.clone())).await? {
        return Err(Stop::refused("password", "identity-refusal-password-wrong"));
    }
    guess.was_right().await?;
    let worker = Worker { kind: visit.actor.kind(), user: None };
    let work = Work::begin(&visit.portal.database, worker, visit.now, None).await?;
    let key = pending.name.key().to_owned();
    store::forget_sign_ups(&work, &pending.name).await?;
    let account = NewAccount {
        sign_in_name: pending.name,
        display_name: pending.display_name,
        password_hash: Some(pending.password_hash),
        language: pending.language,
    };
    let user = create_account(&work, account).await?;
    let token = admit(&work, user, &visit.browser).await?;
    work.finish("").await?;
    Ok((Entered { token, key }, pending.return_to))
}
