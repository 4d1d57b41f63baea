//! Sessions in the database: the cookie carries a 256-bit token, the row only its hash.

use app::kernel::{MemberRole, OrganisationId, ProgrammeId, Role, SessionId, Timestamp, UserId};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set, Statement};
use uuid::Uuid;

use super::tables::{role_grants, sessions, users};
use crate::access::SignedIn;
use crate::keys::{new_token, token_hash};
use crate::portal::Portal;
use crate::stop::Result;
use crate::store::Work;

/// A session ends after this long without a request: long enough to write an answer over lunch.
pub const IDLE: i64 = 2 * 60 * 60 * 1000;
/// A session ends this long after sign-in, however busy.
pub const ABSOLUTE: i64 = 24 * 60 * 60 * 1000;
/// `last_seen_at` is written at most this often, so that reading pages does not write.
const TOUCH: i64 = 60 * 1000;

/// Starts a session and returns the token for the cookie. A new one at every sign-in, so that none can be planted.
pub async fn start_session(work: &Work, user: UserId, browser: &str) -> Result<String> {
    let token = new_token();
    sessions::ActiveModel {
        id: Set(Uuid::now_v7()),
        token_hash: Set(token_hash(&token)),
        user_id: Set(user.0),
        browser: Set(browser.chars().take(80).collect()),
        created_at: Set(work.now.0),
        last_seen_at: Set(work.now.0),
        ended_at: Set(None),
    }
    .insert(work.connection())
    .await?;
    Ok(token)
}

/// Ends one session of a person. Ending what has ended, or is another's, does nothing.
pub async fn end_session(work: &Work, user: UserId, session: SessionId) -> Result<()> {
    sessions::Entity::update_many()
        .col_expr(sessions::Column::EndedAt, Expr::value(work.now.0))
        .filter(sessions::Column::Id.eq(session.0))
        .filter(sessions::Column::UserId.eq(user.0))
        .filter(sessions::Column::EndedAt.is_null())
        .exec(work.connection())
        .await?;
    Ok(())
}

/// Who a cookie's token belongs to, with roles and memberships; none when it is unknown, ended or expired.
pub async fn find_session(portal: &Portal, token: &str) -> Result<Option<SignedIn>> {
    let now = portal.clock.now();
    let reader = portal.database.reader();
    let found = sessions::Entity::find()
        .filter(sessions::Column::TokenHash.eq(token_hash(token)))
        .filter(sessions::Column::EndedAt.is_null())
        .one(reader)
        .await?;
    let Some(session) = found else { return Ok(None) };
    let expires_at = (session.last_seen_at + IDLE).min(session.created_at + ABSOLUTE);
    if expires_at <= now.0 {
        return Ok(None);
    }
    let Some(user) = users::Entity::find_by_id(session.user_id).one(reader).await? else { return Ok(None) };
    if user.closed_at.is_some() {
        return Ok(None);
    }
    if now.0 - session.last_seen_at >= TOUCH {
        touch(portal, session.id, now).await?;
    }
    let grants = role_grants::Entity::find().filter(role_grants::Column::UserId.eq(user.id)).all(reader).await?;
    let roles = grants
        .into_iter()
        .filter_map(|grant| Some((Role::from_word(&grant.role)?, grant.programme_id.map(ProgrammeId))))
        .collect();
    Ok(Some(SignedIn {
        user: UserId(user.id),
        session: SessionId(session.id),
        name: user.display_name,
        roles,
        memberships: memberships(portal, UserId(user.id)).await?,
        expires_at: Timestamp((now.0 + IDLE).min(session.created_at + ABSOLUTE)),
    }))
}

async fn touch(portal: &Portal, session: Uuid, now: Timestamp) -> Result<()> {
    let transaction = portal.database.begin().await?;
    sessions::Entity::update_many()
        .col_expr(sessions::Column::LastSeenAt, Expr::value(now.0))
        .filter(sessions::Column::Id.eq(session))
        .exec(&transaction)
        .await?;
    transaction.commit().await?;
    Ok(())
}

async fn memberships(portal: &Portal, user: UserId) -> Result<Vec<(OrganisationId, MemberRole)>> {
    let reader = portal.database.reader();
    let find = Statement::from_sql_and_values(
        reader.get_database_backend(),
        "select organisation_id, role from organisation_members where user_id = $1",
        [user.0.into()],
    );
    let mut memberships = Vec::new();
    for row in reader.query_all_raw(find).await? {
        let (organisation, role): (Uuid, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        memberships.extend(MemberRole::from_word(&role).map(|role| (OrganisationId(organisation), role)));
    }
    Ok(memberships)
}
