//! How much waits for somebody, by the queues and the docket that their roles open.

use app::identity::{SinceLast, Waiting};
use app::kernel::{ProgrammeId, Role, UserId};
use sea_orm::{ConnectionTrait, Statement};

use crate::administration::unattended;
use crate::challenges::docket_to_tell;
use crate::error::Result;
use crate::jobs;
use crate::review::{QueueOf, queue_to_tell};
use crate::store::{Key, Word};

pub(super) async fn waiting(connection: &impl ConnectionTrait, user: UserId, since: SinceLast) -> Result<Waiting> {
    let roles = roles(connection, user).await?;
    let mut waiting = Waiting::default();
    for queue in [QueueOf::Reviewers, QueueOf::DecisionMakers] {
        if let Some(scope) = scope(&roles, queue.role()) {
            let (new, near) = queue_to_tell(connection, queue, user, scope.as_deref(), since).await?;
            waiting.new += new;
            waiting.near += near;
        }
    }
    if let Some(scope) = scope(&roles, Role::ChallengePanel) {
        let (new, near) = docket_to_tell(connection, user, scope.as_deref(), since).await?;
        waiting.new += new;
        waiting.near += near;
    }
    // Their page is for administrators of every programme.
    if scope(&roles, Role::Administrator) == Some(None) {
        waiting.undelivered = undelivered(connection, since).await?;
        waiting.unattended = unattended(connection, user).await?.all();
        let dead = jobs::records(connection).await?.into_iter().filter(|record| record.dead.is_some()).count();
        waiting.stopped = i64::try_from(dead).unwrap_or(i64::MAX);
    }
    Ok(waiting)
}

async fn roles(connection: &impl ConnectionTrait, user: UserId) -> Result<Vec<(Role, Option<ProgrammeId>)>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select role, programme_id from role_grants where user_id = $1",
        [user.0.into()],
    );
    let mut roles = Vec::new();
    for row in connection.query_all_raw(find).await? {
        let (Word(role), programme) = (row.try_get_by_index(0)?, row.try_get_by_index::<Option<Key<_>>>(1)?);
        roles.push((role, programme.map(|Key(programme)| programme)));
    }
    Ok(roles)
}

/// The programmes in which a role is held: none where it is not, and no list where it is held in all.
fn scope(roles: &[(Role, Option<ProgrammeId>)], role: Role) -> Option<Option<Vec<ProgrammeId>>> {
    let held: Vec<Option<ProgrammeId>> =
        roles.iter().filter(|(held, _)| *held == role).map(|(_, scope)| *scope).collect();
    if held.is_empty() { None } else { Some(held.into_iter().collect()) }
}

async fn undelivered(connection: &impl ConnectionTrait, since: SinceLast) -> Result<i64> {
    let count = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select count(*) from outbox where given_up_at > $1 and given_up_at <= $2",
        [since.after.0.into(), since.until.0.into()],
    );
    let row = connection.query_one_raw(count).await?;
    Ok(row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default())
}
