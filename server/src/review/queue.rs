//! The queue: submitted files in the visitor's charge, the soonest deadline first. Flat in the number of files: pages
//! by key over partial indexes that cover the bounded count, and no join per row.

use app::applications::ApplicationState;
use app::kernel::{ProgrammeId, Reference, UserId};
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement, Value};
use uuid::Uuid;

use super::queue_of::QueueOf;
use crate::matters::independence::applications_for;
use crate::stop::Result;
use crate::store::{Keyset, Slice};

const PAGE: usize = 50;
/// Counting further than this costs more than it tells.
pub(super) const COUNTED: i64 = 1000;

/// What narrows the queue.
#[derive(Clone, Debug, Default)]
pub struct Narrowed {
    pub programme: Option<ProgrammeId>,
    pub state: Option<ApplicationState>,
    pub country: Option<String>,
}

pub(super) struct Listed {
    pub id: Uuid,
    pub reference: Reference,
    pub organisation: String,
    pub country: String,
    pub programme: ProgrammeId,
    pub state: ApplicationState,
    pub key: i64,
    pub due: Option<i64>,
    pub put_off_until: Option<i64>,
}

/// One page of the queue of `user`; `scope` are the programmes in their charge, none for all of them.
pub(super) struct Query {
    queue: QueueOf,
    pub(super) sql: String,
    values: Vec<Value>,
}

impl Query {
    pub(super) fn of(queue: QueueOf, user: UserId, scope: Option<&[ProgrammeId]>, narrowed: &Narrowed) -> Query {
        let open = applications_for(queue.task(), "$1");
        let mut query = Query {
            queue,
            sql: format!("{open} and {}", queue.condition(narrowed.state)),
            values: vec![user.0.into()],
        };
        match (narrowed.programme, scope) {
            (Some(programme), _) => query.and_equal("a.programme_id", programme.0.into()),
            (None, Some([only])) => query.and_equal("a.programme_id", only.0.into()),
            (None, Some(several)) => query.and_in("a.programme_id", several.iter().map(|id| id.0.into()).collect()),
            (None, None) => {}
        }
        if let Some(state) = narrowed.state.filter(|state| *state != ApplicationState::Incomplete) {
            query.and_equal("a.state", state.as_str().into());
        }
        if let Some(country) = &narrowed.country {
            query.and_equal("a.country", country.as_str().into());
        }
        query
    }

    pub(super) fn bind(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("${}", self.values.len())
    }

    pub(super) fn and_equal(&mut self, column: &str, value: Value) {
        let name = self.bind(value);
        self.sql.push_str(&format!(" and {column} = {name}"));
    }

    fn and_in(&mut self, column: &str, values: Vec<Value>) {
        let names: Vec<String> = values.into_iter().map(|value| self.bind(value)).collect();
        let names = if names.is_empty() { "null".to_owned() } else { names.join(", ") };
        self.sql.push_str(&format!(" and {column} in ({names})"));
    }

    fn statement(self, reader: &impl ConnectionTrait, head: &str, tail: &str) -> Statement {
        let sql = format!("{head}{}{tail}", self.sql);
        Statement::from_sql_and_values(reader.get_database_backend(), sql, self.values)
    }
}

pub(super) async fn rows(
    reader: &DatabaseConnection,
    mut query: Query,
    after: Option<Keyset<i64>>,
) -> Result<Slice<Listed>> {
    let by = format!("({})", query.queue.key());
    if let Some(after) = after {
        let (key, id) = (query.bind(after.key.into()), query.bind(after.id.into()));
        query.sql.push_str(&format!(" and {by} >= {key} and ({by} > {key} or a.id > {id})"));
    }
    let head = format!(
        "select a.id, a.reference, a.organisation_name, a.country, a.programme_id, a.state, {by}, a.due_at, a.put_off_until"
    );
    let tail = format!(" order by {by}, a.id limit {}", PAGE + 1);
    let mut listed = Vec::new();
    for row in reader.query_all_raw(query.statement(reader, &head, &tail)).await? {
        listed.extend(read(&row)?);
    }
    Ok(Slice::cut(listed, PAGE, |row| Keyset { key: row.key, id: row.id }))
}

fn read(row: &QueryResult) -> Result<Option<Listed>> {
    let (programme, state): (Uuid, String) = (row.try_get_by_index(4)?, row.try_get_by_index(5)?);
    let Some(state) = ApplicationState::from_word(&state) else { return Ok(None) };
    Ok(Some(Listed {
        id: row.try_get_by_index(0)?,
        reference: Reference(row.try_get_by_index(1)?),
        organisation: row.try_get_by_index(2)?,
        country: row.try_get_by_index(3)?,
        programme: ProgrammeId(programme),
        state,
        key: row.try_get_by_index(6)?,
        due: row.try_get_by_index(7)?,
        put_off_until: row.try_get_by_index(8)?,
    }))
}

pub(super) async fn count(reader: &impl ConnectionTrait, query: Query) -> Result<i64> {
    let tail = format!(" limit {}) counted", COUNTED + 1);
    let statement = query.statement(reader, "select count(*) from (select 1 as one", &tail);
    Ok(match reader.query_one_raw(statement).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    })
}
