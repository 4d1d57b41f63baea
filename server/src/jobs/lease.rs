//! A job's turn is lent to one process for a short time, and each turn has a number. A process that writes under an older number
//! than the last one is refused when it wants to commit. So work is done once, also when a process was only slow and had not
//! ended.

use app::kernel::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseTransaction, ExecResult, Statement, Value};

use super::backoff::{FAILURES, pause_after};
use crate::error::Result;
use crate::store::Database;

/// How long a turn stays lent when its process does not extend it, in milliseconds. After a process was killed, another waits so
/// long.
pub const LEASE: i64 = 30 * 1000;

/// No wait is as long as this, in milliseconds: a moment further away was written by a clock that went wrong.
const NEVER: i64 = 2 * 60 * 60 * 1000;

/// One turn of one job, as its process holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    job: &'static str,
    /// Grows by one with each turn.
    fence: i64,
}

/// Takes the job's turn, when it is due and nobody else has it. Looks first, so that waiting writes nothing.
pub async fn take(database: &Database, job: &'static str, now: Timestamp) -> Result<Option<Lease>> {
    const DUE: &str = "dead_at is null and (next_at <= $2 or next_at > $3) and (lease_until <= $2 or lease_until > $3)";
    let reader = database.reader();
    let backend = reader.get_database_backend();
    let (at, never): (Value, Value) = (now.0.into(), (now.0 + NEVER).into());
    let look = format!("select case when {DUE} then 1 else 0 end from jobs where name = $1");
    let look = Statement::from_sql_and_values(backend, look, [job.into(), at.clone(), never.clone()]);
    let row = reader.query_one_raw(look).await?;
    let known = row.map(|row| row.try_get_by_index::<i32>(0)).transpose()?;
    if known == Some(0) {
        return Ok(None);
    }
    let transaction = database.begin().await?;
    if known.is_none() {
        let first = "insert into jobs (name) values ($1) on conflict (name) do nothing";
        execute(&transaction, first, [job.into()]).await?;
    }
    let take = format!("update jobs set fence = fence + 1, lease_until = $4 where name = $1 and {DUE} returning fence");
    let until = (now.0 + LEASE).into();
    let take = Statement::from_sql_and_values(backend, take, [job.into(), at, never, until]);
    let row = transaction.query_one_raw(take).await?;
    let fence = row.map(|row| row.try_get_by_index(0)).transpose()?;
    database.commit(transaction).await?;
    Ok(fence.map(|fence| Lease { job, fence }))
}

impl Lease {
    /// Says that the turn goes on, and holds it until the transaction ends: nobody can take it in between. Errors when another
    /// process took it before; then nothing of the transaction may be kept.
    pub async fn hold(&self, transaction: &DatabaseTransaction, now: Timestamp) -> Result<()> {
        let hold = "update jobs set lease_until = $3 where name = $1 and fence = $2";
        let values = [self.job.into(), self.fence.into(), (now.0 + LEASE).into()];
        match execute(transaction, hold, values).await?.rows_affected() {
            0 => Err(anyhow::anyhow!("another process does this now").context(self.job).into()),
            _ => Ok(()),
        }
    }

    /// The same in a transaction of its own, for work that takes long between two writes.
    pub async fn renew(&self, database: &Database, now: Timestamp) -> Result<()> {
        let transaction = database.begin().await?;
        self.hold(&transaction, now).await?;
        Ok(database.commit(transaction).await?)
    }

    /// Gives the turn back. The next one is due at `next`.
    pub async fn done(self, database: &Database, now: Timestamp, next: Timestamp) -> Result<()> {
        let done = "update jobs set lease_until = 0, next_at = $3, tries = 0, last_error = '', done_at = $4 \
                    where name = $1 and fence = $2";
        let transaction = database.begin().await?;
        let values = [self.job.into(), self.fence.into(), next.0.into(), now.0.into()];
        execute(&transaction, done, values).await?;
        Ok(database.commit(transaction).await?)
    }

    /// Gives the turn back after a failure: it is tried again later each time, and after [`FAILURES`] in a row no more.
    /// Answers whether it was given up. When another process took the turn over meanwhile, nothing is written.
    pub async fn failed(self, database: &Database, now: Timestamp, why: &str) -> Result<bool> {
        let transaction = database.begin().await?;
        let own = [Value::from(self.job), self.fence.into()];
        let find = "select tries + 1 from jobs where name = $1 and fence = $2";
        let find = Statement::from_sql_and_values(transaction.get_database_backend(), find, own.clone());
        let Some(row) = transaction.query_one_raw(find).await? else { return Ok(false) };
        let tries = i64::from(row.try_get_by_index::<i32>(0)?);
        let dead = (tries >= FAILURES).then_some(now.0);
        let failed = "update jobs set lease_until = 0, tries = tries + 1, next_at = $3, dead_at = $4, last_error = $5 \
                      where name = $1 and fence = $2";
        let values = [(now.0 + pause_after(tries)).into(), dead.into(), why.into()];
        execute(&transaction, failed, own.into_iter().chain(values)).await?;
        database.commit(transaction).await?;
        Ok(dead.is_some())
    }
}

async fn execute(
    transaction: &DatabaseTransaction,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<ExecResult> {
    let statement = Statement::from_sql_and_values(transaction.get_database_backend(), sql, values);
    Ok(transaction.execute_raw(statement).await?)
}
