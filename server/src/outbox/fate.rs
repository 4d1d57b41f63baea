//! Whether the mails about one matter were sent.

use app::kernel::Timestamp;
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use crate::error::Result;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// At least one was handed on: when the first of them was.
    Left(Timestamp),
    /// None was sent yet, and some may still be sent.
    Waiting,
    /// All were given up, or there were none in the 30 days that the outbox remembers.
    Lost,
}

/// Whether the mails that were queued about `matter` were sent.
pub async fn fate_of(connection: &impl ConnectionTrait, matter: Uuid) -> Result<Fate> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select min(sent_at), coalesce(sum(case when sent_at is null and given_up_at is null then 1 else 0 end), 0) \
         from outbox where about_id = $1",
        [matter.into()],
    );
    let Some(row) = connection.query_one_raw(find).await? else { return Ok(Fate::Lost) };
    let waiting: i64 = row.try_get_by_index(1)?;
    Ok(match row.try_get_by_index::<Option<i64>>(0)? {
        Some(left) => Fate::Left(Timestamp(left)),
        None if waiting > 0 => Fate::Waiting,
        None => Fate::Lost,
    })
}
