//! What waits for a decision, counted. Nobody's file can be told from another's.

use app::kernel::{Span, Timestamp, days};
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement, Value};
use uuid::Uuid;

use crate::stop::Result;

/// The files of one programme that wait.
pub(super) struct Waiting {
    pub programme: Uuid,
    pub all: i64,
    /// The applicant has the next move.
    pub theirs: i64,
    pub late: i64,
    /// By the time since they were sent, in the order of [`Span::ALL`].
    pub ages: [i64; 4],
}

/// Programmes in which a file waits.
pub(super) async fn find_waiting(reader: &DatabaseConnection, now: Timestamp) -> Result<Vec<Waiting>> {
    let since = |span: &Span| span.days().map(|most| now.0 - days(most));
    let bounds: Vec<Value> = Span::ALL.iter().filter_map(since).map(Value::from).collect();
    let sql = "select programme_id, count(*), sum(case when state = 'incomplete' then 1 else 0 end), \
         sum(case when due_at < $4 then 1 else 0 end), sum(case when submitted_at >= $1 then 1 else 0 end), \
         sum(case when submitted_at < $1 and submitted_at >= $2 then 1 else 0 end), \
         sum(case when submitted_at < $2 and submitted_at >= $3 then 1 else 0 end), \
         sum(case when submitted_at < $3 then 1 else 0 end) from public_files group by programme_id";
    let values = bounds.into_iter().chain([now.0.into()]);
    let statement = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    reader.query_all_raw(statement).await?.iter().map(read).collect()
}

fn read(row: &QueryResult) -> Result<Waiting> {
    Ok(Waiting {
        programme: row.try_get_by_index(0)?,
        all: row.try_get_by_index(1)?,
        theirs: row.try_get_by_index(2)?,
        late: row.try_get_by_index(3)?,
        ages: [row.try_get_by_index(4)?, row.try_get_by_index(5)?, row.try_get_by_index(6)?, row.try_get_by_index(7)?],
    })
}
