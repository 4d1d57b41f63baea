//! Whether mail reaches an address. The person who gave the address is told when its own server refuses it; nobody else can
//! correct it.

use app::kernel::Timestamp;
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;

/// When the server of this address last refused a mail for good; none when one has reached it since, or none was sent in
/// the 30 days that the outbox remembers.
pub async fn refused_at(connection: &impl ConnectionTrait, recipient: &str) -> Result<Option<Timestamp>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select given_up_at from outbox where recipient = $1 and (sent_at is not null or given_up_at is not null) \
         order by coalesce(sent_at, given_up_at) desc, created_at desc limit 1",
        [recipient.into()],
    );
    let Some(row) = connection.query_one_raw(find).await? else { return Ok(None) };
    Ok(row.try_get_by_index::<Option<i64>>(0)?.map(Timestamp))
}
