//! The queue as a mail counts it.

use app::applications::ApplicationEvent;
use app::identity::SinceLast;
use app::kernel::{ProgrammeId, UserId};
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::{Expr, ExprTrait};

use super::queue::{COUNTED, QueueFilter, QueueQuery};
use super::queue_of::QueueOf;
use crate::error::Result;
use crate::store::in_sql;
use crate::store::list_query::{count, written};

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
        QueueOf::Reviewers => in_sql(&[
            ApplicationEvent::ReceiptIssued.verb(),
            ApplicationEvent::Answered.verb(),
            ApplicationEvent::Returned.verb(),
            ApplicationEvent::Resumed.verb(),
            ApplicationEvent::Annulled.verb(),
        ]),
        QueueOf::DecisionMakers => in_sql(&[ApplicationEvent::Recommended.verb(), ApplicationEvent::Resumed.verb()]),
    };
    let backend = connection.get_database_backend();
    let asking = QueueQuery { queue, user, scope };
    let mut new = asking.files(backend, &QueueFilter::default());
    let act = format!(
        "exists (select 1 from audit_acts x where x.object_kind = 'application' and x.object_id = a.id \
         and x.verb in ({came}) and x.at > $1 and x.at <= $2)"
    );
    new.and_where(written(backend, &act, &[since.after.0.into(), since.until.0.into()]));
    let mut near = asking.files(backend, &QueueFilter::default());
    let due = || Expr::col(("a", "due_at"));
    near.and_where(due().gt(since.near().after.0)).and_where(due().lte(since.near().until.0));
    // Beyond the limit it is one more than the limit.
    let told = |counted: app::kernel::Count| counted.number + i64::from(counted.more);
    Ok((told(count(connection, new, COUNTED).await?), told(count(connection, near, COUNTED).await?)))
}
