//! The queue as a mail counts it.

use app::identity::SinceLast;
use app::kernel::{ProgrammeId, UserId};
use sea_orm::ConnectionTrait;

use super::queue::{Narrowed, Query, count};
use super::queue_of::QueueOf;
use crate::stop::Result;

/// How much of their queue somebody is told of by mail: what came to it since the last one, and whose deadline came near.
/// It is the queue itself that is counted, so nothing that its page keeps from them.
pub async fn queue_to_tell(
    connection: &impl ConnectionTrait,
    queue: QueueOf,
    user: UserId,
    scope: Option<&[ProgrammeId]>,
    since: SinceLast,
) -> Result<(i64, i64)> {
    let came = match queue {
        QueueOf::Reviewers => "'receipt_issued', 'answered', 'returned', 'resumed', 'annulled'",
        QueueOf::DecisionMakers => "'recommended', 'resumed'",
    };
    let mut new = Query::of(queue, user, scope, &Narrowed::default());
    let (after, until) = (new.bind(since.after.0.into()), new.bind(since.until.0.into()));
    new.sql.push_str(&format!(
        " and exists (select 1 from audit_acts x where x.object_kind = 'application' and x.object_id = a.id \
         and x.verb in ({came}) and x.at > {after} and x.at <= {until})"
    ));
    let mut near = Query::of(queue, user, scope, &Narrowed::default());
    let (after, until) = (near.bind(since.near().after.0.into()), near.bind(since.near().until.0.into()));
    near.sql.push_str(&format!(" and a.due_at > {after} and a.due_at <= {until}"));
    Ok((count(connection, new).await?, count(connection, near).await?))
}
