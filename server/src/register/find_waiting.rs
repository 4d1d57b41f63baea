//! What waited for a decision at the last end of a month, counted. Nobody's file can be told from another's.

use app::kernel::Timestamp;
use app::register::{Counted, MonthEnd};
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement};
use uuid::Uuid;

use crate::stop::Result;

/// Programmes in which a file waited at the last end of a month that was published; none before the first.
pub(super) async fn find_waiting(reader: &DatabaseConnection) -> Result<(Option<MonthEnd>, Vec<(Uuid, Counted)>)> {
    let backend = reader.get_database_backend();
    let last = Statement::from_string(backend, "select ended_at from month_ends order by ended_at desc limit 1");
    let Some(last) = reader.query_one_raw(last).await? else { return Ok((None, Vec::new())) };
    let last: i64 = last.try_get_by_index(0)?;
    let sql =
        "select programme_id, files, theirs, late, age_1, age_2, age_3, age_4 from waiting_counts where ended_at = $1";
    let find = Statement::from_sql_and_values(backend, sql, [last.into()]);
    let counts = reader.query_all_raw(find).await?.iter().map(read).collect::<Result<_>>()?;
    Ok((Some(MonthEnd::at(Timestamp(last))), counts))
}

fn read(row: &QueryResult) -> Result<(Uuid, Counted)> {
    let number = |place: usize| row.try_get_by_index::<i64>(place);
    let counted = Counted {
        all: number(1)?,
        theirs: number(2)?,
        late: number(3)?,
        ages: [number(4)?, number(5)?, number(6)?, number(7)?],
    };
    Ok((row.try_get_by_index(0)?, counted))
}
