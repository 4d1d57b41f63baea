//! What a panel member may see of the docket. A person who took any part in a file neither sees nor counts the challenge to it:
//! the query ensures this ([`crate::matters::independence`]), and not the page (A/HRC/44/25, 63(c); docs/procedures.md, 7, “Stage
//! 1”).

use app::identity::SinceLast;
use app::kernel::{ChallengeId, Count, Failure, ProgrammeId, Role, Timestamp, UserId};
use app::review::Task;
use sea_orm::sea_query::{Asterisk, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, FromQueryResult, Statement};
use uuid::Uuid;

use super::tables::challenges::Model;
use super::{Challenge, store};
use crate::access::{Action, Actor, may};
use crate::applications::Application;
use crate::error::Result;
use crate::matters::has_declared;
use crate::matters::independence::{challenges_for, independent};
use crate::store::list_query::{Order, count, first, page, written};
use crate::store::{Keyset, Slice};
use crate::unit_of_work::UnitOfWork;

const PAGE: usize = 50;
/// Above this a counter says no more than "many".
const COUNTED: i64 = 1000;

/// Open challenges by deadline, or concluded ones by date, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocketFilter {
    Open,
    Concluded,
}

/// The part of the docket that is this member's: their id and the programmes for which they are on the panel.
struct PanelScope {
    member: UserId,
    programmes: Option<Vec<Uuid>>,
    backend: DbBackend,
}

impl PanelScope {
    fn of(actor: &Actor, connection: &impl ConnectionTrait) -> Result<Self> {
        let member = actor.user().ok_or(Failure::SignInFirst)?;
        Ok(Self::of_member(member, actor.programmes(Role::ChallengePanel).as_deref(), connection))
    }

    fn of_member(member: UserId, scope: Option<&[ProgrammeId]>, connection: &impl ConnectionTrait) -> Self {
        let programmes = scope.map(|scope| scope.iter().map(|programme| programme.0).collect());
        PanelScope { member, programmes, backend: connection.get_database_backend() }
    }

    /// `challenges c` that this member may see and that have this, without columns.
    fn challenges(&self, condition: Expr) -> SelectStatement {
        let mut challenges = Query::select();
        challenges.from_as("challenges", "c").and_where(condition);
        if let Some(programmes) = &self.programmes {
            // No programme at all: nothing.
            challenges.and_where(column("programme_id").is_in(programmes.iter().copied()));
        }
        challenges.and_where(written(
            self.backend,
            &independent(Task::Examine, "$1", "c.matter_id", "c.round"),
            &[self.member.0.into()],
        ));
        challenges
    }
}

fn column(name: &'static str) -> Expr {
    Expr::col(("c", name))
}

fn open() -> Expr {
    column("outcome").is_null()
}

/// One page of the docket.
pub(super) async fn list(
    actor: &Actor,
    reader: &DatabaseConnection,
    filter: DocketFilter,
    after: Option<&Keyset<i64>>,
) -> Result<Slice<Challenge>> {
    let (which, order) = match filter {
        DocketFilter::Open => (open(), Order::ascending("c.due_at", "c.id")),
        DocketFilter::Concluded => (column("outcome").is_not_null(), Order::descending("c.decided_at", "c.id")),
    };
    let mut challenges = PanelScope::of(actor, reader)?.challenges(which);
    challenges.column(("c", Asterisk));
    let place = |row: &Model| {
        let key = if filter == DocketFilter::Open { row.due_at } else { row.decided_at.unwrap_or(row.due_at) };
        Keyset { key, id: row.id.0.0 }
    };
    page(reader, challenges, &order, after, PAGE, place).await?.try_map(|row| Ok(Challenge::try_from(row)?))
}

