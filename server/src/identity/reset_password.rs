//! Choosing a new password by a link from a mail. It ends every session: a person who had taken the account over is signed out.

use app::identity::forms::read_new_password;
use app::kernel::{ActorKind, Failure, ObjectKind, Timestamp, UserId, Verb};
use app::ui::form::Values;
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel, Set};

use super::browser::Browser;
use super::passwords::hash_password;
use super::sign_in::NewSession;
use super::store::{self, LinkPurpose};
use super::tries::end_row;
use crate::access::{Action, Subject};
use crate::audit::{Act, Object};
use crate::error::{Error, Result};
use crate::portal::Portal;
use crate::sessions::{admit, end_sessions};
use crate::unit_of_work::{Author, UnitOfWork};

/// Whose link it is; a lapsed or used one is none.
pub async fn find_account(connection: &impl ConnectionTrait, token: &str, now: Timestamp) -> Result<UserId> {
    let found = store::find_link(connection, token, LinkPurpose::Recover, now.0).await?;
    Ok(found.map(|link| link.user).ok_or(Failure::NotFound)?)
}

/// The hash of a password that was chosen for the account of this link. Hashing takes long, and nobody waits for it inside a
/// unit of work.
pub async fn hash_chosen(portal: &Portal, token: &str, typed: &Values) -> Result<String> {
    let reader = portal.database.reader();
    let user = find_account(reader, token, portal.clock.now()).await?;
    let account = store::find_user(reader, user).await?;
    let names = [account.sign_in_name.as_str(), account.display_name.as_str()];
    let password = read_new_password(typed, &names).map_err(|errors| Error::Failure(Failure::Invalid(errors)))?;
    hash_password(portal, password.expose()).await
}

/// Who signed in, and to which page they were going when they asked for the link.
pub async fn reset_password(
    work: &mut UnitOfWork,
    portal: &Portal,
    (token, hash): (&str, String),
    browser: &Browser,
) -> Result<(NewSession, String)> {
    work.may(Action::RecoverAccount, Subject::default())?;
    // Again, inside: the link works once.
    let link = store::find_link(work.connection(), token, LinkPurpose::Recover, work.now.0).await?;
    let store::Link { user, return_to, .. } = link.ok_or(Failure::NotFound)?;
    work.author = Author { kind: ActorKind::Member, user: Some(user) };
    store::forget_all_links(work, user).await?;
    let account = store::find_user(work.connection(), user).await?;
    let key = account.sign_in_name.clone();
    let mut row = account.into_active_model();
    row.password_hash = Set(Some(hash));
    row.update(work.connection()).await?;
    end_row(work, portal, &key).await?;
    end_sessions(work, user, None).await?;
    let token = admit(work, user, &browser.family).await?;
    work.record(Act::new(Verb::PasswordReset, Object::new(ObjectKind::User, user.0)));
    Ok((NewSession { token, key }, return_to))
}
