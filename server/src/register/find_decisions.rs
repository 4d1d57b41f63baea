//! One page of the decisions, newest first. Decisions about sealed organisations are not in it.

use app::kernel::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement, Value};
use uuid::Uuid;

use super::find_organisations::PAGE;
use crate::stop::Result;
use crate::store::{Keyset, Slice};

#[derive(Default)]
pub(super) struct Wanted {
    pub programme: Option<Uuid>,
    /// The stored word.
    pub outcome: Option<&'static str>,
    pub after: Option<Keyset<i64>>,
}

pub(super) struct Found {
    pub id: Uuid,
    pub programme: Uuid,
    pub outcome: String,
    pub organisation: String,
    pub annulled: bool,
    pub submitted: Timestamp,
    pub decided: Timestamp,
}

const SELECT: &str = "select d.id, d.programme_id, d.outcome, a.organisation_name, n.annulled_at, a.submitted_at, d.decided_at \
     from decisions d join applications a on a.id = d.application_id \
     left join decision_annulments n on n.decision_id = d.id \
     where not exists (select 1 from seals s where s.organisation_id = d.organisation_id)";

pub(super) async fn find_decisions(reader: &DatabaseConnection, wanted: &Wanted) -> Result<Slice<Found>> {
    let (mut sql, mut values): (String, Vec<Value>) = (SELECT.to_owned(), Vec::new());
    if let Some(programme) = wanted.programme {
        values.push(programme.into());
        sql.push_str(&format!(" and d.programme_id = ${}", values.len()));
    }
    if let Some(outcome) = wanted.outcome {
        values.push(outcome.into());
        sql.push_str(&format!(" and d.outcome = ${}", values.len()));
    }
    if let Some(after) = &wanted.after {
        values.extend([after.key.into(), after.id.into()]);
        sql.push_str(&format!(" and (d.decided_at, d.id) < (${}, ${})", values.len() - 1, values.len()));
    }
    sql.push_str(&format!(" order by d.decided_at desc, d.id desc limit {}", PAGE + 1));
    let statement = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let rows = reader.query_all_raw(statement).await?;
    let found: Vec<Found> = rows.iter().map(read).collect::<Result<_>>()?;
    Ok(Slice::cut(found, PAGE, |row| Keyset { key: row.decided.0, id: row.id }))
}

fn read(row: &QueryResult) -> Result<Found> {
    let decided = row.try_get_by_index(6)?;
    Ok(Found {
        id: row.try_get_by_index(0)?,
        programme: row.try_get_by_index(1)?,
        outcome: row.try_get_by_index(2)?,
        organisation: row.try_get_by_index(3)?,
        annulled: row.try_get_by_index::<Option<i64>>(4)?.is_some(),
        submitted: Timestamp(row.try_get_by_index::<Option<i64>>(5)?.unwrap_or(decided)),
        decided: Timestamp(decided),
    })
}
