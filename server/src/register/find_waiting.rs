//! What waited for a decision at the last end of a month, counted. No file can be distinguished from another.

use app::kernel::Timestamp;
use app::register::{Counted, MonthEnd};
use sea_orm::{DatabaseConnection, FromQueryResult, Statement};
use uuid::Uuid;

use crate::error::Result;

/// Programmes in which a file waited at the last end of a month that was published; none before the first.
pub(super) async fn find_waiting(reader: &DatabaseConnection) -> Result<(Option<MonthEnd>, Vec<(Uuid, Counted)>)> {
    let backend = reader.get_database_backend();
    let last = Statement::from_string(backend, "select ended_at from month_ends order by ended_at desc limit 1");
    let Some(last) = Ended::find_by_statement(last).one(reader).await? else { return Ok((None, Vec::new())) };
    let sql =
        "select programme_id, files, theirs, late, age_1, age_2, age_3, age_4 from waiting_counts where ended_at = $1";
    let find = Statement::from_sql_and_values(backend, sql, [last.ended_at.into()]);
    let counts = Counts::find_by_statement(find).all(reader).await?.into_iter().map(Counts::read).collect();
    Ok((Some(MonthEnd::at(Timestamp(last.ended_at))), counts))
}

#[derive(FromQueryResult)]
struct Ended {
    ended_at: i64,
}

#[derive(FromQueryResult)]
struct Counts {
    programme_id: Uuid,
    files: i64,
    theirs: i64,
    late: i64,
    age_1: i64,
    age_2: i64,
    age_3: i64,
    age_4: i64,
}

impl Counts {
    fn read(self) -> (Uuid, Counted) {
        let ages = [self.age_1, self.age_2, self.age_3, self.age_4];
        (self.programme_id, Counted { all: self.files, theirs: self.theirs, late: self.late, ages })
    }
}
