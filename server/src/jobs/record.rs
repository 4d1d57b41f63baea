//! The state of the jobs, for the people who run the portal.

use app::kernel::Timestamp;
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;

/// The state of one job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub job: String,
    /// When a turn last succeeded.
    pub done: Option<Timestamp>,
    /// When the next turn is due.
    pub next: Timestamp,
    /// Failures in a row.
    pub tries: i64,
    /// When it was given up.
    pub dead: Option<Timestamp>,
    /// Of the last failure, in the words of the program. For the command line alone: what a database or a disk says can tell
    /// of a matter that its reader may not know.
    pub why: String,
}

/// All of them, by name.
pub async fn records(connection: &impl ConnectionTrait) -> Result<Vec<Record>> {
    let find = Statement::from_string(
        connection.get_database_backend(),
        "select name, done_at, next_at, tries, dead_at, last_error from jobs order by name",
    );
    let mut records = Vec::new();
    for row in connection.query_all_raw(find).await? {
        records.push(Record {
            job: row.try_get_by_index(0)?,
            done: row.try_get_by_index::<Option<i64>>(1)?.map(Timestamp),
            next: Timestamp(row.try_get_by_index(2)?),
            tries: row.try_get_by_index::<i32>(3)?.into(),
            dead: row.try_get_by_index::<Option<i64>>(4)?.map(Timestamp),
            why: row.try_get_by_index(5)?,
        });
    }
    Ok(records)
}

/// Has every job that failed tried again at once, those that were given up too; answers how many that are.
pub async fn try_again(connection: &impl ConnectionTrait, now: Timestamp) -> Result<u64> {
    let again = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "update jobs set next_at = $1, dead_at = null, tries = 0 where tries > 0",
        [now.0.into()],
    );
    Ok(connection.execute_raw(again).await?.rows_affected())
}
