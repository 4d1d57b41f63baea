//! Counting the files that wait. Files of hidden organisations are counted as well: a count names nobody, but a count that fell
//! when an organisation hid would show it.

use app::applications::ApplicationState;
use app::kernel::{Span, days};
use app::register::MonthEnd;
use sea_orm::Value;

use crate::error::Result;
use crate::store::in_sql;
use crate::unit_of_work::UnitOfWork;

fn count() -> String {
    let states: Vec<_> = ApplicationState::ALL.iter().copied().filter(|state| state.is_in_public_queue()).collect();
    format!(
        "insert into waiting_counts (ended_at, programme_id, files, theirs, late, age_1, age_2, age_3, age_4) \
         select $1, programme_id, count(*), sum(case when state = 'incomplete' then 1 else 0 end), \
         sum(case when due_at < $1 then 1 else 0 end), sum(case when submitted_at >= $2 then 1 else 0 end), \
         sum(case when submitted_at < $2 and submitted_at >= $3 then 1 else 0 end), \
         sum(case when submitted_at < $3 and submitted_at >= $4 then 1 else 0 end), \
         sum(case when submitted_at < $4 then 1 else 0 end) \
         from applications where state in ({}) and submitted_at < $1 group by programme_id",
        in_sql(&states)
    )
}

pub(super) async fn count_waiting(work: &UnitOfWork, end: MonthEnd) -> Result<()> {
    let bounds = Span::ALL.iter().filter_map(|span| span.days()).map(|most| Value::from(end.at.0 - days(most)));
    let values: Vec<Value> = std::iter::once(end.at.0.into()).chain(bounds).collect();
    work.execute(&count(), values).await?;
    Ok(())
}
