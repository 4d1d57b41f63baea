//! Asking for a link to choose a new password. The answer is the same whether there is an account or not.
//!
//! The cost is not: an account with a mailbox costs one token and one row of the outbox more. Both are written in a
//! transaction that is opened and committed anyway, after two others that count the tries, and no mail is sent before the
//! answer. What remains is a fraction of a millisecond, which the waits for locks and for the disk outweigh, and a network
//! may ask a hundred times in a quarter of an hour. Equal work would fill the tables with tokens and mails that nobody needs.

use app::identity::SignInName;
use app::kernel::{AccountMail, UserId};

use super::mails;
use super::store::{self, LinkPurpose};
use crate::access::{Action, Subject};
use crate::error::Result;
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// The wish for a new password.
pub struct RequestRecovery<'a> {
    pub name: &'a SignInName,
    /// Whether one more such mail may go to this name, as [`super::may_mail`] counted it before.
    pub may_mail: bool,
    /// Where its owner was going, without language.
    pub return_to: &'a str,
}

pub async fn request_recovery(work: &UnitOfWork, portal: &Portal, wish: RequestRecovery<'_>) -> Result<()> {
    work.may(Action::RecoverAccount, Subject::default())?;
    let account = store::find_by_key(work.connection(), wish.name.key()).await?;
    // Accounts without a password belong to an identity provider, which alone can help.
    let account = account.filter(|account| wish.may_mail && account.password_hash.is_some());
    let reachable = account.and_then(|account| Some((account.email.clone()?, account)));
    if let Some((email, account)) = reachable {
        let user = UserId(account.id);
        let token = store::make_link(work, user, LinkPurpose::Recover, &email, wish.return_to).await?;
        let path = format!("/recover/new?token={token}");
        work.notify(mails::mail(portal, AccountMail::Recover, &email, store::language_of(&account), &path)).await?;
    }
    Ok(())
}
