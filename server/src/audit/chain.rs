//! The places of acts in the chain. A use case writes its acts without waiting for other writers ([`crate::unit_of_work`]). Here
//! the acts get their places afterwards, in the order in which they came, so that no writer waits for another because of the log.

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, Statement};
use uuid::Uuid;

use super::act::hash_of;
use crate::error::Result;
use crate::store::Database;

/// How many acts are given their places in one transaction.
const BATCH: u64 = 1_000;

/// The hash of a place: over the hash of the place before it, its number, and its act.
pub(super) fn hash(previous: &str, seq: i64, act: &str) -> String {
    hash_of(&[previous, &seq.to_string(), act])
}

/// Gives every act that waits its place; answers how many. When another process is already doing this, it does nothing.
pub async fn give_places(database: &Database) -> Result<u64> {
    let mut given = 0;
    loop {
        let now = give_some(database).await?;
        given += now;
        if now < BATCH {
            return Ok(given);
        }
    }
}

/// Whether acts wait. Quick, so that it can be asked several times a second.
pub async fn is_waiting(connection: &impl ConnectionTrait) -> Result<bool> {
    let ask = Statement::from_string(connection.get_database_backend(), "select 1 from audit_waiting limit 1");
    Ok(connection.query_one_raw(ask).await?.is_some())
}

/// How many acts there are after which a public page may look different: those in the chain and those that wait, read at one
/// moment, so that an act which is given its place meanwhile counts once.
pub async fn public_acts(connection: &impl ConnectionTrait) -> std::result::Result<i64, DbErr> {
    let count = "select (select public_seq from audit_head where id = 1) \
                 + (select count(*) from audit_waiting where is_public)";
    let row = connection.query_one_raw(Statement::from_string(connection.get_database_backend(), count)).await?;
    row.map_or(Ok(0), |row| row.try_get_by_index(0))
}

/// Two acts that vouch for the same rows came one after the other: the second was numbered when the first was committed
/// already ([`crate::unit_of_work`]). So the order of arrival within what is seen here never reverses them.
async fn give_some(database: &Database) -> Result<u64> {
    let transaction = database.begin().await?;
    let Some((mut seq, mut hash)) = hold_head(&transaction).await? else { return Ok(0) };
    let backend = transaction.get_database_backend();
    let waiting = format!(
        "select a.id, a.digest, w.is_public from audit_waiting w join audit_acts a on a.id = w.act_id \
         order by a.arrival limit {BATCH}"
    );
    let rows = transaction.query_all_raw(Statement::from_string(backend, waiting)).await?;
    let mut place = Query::insert().into_table("audit_chain").columns(["seq", "act_id", "hash"]).to_owned();
    let (mut placed, mut public): (Vec<Uuid>, i64) = (Vec::new(), 0);
    for row in rows {
        let (id, digest): (Uuid, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        seq += 1;
        hash = self::hash(&hash, seq, &digest);
        place.values_panic([seq.into(), id.into(), hash.clone().into()]);
        public += i64::from(row.try_get_by_index::<bool>(2)?);
        placed.push(id);
    }
    let count = placed.len() as u64;
    if count > 0 {
        transaction.execute(&place).await?;
        let have_waited =
            Query::delete().from_table("audit_waiting").and_where(Expr::col("act_id").is_in(placed)).to_owned();
        transaction.execute(&have_waited).await?;
        let advance = "update audit_head set seq = $1, public_seq = public_seq + $2, hash = $3 where id = 1";
        let values = [seq.into(), public.into(), hash.into()];
        transaction.execute_raw(Statement::from_sql_and_values(backend, advance, values)).await?;
    }
    database.commit(transaction).await?;
    Ok(count)
}

/// The last place and its hash, held until the transaction ends; none where somebody else holds it.
async fn hold_head(transaction: &DatabaseTransaction) -> Result<Option<(i64, String)>> {
    let backend = transaction.get_database_backend();
    // SQLite has one writer at a time.
    let hold = if backend == DbBackend::Postgres { " for update skip locked" } else { "" };
    let find = Statement::from_string(backend, format!("select seq, hash from audit_head where id = 1{hold}"));
    let row = transaction.query_one_raw(find).await?;
    Ok(row.map(|row| Ok::<_, DbErr>((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).transpose()?)
}
