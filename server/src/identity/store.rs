//! Queries of identity.

use app::identity::SignInName;
use app::kernel::{Language, UserId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::tables::users;
use crate::error::Result;
use crate::keys::{new_token, token_hash};
use crate::store::Word;
use crate::unit_of_work::UnitOfWork;

/// A sign-up by mail is kept for two days: mail can be slow and people travel.
const SIGN_UP_LIFE: i64 = 48 * 60 * 60 * 1000;
/// A link that signs somebody in works for an hour.
const LINK_LIFE: i64 = 60 * 60 * 1000;

/// An account that is not closed, by the key of its sign-in name.
pub async fn find_by_key(connection: &impl ConnectionTrait, key: &str) -> Result<Option<users::Model>> {
    let found = users::Entity::find()
        .filter(users::Column::SignInName.eq(key))
        .filter(users::Column::ClosedAt.is_null())
        .one(connection)
        .await?;
    Ok(found)
}

pub async fn find_user(connection: &impl ConnectionTrait, user: UserId) -> Result<users::Model> {
    let found = users::Entity::find_by_id(user.0).one(connection).await?;
    Ok(found.ok_or(app::kernel::Failure::NotFound)?)
}

pub fn language_of(user: &users::Model) -> Language {
    user.language.0
}

/// A sign-up that waits for its mail to be answered.
#[derive(Clone, Debug)]
pub struct PendingSignUp {
    pub name: SignInName,
    pub email: String,
    pub display_name: String,
    pub password_hash: String,
    pub language: Language,
    pub return_to: String,
}

/// Keeps a sign-up until its link is followed; returns the link's token.
pub async fn keep_sign_up(work: &UnitOfWork, pending: &PendingSignUp) -> Result<String> {
    let token = new_token();
    work.execute(
        "insert into sign_ups (token_hash, sign_in_name, email, display_name, password_hash, language, return_to, \
         expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        [
            token_hash(&token).into(),
            pending.name.key().into(),
            pending.email.clone().into(),
            pending.display_name.clone().into(),
            pending.password_hash.clone().into(),
            pending.language.code().into(),
            pending.return_to.clone().into(),
            work.now.plus(SIGN_UP_LIFE).0.into(),
        ],
    )
    .await?;
    Ok(token)
}

pub async fn find_sign_up(connection: &impl ConnectionTrait, token: &str, now: i64) -> Result<Option<PendingSignUp>> {
    let find = sea_orm::Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select email, display_name, password_hash, language, return_to from sign_ups \
         where token_hash = $1 and expires_at > $2",
        [token_hash(token).into(), now.into()],
    );
    let Some(row) = connection.query_one_raw(find).await? else { return Ok(None) };
    let (email, Word(language)): (String, _) = (row.try_get_by_index(0)?, row.try_get_by_index(3)?);
    let Ok(name) = SignInName::parse(&email) else { return Ok(None) };
    Ok(Some(PendingSignUp {
        name,
        email,
        display_name: row.try_get_by_index(1)?,
        password_hash: row.try_get_by_index(2)?,
        language,
        return_to: row.try_get_by_index(4)?,
    }))
}

/// Forgets every sign-up that waits for this name: one of them was confirmed.
pub async fn forget_sign_ups(work: &UnitOfWork, name: &SignInName) -> Result<()> {
    work.execute("delete from sign_ups where sign_in_name = $1", [name.key().into()]).await?;
    Ok(())
}

/// What a link in a mail is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPurpose {
    /// The address is the reader's own.
    Confirm,
    /// The reader forgot their password.
    Recover,
    /// The reader knows the password, and others guess at it.
    Enter,
}

impl LinkPurpose {
    fn as_str(self) -> &'static str {
        match self {
            LinkPurpose::Confirm => "confirm",
            LinkPurpose::Recover => "recover",
            LinkPurpose::Enter => "enter",
        }
    }
}

/// A link that was mailed for an account.
pub struct Link {
    pub user: UserId,
    /// The address it was sent to.
    pub email: String,
    /// To which page its owner was going, without language; empty when to none.
    pub return_to: String,
}

/// Makes a link's token; earlier ones for the same purpose stop working. `return_to`: a page of the portal, without language.
pub async fn make_link(
    work: &UnitOfWork,
    user: UserId,
    purpose: LinkPurpose,
    email: &str,
    return_to: &str,
) -> Result<String> {
    let token = new_token();
    forget_links(work, user, purpose).await?;
    work.execute(
        "insert into email_tokens (token_hash, user_id, purpose, email, return_to, expires_at) \
         values ($1, $2, $3, $4, $5, $6)",
        [
            token_hash(&token).into(),
            user.0.into(),
            purpose.as_str().into(),
            email.into(),
            return_to.into(),
            work.now.plus(LINK_LIFE).0.into(),
        ],
    )
    .await?;
    Ok(token)
}

/// Deletes sign-ups nobody confirmed, links nobody followed and sign-ins nobody finished, once they have lapsed; answers
/// how many, three times [`UnitOfWork::PORTION`] at most.
pub async fn forget_lapsed_links(work: &UnitOfWork) -> Result<u64> {
    let mut all = 0;
    for (table, key) in [("sign_ups", "token_hash"), ("email_tokens", "token_hash"), ("sign_in_states", "state_hash")] {
        let forget =
            format!("delete from {table} where {key} in (select {key} from {table} where expires_at < $1 limit $2)");
        all += work.execute(&forget, [work.now.0.into(), UnitOfWork::PORTION.into()]).await?.rows_affected();
    }
    Ok(all)
}

/// Deletes every link that was mailed for an account: no link works after a change of its password or its address.
pub async fn forget_all_links(work: &UnitOfWork, user: UserId) -> Result<()> {
    forget_links(work, user, LinkPurpose::Confirm).await?;
    forget_links(work, user, LinkPurpose::Enter).await?;
    forget_links(work, user, LinkPurpose::Recover).await
}

pub async fn forget_links(work: &UnitOfWork, user: UserId, purpose: LinkPurpose) -> Result<()> {
    work.execute(
        "delete from email_tokens where user_id = $1 and purpose = $2",
        [user.0.into(), purpose.as_str().into()],
    )
    .await?;
    Ok(())
}

pub async fn find_link(
    connection: &impl ConnectionTrait,
    token: &str,
    purpose: LinkPurpose,
    now: i64,
) -> Result<Option<Link>> {
    let find = sea_orm::Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select user_id, email, return_to from email_tokens where token_hash = $1 and purpose = $2 and expires_at > $3",
        [token_hash(token).into(), purpose.as_str().into(), now.into()],
    );
    match connection.query_one_raw(find).await? {
        Some(row) => Ok(Some(Link {
            user: UserId(row.try_get_by_index(0)?),
            email: row.try_get_by_index(1)?,
            return_to: row.try_get_by_index(2)?,
        })),
        None => Ok(None),
    }
}
