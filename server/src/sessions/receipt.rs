//! An application that a receipt code opened in one browser: a row, so that it ends when somebody closes it, and in any
//! case after a while. The cookie carries a token, the row only its hash.

use app::kernel::{ApplicationId, Timestamp};
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;
use crate::keys::{new_token, token_hash};
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

const HOUR: i64 = 60 * 60 * 1000;
/// How long after its last use it stays open, in milliseconds.
pub const IDLE: i64 = HOUR;
/// How long it stays open at most, also when it is used all the time: a working day.
pub const ABSOLUTE: i64 = 12 * HOUR;
/// Use is written at most this often.
const TOUCH: i64 = 60 * 1000;

/// Opens an application in a browser; returns the token for its cookie.
pub async fn open_receipt(work: &UnitOfWork, application: ApplicationId) -> Result<String> {
    let token = new_token();
    work.execute(
        "insert into receipt_sessions (token_hash, application_id, created_at, last_seen_at) values ($1, $2, $3, $3)",
        [token_hash(&token).into(), application.0.into(), work.now.0.into()],
    )
    .await?;
    Ok(token)
}

/// The application that a cookie's token opens; none when it was closed or its time is over.
pub async fn shown_receipt(portal: &Portal, token: &str, now: Timestamp) -> Result<Option<ApplicationId>> {
    let reader = portal.database.reader();
    let find = Statement::from_sql_and_values(
        reader.get_database_backend(),
        "select application_id from receipt_sessions \
         where token_hash = $1 and last_seen_at > $2 and created_at > $3",
        [token_hash(token).into(), (now.0 - IDLE).into(), (now.0 - ABSOLUTE).into()],
    );
    let row = reader.query_one_raw(find).await?;
    Ok(row.map(|row| row.try_get_by_index(0)).transpose()?.map(ApplicationId))
}

/// A person who goes on using a receipt code is not asked for it again: the hour begins again. Opening public pages does not
/// count as using it.
pub async fn use_receipt(portal: &Portal, token: &str, now: Timestamp) -> Result<()> {
    let reader = portal.database.reader();
    let values = [token_hash(token).into(), (now.0 - TOUCH).into()];
    let old = "select 1 from receipt_sessions where token_hash = $1 and last_seen_at <= $2";
    let find = Statement::from_sql_and_values(reader.get_database_backend(), old, values);
    if reader.query_one_raw(find).await?.is_some() {
        let work = portal.begin_as_system().await?;
        let touch = "update receipt_sessions set last_seen_at = $1 where token_hash = $2";
        work.execute(touch, [now.0.into(), token_hash(token).into()]).await?;
        work.commit("").await?;
    }
    Ok(())
}

/// Closes it: a copy of the cookie opens nothing any more.
pub async fn close_receipt(portal: &Portal, token: &str) -> Result<()> {
    let work = portal.begin_as_system().await?;
    work.execute("delete from receipt_sessions where token_hash = $1", [token_hash(token).into()]).await?;
    work.commit("").await.map(drop)
}

/// Closes an application in every browser in which a receipt code opened it.
pub async fn close_receipts_of(work: &UnitOfWork, application: ApplicationId) -> Result<()> {
    work.execute("delete from receipt_sessions where application_id = $1", [application.0.into()]).await?;
    Ok(())
}

/// Deletes those whose time is over; answers how many, [`UnitOfWork::PORTION`] at most.
pub async fn forget_lapsed_receipts(work: &UnitOfWork) -> Result<u64> {
    let forget = "delete from receipt_sessions where token_hash in \
                  (select token_hash from receipt_sessions where last_seen_at < $1 or created_at < $2 limit $3)";
    let values = [(work.now.0 - IDLE).into(), (work.now.0 - ABSOLUTE).into(), UnitOfWork::PORTION.into()];
    Ok(work.execute(forget, values).await?.rows_affected())
}
