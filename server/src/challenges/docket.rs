//! What a panel member may see of the docket. Whoever took any part in a file does not see the challenge to it, nor
//! count it: the query says so, and not the page (A/HRC/44/25, 63(c); procedures D, "different officer").

use app::identity::SinceLast;
use app::kernel::{ChallengeId, Count, Failure, ProgrammeId, Role, Timestamp, UserId};
use sea_orm::sea_query::{Asterisk, Expr, ExprTrait, JoinType, Query, SelectStatement};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, FromQueryResult, Statement};
use uuid::Uuid;

use super::tables::challenges::Model;
use super::{Challenge, store};
use crate::access::{Action, Actor, may};
use crate::stop::Result;
use crate::store::list_query::{Order, count, first, page, written};
use crate::store::{Keyset, Slice};

/// On `challenges c`, with the member as `$1`. Their own part on the panel in that round is the one that does not count.
const UNTOUCHED: &str = "not exists (select 1 from participations p where p.application_id = c.application_id \
    and p.user_id = $1 and not (p.part = 'panel_member' and p.round = c.round)) \
    and not exists (select 1 from organisation_members m where m.organisation_id = c.organisation_id \
    and m.user_id = $1) \
    and not exists (select 1 from applications a where a.id = c.application_id and a.declared_by = $1)";

const PAGE: usize = 50;
/// Above this a counter says no more than "many".
const COUNTED: i64 = 1000;

/// Open challenges by deadline, or concluded ones by date, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    Open,
    Concluded,
}

/// The part of the docket that is this member's: their id and the programmes they sit for.
struct Reach {
    member: UserId,
    programmes: Option<Vec<Uuid>>,
    backend: DbBackend,
}

impl Reach {
    fn of(actor: &Actor, connection: &impl ConnectionTrait) -> Result<Self> {
        let member = actor.user().ok_or(Failure::SignInFirst)?;
        Ok(Self::of_member(member, actor.programmes(Role::ChallengePanel).as_deref(), connection))
    }

    fn of_member(member: UserId, scope: Option<&[ProgrammeId]>, connection: &impl ConnectionTrait) -> Self {
        let programmes = scope.map(|scope| scope.iter().map(|programme| programme.0).collect());
        Reach { member, programmes, backend: connection.get_database_backend() }
    }

    /// `challenges c` within this member's reach that have this, without columns.
    fn challenges(&self, condition: Expr) -> SelectStatement {
        let mut challenges = Query::select();
        challenges.from_as("challenges", "c").and_where(condition);
        if let Some(programmes) = &self.programmes {
            // No programme at all: nothing.
            challenges.and_where(column("programme_id").is_in(programmes.iter().copied()));
        }
        challenges.and_where(written(self.backend, UNTOUCHED, &[self.member.0.into()]));
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
    shelf: Shelf,
    after: Option<&Keyset<i64>>,
) -> Result<Slice<Challenge>> {
    let (which, order) = match shelf {
        Shelf::Open => (open(), Order::ascending("c.due_at", "c.id")),
        Shelf::Concluded => (column("outcome").is_not_null(), Order::descending("c.decided_at", "c.id")),
    };
    let mut challenges = Reach::of(actor, reader)?.challenges(which);
    challenges.column(("c", Asterisk));
    let place = |row: &Model| {
        let key = if shelf == Shelf::Open { row.due_at } else { row.decided_at.unwrap_or(row.due_at) };
        Keyset { key, id: row.id }
    };
    page(reader, challenges, &order, after, PAGE, place).await?.try_map(|row| Ok(Challenge::try_from(row)?))
}

/// How many open challenges this member may examine, and how many of them are past their last moment.
pub(super) async fn counts(actor: &Actor, reader: &DatabaseConnection, now: Timestamp) -> Result<(Count, Count)> {
    let reach = Reach::of(actor, reader)?;
    let overdue = open().and(column("due_at").lt(now.0));
    Ok((
        count(reader, reach.challenges(open()), COUNTED).await?,
        count(reader, reach.challenges(overdue), COUNTED).await?,
    ))
}

/// How much of their docket somebody is told of by mail: what was lodged since the last one, and whose deadline came near.
pub async fn docket_to_tell(
    connection: &impl ConnectionTrait,
    member: UserId,
    scope: Option<&[ProgrammeId]>,
    since: SinceLast,
) -> Result<(i64, i64)> {
    let reach = Reach::of_member(member, scope, connection);
    let told = async |name: &'static str, since: SinceLast| -> Result<i64> {
        let within = open().and(column(name).gt(since.after.0)).and(column(name).lte(since.until.0));
        Ok(count(connection, reach.challenges(within), COUNTED).await?.number)
    };
    Ok((told("lodged_at", since).await?, told("due_at", since.near()).await?))
}

/// How many open challenges no member of the panel is left to examine, as far as `reader` may know of them.
pub async fn unattended_challenges(connection: &impl ConnectionTrait, reader: UserId) -> Result<i64> {
    let left = UNTOUCHED.replace("$1", "u.id");
    let sql = format!(
        "select count(*) as number from challenges c where c.outcome is null and {UNTOUCHED} and not exists (select 1 \
         from role_grants g join users u on u.id = g.user_id where g.role = $2 \
         and (g.programme_id is null or g.programme_id = c.programme_id) and u.closed_at is null and {left})"
    );
    let values = [reader.0.into(), Role::ChallengePanel.as_str().into()];
    let count = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let row = connection.query_one_raw(count).await?;
    Ok(row.map(|row| row.try_get("", "number")).transpose()?.unwrap_or_default())
}

/// Those of these open challenges to which a document came after somebody had begun to examine them.
pub(super) async fn with_new_documents(
    reader: &DatabaseConnection,
    challenges: &[Challenge],
) -> Result<Vec<ChallengeId>> {
    let begun = |challenge: &&Challenge| challenge.concluded.is_none() && challenge.acknowledged_at.is_some();
    let ids: Vec<Uuid> = challenges.iter().filter(begun).map(|challenge| challenge.id.0).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut renewed = Query::select();
    renewed.distinct().column(("c", "id")).from_as("challenges", "c");
    renewed.join_as(
        JoinType::InnerJoin,
        "documents",
        "d",
        Expr::cust("d.owner_kind = 'challenge' and d.owner_id = c.id"),
    );
    renewed
        .and_where(column("id").is_in(ids))
        .and_where(Expr::cust("d.removed_at is null and d.uploaded_at > c.acknowledged_at"));
    let rows = Renewed::find_by_statement(reader.get_database_backend().build(&renewed)).all(reader).await?;
    Ok(rows.into_iter().map(|row| ChallengeId(row.id)).collect())
}

#[derive(FromQueryResult)]
struct Renewed {
    id: Uuid,
}

/// One challenge, as far as this member may know of it. Errors with [`Failure::NotFound`] for everybody who took part
/// in the file, whatever role they hold.
pub(super) async fn find(
    actor: &Actor,
    connection: &impl ConnectionTrait,
    slug: &str,
    action: Action,
) -> Result<Challenge> {
    let reach = Reach::of(actor, connection)?;
    let reference = app::kernel::Reference::from_slug(slug);
    let mut challenges = reach.challenges(column("reference").eq(reference.0));
    challenges.column(("c", Asterisk));
    let found = Model::find_by_statement(first(reach.backend, &challenges, 1));
    let found = found.one(connection).await?.ok_or(Failure::NotFound)?;
    let challenge = Challenge::try_from(found)?;
    may(actor, action, store::subject(&challenge))?;
    Ok(challenge)
}
