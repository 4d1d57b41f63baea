//! Files that nobody is left to work on.

use app::kernel::UserId;
use sea_orm::{ConnectionTrait, Statement};

use super::queue_of::QueueOf;
use crate::error::Result;

/// How many files wait in a queue that is closed to everybody who holds its role, as far as `reader` may know of them.
pub async fn unattended_files(connection: &impl ConnectionTrait, queue: QueueOf, reader: UserId) -> Result<i64> {
    let count = Statement::from_sql_and_values(
        connection.get_database_backend(),
        format!("select count(*){}", queue.open_to_nobody()),
        [reader.0.into(), queue.role().as_str().into()],
    );
    let row = connection.query_one_raw(count).await?;
    Ok(row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default())
}
