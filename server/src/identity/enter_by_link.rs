//! Signing in by a link from a mail: for the owner of an account whose password somebody guessed at so often that a password
//! alone does not open it. The person who asked for the link knew the password, and the person who follows it reads the mail.

use app::kernel::{Failure, Timestamp};
use sea_orm::ConnectionTrait;

use super::browser::Browser;
use super::sign_in::{NewSession, sign_in};
use super::store::{self, LinkPurpose};
use super::tries::end_row;
use crate::access::{Action, Subject};
use crate::error::Result;
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// Whether the link still works.
pub async fn works(connection: &impl ConnectionTrait, token: &str, now: Timestamp) -> Result<bool> {
    Ok(store::find_link(connection, token, LinkPurpose::Enter, now.0).await?.is_some())
}

/// Who signed in, and to which page they were going. Errors with [`Failure::NotFound`] when the link was used or has lapsed.
pub async fn enter_by_link(
    work: &mut UnitOfWork,
    portal: &Portal,
    token: &str,
    browser: &Browser,
) -> Result<(NewSession, String)> {
    work.may(Action::SignIn, Subject::default())?;
    let link = store::find_link(work.connection(), token, LinkPurpose::Enter, work.now.0).await?;
    let store::Link { user, return_to, .. } = link.ok_or(Failure::NotFound)?;
    let account = store::find_user(work.connection(), user).await?;
    if account.closed_at.is_some() {
        return Err(Failure::NotFound.into());
    }
    store::forget_links(work, user, LinkPurpose::Enter).await?;
    end_row(work, portal, &account.sign_in_name).await?;
    Ok((sign_in(work, &account, browser).await?, return_to))
}
