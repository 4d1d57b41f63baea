//! Choosing a new password by a link from a mail. It ends every session: whoever had taken the account over is out.

use app::identity::forms::read_new_password;
use app::kernel::{Failure, UserId};
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};

use super::passwords::hash_password;
use super::sign_in::Entered;
use super::store::{self, LinkPurpose};
use super::tries::end_row;
use crate::audit::{Act, Object};
use crate::sessions::{admit, end_sessions};
use crate::stop::{Result, Stop};
use crate::unit_of_work::{Work, Worker};
use crate::web::{Submitted, Visit};

/// Whose link it is; a lapsed or used one is none.
pub async fn find_account(visit: &Visit, token: &str) -> Result<UserId> {
    let reader = visit.portal.database.reader();
    let found = store::find_link(reader, token, LinkPurpose::Recover, visit.now.0).await?;
    Ok(found.map(|link| link.user).ok_or(Failure::NotFound)?)
}

/// Who came in, and where they were going when they asked for the link.
pub async fn reset_password(visit: &Visit, form: &Submitted) -> Result<(Entered, String)> {
    let user = find_account(visit, form.get("token")).await?;
    let account = store::find_user(visit.portal.database.reader(), user).await?;
    let names = [account.sign_in_name.as_str(), account.display_name.as_str()];
    let password = read_new_password(&form.values, &names).map_err(|errors| Stop::Failure(Failure::Refused(errors)))?;
    let hash = hash_password(&visit.portal, password.expose()).await?;
    let worker = Worker { kind: "member", user: Some(user) };
    let work = Work::begin(&visit.portal.database, worker, visit.now, None).await?;
    // Again, inside: the link works once.
    let link = store::find_link(work.connection(), form.get("token"), LinkPurpose::Recover, visit.now.0).await?;
    let return_to = link.ok_or(Failure::NotFound)?.return_to;
    store::forget_all_links(&work, user).await?;
    let account = store::find_user(work.connection(), user).await?;
    let key = account.sign_in_name.clone();
    let mut row = account.into_active_model();
    row.password_hash = Set(Some(hash));
    row.update(work.connection()).await?;
    end_row(&work, &visit.portal, &key).await?;
    end_sessions(&work, user, None).await?;
    let token = admit(&work, user, &visit.browser).await?;
    work.record(Act::new("password_reset", Object::new("user", user.0)));
    work.finish("").await?;
    Ok((Entered { token, key }, return_to))
}