/// How many open challenges this member may examine, and how many of them are past their last moment.
pub(super) async fn counts(actor: &Actor, reader: &DatabaseConnection, now: Timestamp) -> Result<(Count, Count)> {
    let scope = PanelScope::of(actor, reader)?;
    let overdue = open().and(column("due_at").lt(now.0));
    Ok((
        count(reader, scope.challenges(open()), COUNTED).await?,
        count(reader, scope.challenges(overdue), COUNTED).await?,
    ))
}

/// How much of their docket somebody is told of by mail: what was lodged since the last one, and whose deadline came near.
pub async fn docket_to_tell(
    connection: &impl ConnectionTrait,
    member: UserId,
    scope: Option<&[ProgrammeId]>,
    since: SinceLast,
) -> Result<(i64, i64)> {
    let scope = PanelScope::of_member(member, scope, connection);
    let told = async |name: &'static str, since: SinceLast| -> Result<i64> {
        let within = open().and(column(name).gt(since.after.0)).and(column(name).lte(since.until.0));
        Ok(count(connection, scope.challenges(within), COUNTED).await?.number)
    };
    Ok((told("lodged_at", since).await?, told("due_at", since.near()).await?))
}

/// How many open challenges no member of the panel is left to examine, as far as `reader` may know of them.
pub async fn unattended_challenges(connection: &impl ConnectionTrait, reader: UserId) -> Result<i64> {
    let sql = format!(
        "select count(*) as number{} and c.outcome is null and not exists (select 1 \
         from role_grants g join users u on u.id = g.user_id where g.role = $2 \
         and (g.programme_id is null or g.programme_id = c.programme_id) and u.closed_at is null and {})",
        challenges_for("$1"),
        independent(Task::Examine, "u.id", "c.matter_id", "c.round")
    );
    let values = [reader.0.into(), Role::ChallengePanel.as_str().into()];
    let count = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let row = connection.query_one_raw(count).await?;
    Ok(row.map(|row| row.try_get("", "number")).transpose()?.unwrap_or_default())
}

/// One challenge, as far as this member may know of it. Errors with [`Failure::NotFound`] for everybody who took part
/// in the file, with every role.
pub(super) async fn find(
    actor: &Actor,
    connection: &impl ConnectionTrait,
    slug: &str,
    action: Action,
) -> Result<Challenge> {
    let scope = PanelScope::of(actor, connection)?;
    let reference = app::kernel::Reference::from_slug(slug);
    let mut challenges = scope.challenges(column("reference").eq(reference.0));
    challenges.column(("c", Asterisk));
    let found = Model::find_by_statement(first(scope.backend, &challenges, 1));
    let found = found.one(connection).await?.ok_or(Failure::NotFound)?;
    let challenge = Challenge::try_from(found)?;
    may(actor, action, store::subject(&challenge))?;
    Ok(challenge)
}

/// The same within a use case.
pub(super) async fn find_to(work: &UnitOfWork, slug: &str, action: Action) -> Result<Challenge> {
    let challenge = find(&work.actor, work.connection(), slug, action).await?;
    work.may(action, store::subject(&challenge))?;
    Ok(challenge)
}

/// Whether somebody may examine a challenge to the application, or this one where it is named: the files that were sent
/// open to them then, once they declared to be free of conflicts of interest.
pub async fn may_read_document(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    application: &Application,
    challenge: Option<ChallengeId>,
) -> Result<bool> {
    let sits = actor.has_role(Role::ChallengePanel, Some(application.programme));
    let Some(member) = actor.user().filter(|_| sits) else { return Ok(false) };
    if !has_declared(connection, application.id.into(), member).await? {
        return Ok(false);
    }
    let mut asked = column("matter_id").eq(application.id.0);
    if let Some(challenge) = challenge {
        asked = asked.and(column("id").eq(challenge.0));
    }
    let scope = PanelScope::of(actor, connection)?;
    let mut challenges = scope.challenges(asked);
    challenges.expr(Expr::value(1));
    Ok(connection.query_one_raw(first(scope.backend, &challenges, 1)).await?.is_some())
}
