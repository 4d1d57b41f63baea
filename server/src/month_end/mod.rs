//! What everybody reads of files and decisions without a name changes once a month, for all of them together (docs/adr/0011).
//!
//! When a month is over everywhere, the files that wait are counted, and what is published without a name is listed anew. In
//! between nothing of it changes after any act: no count falls, and no entry appears or disappears on the day of an act.

mod count_waiting;
mod list_unnamed;

use app::register::MonthEnd;
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// Publishes the state at the last end of a month, once, by whichever process comes first. Answers whether it did.
pub async fn close_month(portal: &Portal) -> Result<bool> {
    let end = MonthEnd::before(portal.clock.now());
    let reader = portal.database.reader();
    let sql = "select 1 from month_ends where ended_at = $1";
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, [end.at.0.into()]);
    if reader.query_one_raw(find).await?.is_some() {
        return Ok(false);
    }
    let work = portal.begin_as_system().await?;
    let closed = close_month_in(&work).await?;
    work.commit("").await?;
    Ok(closed)
}

/// The same within a unit of work, by its clock.
pub async fn close_month_in(work: &UnitOfWork) -> Result<bool> {
    let end = MonthEnd::before(work.now);
    let sql = "insert into month_ends (ended_at, published_at) values ($1, $2) on conflict (ended_at) do nothing";
    if work.execute(sql, [end.at.0.into(), work.now.0.into()]).await?.rows_affected() == 0 {
        return Ok(false);
    }
    count_waiting::count_waiting(work, end).await?;
    list_unnamed::list_unnamed(work, end).await?;
    Ok(true)
}
