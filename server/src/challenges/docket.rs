//! What a panel member may see of the docket. Whoever took any part in a file does not see the challenge to it, nor
//! count it: the query says so ([`crate::matters::independence`]), and not the page (A/HRC/44/25, 63(c); docs/procedures.md, 7,
//! “Stage 1”).

use app::identity::SinceLast;
use app::kernel::{ChallengeId, Failure, ProgrammeId, Role, Timestamp, UserId};
use app::review::Task;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, FromQueryResult, Statement, Value};
use uuid::Uuid;

use super::tables::challenges::Model;
use super::{Challenge, store};
use crate::access::{Action, Actor, may};
use crate::applications::Application;
use crate::matters::has_declared;
use crate::matters::independence::{challenges_for, independent};
use crate::stop::Result;
use crate::store::{Keyset, Slice};

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

    /// A statement over `challenges c` that this member may sit on. `$1` is the member, `values` follow as `$2` and so on.
    fn statement(&self, select: &str, conditions: &str, values: Vec<Value>, rest: &str) -> Statement {
        let mut all: Vec<Value> = vec![self.member.0.into()];
        all.extend(values);
        let mut within = String::new();
        if let Some(programmes) = &self.programmes {
            let places: Vec<String> = (1..=programmes.len()).map(|n| format!("${}", all.len() + n)).collect();
            // No programme at all: nothing.
            let list = if places.is_empty() { "null".to_owned() } else { places.join(", ") };
            within = format!(" and c.programme_id in ({list})");
            all.extend(programmes.iter().map(|programme| Value::from(*programme)));
        }
        let sql = format!("{select}{} and {conditions}{within} {rest}", challenges_for("$1"));
        Statement::from_sql_and_values(self.backend, sql, all)
    }
}

/// One page of the docket.
pub(super) async fn list(
    actor: &Actor,
    reader: &DatabaseConnection,
    shelf: Shelf,
    after: Option<&str>,
) -> Result<Slice<Challenge>> {
    let reach = Reach::of(actor, reader)?;
    let after = after.map(Keyset::<i64>::from_cursor).transpose()?;
    let mut values: Vec<Value> = Vec::new();
    let (outcome, key, compare, order) = match shelf {
        Shelf::Open => ("c.outcome is null", "c.due_at", ">", "asc"),
        Shelf::Concluded => ("c.outcome is not null", "c.decided_at", "<", "desc"),
    };
    let mut conditions = outcome.to_owned();
    if let Some(Keyset { key: at, id }) = after {
        values = vec![at.into(), id.into()];
        conditions = format!("{outcome} and ({key} {compare} $2 or ({key} = $2 and c.id {compare} $3))");
    }
    let rest = format!("order by {key} {order}, c.id {order} limit {}", PAGE + 1);
    let statement = reach.statement("select c.*", &conditions, values, &rest);
    let rows = Model::find_by_statement(statement).all(reader).await?;
    let found = rows.into_iter().map(Challenge::try_from).collect::<std::result::Result<Vec<_>, _>>()?;
    Ok(Slice::cut(found, PAGE, |challenge| {
        let decided = challenge.concluded.as_ref().map(|concluded| concluded.decided_at);
        let key = if shelf == Shelf::Open { challenge.due_at } else { decided.unwrap_or(challenge.due_at) };
        Keyset { key: key.0, id: challenge.id.0 }
    }))
}

/// How many open challenges this member may examine, and how many of them are past their last moment.
pub(super) async fn counts(actor: &Actor, reader: &DatabaseConnection, now: Timestamp) -> Result<(i64, i64)> {
    let reach = Reach::of(actor, reader)?;
    let count = async |conditions: &str, values: Vec<Value>| -> Result<i64> {
        let inner = reach.statement("select 1 as one", conditions, values, &format!("limit {COUNTED}"));
        let sql = format!("select count(*) from ({}) counted", inner.sql);
        let counted = Statement { sql, ..inner };
        let row = reader.query_one_raw(counted).await?;
        Ok(row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default())
    };
    let open = count("c.outcome is null", Vec::new()).await?;
    let overdue = count("c.outcome is null and c.due_at < $2", vec![now.0.into()]).await?;
    Ok((open, overdue))
}

/// How much of their docket somebody is told of by mail: what was lodged since the last one, and whose deadline came near.
pub async fn docket_to_tell(
    connection: &impl ConnectionTrait,
    member: UserId,
    scope: Option<&[ProgrammeId]>,
    since: SinceLast,
) -> Result<(i64, i64)> {
    let reach = Reach::of_member(member, scope, connection);
    let count = async |column: &str, since: SinceLast| -> Result<i64> {
        let conditions = format!("c.outcome is null and c.{column} > $2 and c.{column} <= $3");
        let values = vec![since.after.0.into(), since.until.0.into()];
        let inner = reach.statement("select 1 as one", &conditions, values, &format!("limit {COUNTED}"));
        let counted = Statement { sql: format!("select count(*) from ({}) counted", inner.sql), ..inner };
        let row = connection.query_one_raw(counted).await?;
        Ok(row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default())
    };
    Ok((count("lodged_at", since).await?, count("due_at", since.near()).await?))
}

/// How many open challenges no member of the panel is left to examine, as far as `reader` may know of them.
pub async fn unattended_challenges(connection: &impl ConnectionTrait, reader: UserId) -> Result<i64> {
    let sql = format!(
        "select count(*){} and c.outcome is null and not exists (select 1 \
         from role_grants g join users u on u.id = g.user_id where g.role = $2 \
         and (g.programme_id is null or g.programme_id = c.programme_id) and u.closed_at is null and {})",
        challenges_for("$1"),
        independent(Task::Examine, "u.id", "c.matter_id", "c.round")
    );
    let values = [reader.0.into(), Role::ChallengePanel.as_str().into()];
    let count = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let row = connection.query_one_raw(count).await?;
    Ok(row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default())
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
    let statement = reach.statement("select c.*", "c.reference = $2", vec![reference.0.into()], "limit 1");
    let found = Model::find_by_statement(statement).one(connection).await?.ok_or(Failure::NotFound)?;
    let challenge = Challenge::try_from(found)?;
    may(actor, action, store::subject(&challenge))?;
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
    let (mut conditions, mut values) = ("c.matter_id = $2".to_owned(), vec![application.id.0.into()]);
    if let Some(challenge) = challenge {
        conditions.push_str(" and c.id = $3");
        values.push(challenge.0.into());
    }
    let reach = Reach::of(actor, connection)?;
    Ok(connection.query_one_raw(reach.statement("select 1", &conditions, values, "limit 1")).await?.is_some())
}
