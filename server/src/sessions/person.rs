//! Sessions in the database: the cookie carries a 256-bit token, the row only its hash.

use app::identity::{SessionPolicy, SessionState};
use app::kernel::{MemberRole, ObjectKind, OrganisationId, ProgrammeId, Role, SessionId, Timestamp, UserId, Verb};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set, Statement,
};
use uuid::Uuid;

use super::tables::sessions;
use crate::access::{Action, SignedIn, Subject};
use crate::audit::{Act, Object};
use crate::error::Result;
use crate::keys::{new_token, token_hash};
use crate::portal::Portal;
use crate::store::{Key, Word};
use crate::unit_of_work::UnitOfWork;

/// `last_seen_at` is written at most this often, so that reading pages does not write.
const TOUCH: i64 = 60 * 1000;
/// How long a session that is over is remembered, in milliseconds.
pub const REMEMBERED: i64 = 30 * 24 * 60 * 60 * 1000;

/// Starts a session and returns the token for the cookie. A new one at every sign-in, so that an attacker cannot prepare one in
/// advance.
pub async fn start_session(work: &UnitOfWork, user: UserId, browser: &str) -> Result<String> {
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

/// Whether a token once belonged to a session, over or not. Sessions that are over are remembered for a while.
pub async fn was_session(portal: &Portal, token: &str) -> Result<bool> {
    let known = sessions::Entity::find()
        .filter(sessions::Column::TokenHash.eq(token_hash(token)))
        .one(portal.database.reader())
        .await?;
    Ok(known.is_some())
}

/// Starts a session for somebody who has just shown who they are, and records it. The act says neither from where nor
/// with which browser: the log outlives an erasure.
pub async fn admit(work: &UnitOfWork, user: UserId, browser: &str) -> Result<String> {
    let token = start_session(work, user, browser).await?;
    work.record(Act::new(Verb::SignedIn, Object::new(ObjectKind::User, user.0)));
    Ok(token)
}

/// Ends the session in which somebody signs out, and records it. Signing out twice is the same as once.
pub async fn sign_out(work: &UnitOfWork, user: UserId, session: SessionId) -> Result<()> {
    work.may(Action::SignOut, Subject::default())?;
    if close(work, user, session).await? {
        work.record(Act::new(Verb::SignedOut, Object::new(ObjectKind::User, user.0)));
    }
    Ok(())
}

/// Ends one session of a person, and records it. Ending what has ended, or is another's, does nothing.
pub async fn end_session(work: &UnitOfWork, user: UserId, session: SessionId) -> Result<()> {
    if close(work, user, session).await? {
        work.record(Act::new(Verb::Ended, Object::new(ObjectKind::Session, session.0)));
    }
    Ok(())
}

/// Answers whether there was an open session to end.
async fn close(work: &UnitOfWork, user: UserId, session: SessionId) -> Result<bool> {
    let ended = sessions::Entity::update_many()
        .col_expr(sessions::Column::EndedAt, Expr::value(work.now.0))
        .filter(sessions::Column::Id.eq(session.0))
        .filter(sessions::Column::UserId.eq(user.0))
        .filter(sessions::Column::EndedAt.is_null())
        .exec(work.connection())
        .await?;
    Ok(ended.rows_affected > 0)
}

/// Ends the sessions of a person, except the one to keep, each with an act of its own. Those that have expired under the
/// longest limits need no ending.
pub async fn end_sessions(work: &UnitOfWork, user: UserId, keep: Option<SessionId>) -> Result<()> {
    let longest = SessionPolicy::APPLICANT;
    let mut open = sessions::Entity::find()
        .filter(sessions::Column::UserId.eq(user.0))
        .filter(sessions::Column::EndedAt.is_null())
        .filter(sessions::Column::CreatedAt.gt(work.now.0 - longest.absolute))
        .filter(sessions::Column::LastSeenAt.gt(work.now.0 - longest.idle))
        .order_by_asc(sessions::Column::CreatedAt);
    if let Some(keep) = keep {
        open = open.filter(sessions::Column::Id.ne(keep.0));
    }
    for session in open.all(work.connection()).await? {
        end_session(work, user, SessionId(session.id)).await?;
    }
    Ok(())
}

/// Deletes sessions that ended, or were last used, more than 30 days ago; answers how many, [`UnitOfWork::PORTION`] at most.
/// By then no policy lets them live.
pub async fn forget_ended_sessions(work: &UnitOfWork) -> Result<u64> {
    let forget = "delete from sessions where id in \
                  (select id from sessions where ended_at < $1 or last_seen_at < $1 limit $2)";
    Ok(work.execute(forget, [(work.now.0 - REMEMBERED).into(), UnitOfWork::PORTION.into()]).await?.rows_affected())
}

/// Who a cookie's token belongs to, with roles and memberships; none when it is unknown, ended or expired. Asked at every
/// request, so in one question to the database.
pub async fn find_session(portal: &Portal, token: &str) -> Result<Option<SignedIn>> {
    const OPEN: &str = "join users u on u.id = s.user_id \
                        where s.token_hash = $1 and s.ended_at is null and u.closed_at is null";
    let now = portal.clock.now();
    let reader = portal.database.reader();
    let find = format!(
        "select 0, s.id, s.user_id, s.created_at, s.last_seen_at, u.display_name from sessions s {OPEN} \
         union all select 1, r.programme_id, s.user_id, s.created_at, s.last_seen_at, r.role \
         from sessions s join role_grants r on r.user_id = s.user_id {OPEN} \
         union all select 2, m.organisation_id, s.user_id, s.created_at, s.last_seen_at, m.role \
         from sessions s join organisation_members m on m.user_id = s.user_id {OPEN}"
    );
    let find = Statement::from_sql_and_values(reader.get_database_backend(), find, [token_hash(token).into()]);
    let (mut roles, mut memberships, mut found) = (Roles::new(), Memberships::new(), None);
    for row in reader.query_all_raw(find).await? {
        let kind: i32 = row.try_get_by_index(0)?;
        match kind {
            0 => {
                let (session, user, name): (Uuid, Uuid, String) =
                    (row.try_get_by_index(1)?, row.try_get_by_index(2)?, row.try_get_by_index(5)?);
                let (started, last_seen) = (row.try_get_by_index(3)?, row.try_get_by_index(4)?);
                found = Some((session, user, Timestamp(started), Timestamp(last_seen), name));
            }
            1 => {
                let (Word(role), programme) = (row.try_get_by_index(5)?, row.try_get_by_index::<Option<Key<_>>>(1)?);
                roles.push((role, programme.map(|Key(programme)| programme)));
            }
            _ => {
                let (Word(role), Key(organisation)) = (row.try_get_by_index(5)?, row.try_get_by_index(1)?);
                memberships.push((organisation, role));
            }
        }
    }
    let Some((session, user, started, last_seen, name)) = found else { return Ok(None) };
    let policy = policy(&roles);
    if policy.state(started, last_seen, now) == SessionState::Expired {
        return Ok(None);
    }
    if now.since(last_seen) >= TOUCH {
        touch(portal, session, now).await?;
    }
    let (user, session) = (UserId(user), SessionId(session));
    Ok(Some(SignedIn { user, session, name, roles, memberships, expires_at: policy.ends(started, now) }))
}

/// Roles with the institution, none as programme meaning every programme.
type Roles = Vec<(Role, Option<ProgrammeId>)>;
type Memberships = Vec<(OrganisationId, MemberRole)>;

/// Staff decide about others and sign in again every day.
fn policy(roles: &[(Role, Option<ProgrammeId>)]) -> SessionPolicy {
    SessionPolicy::of(!roles.is_empty())
}

/// One signed-in browser, for the person's own list.
pub struct OpenSession {
    pub id: SessionId,
    pub browser: String,
    pub started: Timestamp,
    pub last_seen: Timestamp,
    /// When it ends, also when it is used all the time.
    pub at_latest: Timestamp,
}

/// The sessions of the person who asks that have not ended, newest first.
pub async fn open_sessions(portal: &Portal, person: &SignedIn) -> Result<Vec<OpenSession>> {
    let policy = policy(&person.roles);
    let now = portal.clock.now();
    let rows = sessions::Entity::find()
        .filter(sessions::Column::UserId.eq(person.user.0))
        .filter(sessions::Column::EndedAt.is_null())
        .filter(sessions::Column::CreatedAt.gt(now.0 - policy.absolute))
        .filter(sessions::Column::LastSeenAt.gt(now.0 - policy.idle))
        .order_by_desc(sessions::Column::CreatedAt)
        .limit(100)
        .all(portal.database.reader())
        .await?;
    let open = |row: sessions::Model| OpenSession {
        id: SessionId(row.id),
        browser: row.browser,
        started: Timestamp(row.created_at),
        last_seen: Timestamp(row.last_seen_at),
        at_latest: Timestamp(row.created_at).plus(policy.absolute),
    };
    Ok(rows.into_iter().map(open).collect())
}

/// Marks the session as used now, also when this was noted only a short time before.
pub async fn extend_session(portal: &Portal, person: &SignedIn) -> Result<()> {
    touch(portal, person.session.0, portal.clock.now()).await
}

async fn touch(portal: &Portal, session: Uuid, now: Timestamp) -> Result<()> {
    let transaction = portal.database.begin().await?;
    sessions::Entity::update_many()
        .col_expr(sessions::Column::LastSeenAt, Expr::value(now.0))
        .filter(sessions::Column::Id.eq(session))
        .exec(&transaction)
        .await?;
    portal.database.commit(transaction).await?;
    Ok(())
}
