//! Coming in by a link from a mail: for the owner of an account at which somebody guessed so often that a password alone
//! does not open it. Who asked for the link knew the password, and who follows it reads the mail.

use app::kernel::Failure;

use super::sign_in::Entered;
use super::store::{self, LinkPurpose};
use super::tries::end_row;
use crate::sessions::{admit, end_session};
use crate::stop::Result;
use crate::unit_of_work::{Work, Worker};
use crate::web::{Submitted, Visit};

/// Whether the link still works.
pub async fn works(visit: &Visit, token: &str) -> Result<bool> {
    let reader = visit.portal.database.reader();
    Ok(store::find_link(reader, token, LinkPurpose::Enter, visit.now.0).await?.is_some())
}

/// Who came in, and where they were going. Errors with [`Failure::NotFound`] when the link was used or has lapsed.
pub async fn enter_by_link(visit: &Visit, form: &Submitted) -> Result<(Entered, String)> {
    let worker = Worker { kind: visit.actor.kind(), user: None };
    let mut work = Work::begin(&visit.portal.database, worker, visit.now, None).await?;
    let link = store::find_link(work.connection(), form.get("token"), LinkPurpose::Enter, visit.now.0).await?;
    let store::Link { user, return_to, .. } = link.ok_or(Failure::NotFound)?;
    let account = store::find_user(work.connection(), user).await?;
    if account.closed_at.is_some() {
        return Err(Failure::NotFound.into());
    }
    work.worker = Worker { kind: "member", user: Some(user) };
    store::forget_links(&work, user, LinkPurpose::Enter).await?;
    end_row(&work, &visit.portal, &account.sign_in_name).await?;
    if let Some(before) = &visit.actor.signed_in {
        end_session(&work, before.user, before.session).await?;
    }
    let token = admit(&work, user, &visit.browser).await?;
    work.finish("").await?;
    Ok((Entered { token, key: account.sign_in_name }, return_to))
}
