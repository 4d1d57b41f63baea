//! Asking for a link to choose a new password. The answer is the same whether there is an account or not.
//!
//! The cost is not: an account with a mailbox costs one token and one row of the outbox more. Both are written in a
//! transaction that is opened and committed anyway, after two others that count the tries, and no mail is sent before the
//! answer. What remains is a fraction of a millisecond, which the waits for locks and for the disk outweigh, and a network
//! may ask a hundred times in a quarter of an hour. Equal work would fill the tables with tokens and mails for nobody.

use app::identity::SignInName;
use app::kernel::UserId;

use super::store::{self, LinkPurpose};
use super::tries::{count_request, may_mail};
use super::{mail_sent, mails};
use crate::stop::{Result, refuse};
use crate::web::{Submitted, Visit, way, with_next};

pub async fn request_recovery(visit: &Visit, form: &Submitted) -> Result<String> {
    let name = SignInName::parse(form.get("sign-in-name")).map_err(refuse)?;
    count_request(visit, "recover").await?;
    let may_mail = may_mail(visit, "recover-mail", name.key()).await?;
    let next = way(visit, form.get("next"));
    let work = visit.begin(form).await?;
    let account = store::find_by_key(work.connection(), name.key()).await?;
    // Accounts without a password belong to an identity provider, which alone can help.
    let account = account.filter(|account| may_mail && account.password_hash.is_some());
    let reachable = account.and_then(|account| Some((account.email.clone()?, account)));
    if let Some((email, account)) = reachable {
        let token = store::make_link(&work, UserId(account.id), LinkPurpose::Recover, &email, &next).await?;
        let path = format!("/recover/new?token={token}");
        work.notify(mails::mail(&visit.portal, "recover", &email, store::language_of(&account), &path)).await?;
    }
    // What was typed, whether or not there is such an account.
    work.finish(visit.href(&mail_sent::page(visit, &with_next("/recover/sent", &next), name.as_str()))).await
}
