//! What the people who run the portal do with accounts and roles from its machine. Each change is an act in the log.

use app::identity::SignInName;
use app::kernel::{ObjectKind, ProgrammeId, Role, Timestamp, UserId, Verb};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, Statement};

use super::accounts::{held, withdraw_role};
use super::store::{self, LinkPurpose};
use super::tables::role_grants;
use crate::audit::{Act, Object};
use crate::error::Result;
use crate::portal::Portal;
use crate::sessions::end_sessions;
use crate::store::Word;

/// A role as `tribune role list` tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldRole {
    pub role: Role,
    /// The programme's path segment; empty for a role that holds everywhere.
    pub programme: String,
    pub since: Timestamp,
    pub sign_in_name: String,
    pub display_name: String,
}

/// Every role that somebody with an open account holds.
pub async fn list_roles(portal: &Portal) -> Result<Vec<HeldRole>> {
    let reader = portal.database.reader();
    let list = "select g.role, coalesce(p.slug, ''), g.granted_at, u.sign_in_name, u.display_name from role_grants g \
                join users u on u.id = g.user_id left join programmes p on p.id = g.programme_id \
                where u.closed_at is null order by g.role, 2, u.sign_in_name";
    let rows = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), list)).await?;
    let mut held = Vec::with_capacity(rows.len());
    for row in rows {
        let Word(role) = row.try_get_by_index(0)?;
        held.push(HeldRole {
            role,
            programme: row.try_get_by_index(1)?,
            since: Timestamp(row.try_get_by_index(2)?),
            sign_in_name: row.try_get_by_index(3)?,
            display_name: row.try_get_by_index(4)?,
        });
    }
    Ok(held)
}

pub async fn anybody_has_role(portal: &Portal, role: Role) -> Result<bool> {
    let grants = role_grants::Entity::find().filter(role_grants::Column::Role.eq(Word(role)));
    Ok(grants.count(portal.database.reader()).await? > 0)
}

/// The account with this name, unless it is closed.
pub async fn find_account(portal: &Portal, name: &SignInName) -> Result<Option<UserId>> {
    let found = store::find_by_key(portal.database.reader(), name.key()).await?;
    Ok(found.map(|account| UserId(account.id)))
}

/// Takes a role back and ends the person's sessions. Answers whether it was held.
pub async fn revoke_role(portal: &Portal, user: UserId, role: Role, programme: Option<ProgrammeId>) -> Result<bool> {
    let work = portal.begin_as_system().await?;
    if !held(&work, user).await?.contains(&(role, programme)) {
        return Ok(false);
    }
    withdraw_role(&work, user, role, programme).await?;
    end_sessions(&work, user, None).await?;
    work.commit("").await?;
    Ok(true)
}

/// The path of a page on which the holder of an account chooses a password, once and within an hour.
pub async fn make_password_link(portal: &Portal, user: UserId) -> Result<String> {
    let work = portal.begin_as_system().await?;
    let account = store::find_user(work.connection(), user).await?;
    let address = account.email.unwrap_or_default();
    let token = store::make_link(&work, user, LinkPurpose::Recover, &address, "").await?;
    work.record(Act::new(Verb::PasswordLinkMade, Object::new(ObjectKind::User, user.0)));
    work.commit("").await?;
    Ok(format!("/recover/new?token={token}"))
}
