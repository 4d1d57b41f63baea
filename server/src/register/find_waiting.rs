//! One page of the files that wait for a decision, the oldest first. No organisation is named before it is decided, and
//! of one that is sealed not even the file is listed: whoever kept its reference would follow it.

use app::applications::{ApplicationState, Progress};
use app::kernel::{Reference, Timestamp};
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement, Value};
use uuid::Uuid;

use super::find_organisations::PAGE;
use crate::stop::Result;
use crate::store::{Keyset, Slice};

#[derive(Default)]
pub(super) struct Wanted {
    pub programme: Option<Uuid>,
    pub after: Option<Keyset<i64>>,
}

pub(super) struct Found {
    pub id: Uuid,
    pub reference: Reference,
    pub programme: Uuid,
    pub state: ApplicationState,
    pub submitted: Timestamp,
    /// None while the applicant has the next move, and where nothing is promised.
    pub due: Option<Timestamp>,
    pub progress: Progress,
}

/// In the words of the partial indexes that serve it.
const SELECT: &str = "select id, reference, programme_id, state, submitted_at, due_at, progress from applications \
     where state in ('submitted', 'receipted', 'complete', 'incomplete', 'assessing', 'recommended', 'deferred') \
     and not exists (select 1 from seals s where s.organisation_id = applications.organisation_id)";

pub(super) async fn find_waiting(reader: &DatabaseConnection, wanted: &Wanted) -> Result<Slice<Found>> {
    let (mut sql, mut values): (String, Vec<Value>) = (SELECT.to_owned(), Vec::new());
    if let Some(programme) = wanted.programme {
        values.push(programme.into());
        sql.push_str(&format!(" and programme_id = ${}", values.len()));
    }
    if let Some(after) = &wanted.after {
        values.extend([after.key.into(), after.id.into()]);
        sql.push_str(&format!(" and (submitted_at, id) > (${}, ${})", values.len() - 1, values.len()));
    }
    sql.push_str(&format!(" order by submitted_at, id limit {}", PAGE + 1));
    let statement = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let rows = reader.query_all_raw(statement).await?;
    let found: Vec<Found> = rows.iter().map(read).collect::<Result<_>>()?;
    Ok(Slice::cut(found, PAGE, |row| Keyset { key: row.submitted.0, id: row.id }))
}

fn read(row: &QueryResult) -> Result<Found> {
    let word: String = row.try_get_by_index(3)?;
    let state = ApplicationState::from_word(&word).ok_or_else(|| anyhow::anyhow!("no application state {word:?}"))?;
    Ok(Found {
        id: row.try_get_by_index(0)?,
        reference: Reference(row.try_get_by_index(1)?),
        programme: row.try_get_by_index(2)?,
        state,
        submitted: Timestamp(row.try_get_by_index(4)?),
        due: row.try_get_by_index::<Option<i64>>(5)?.map(Timestamp),
        progress: serde_json::from_value(row.try_get_by_index(6)?)?,
    })
}
