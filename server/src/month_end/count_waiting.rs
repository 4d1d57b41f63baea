//! Counting the files that wait. Files of hidden organisations are counted as well: a count names nobody, but a count that fell
//! when an organisation hid would show it.

use app::kernel::{Span, days};
use app::register::MonthEnd;
use sea_orm::Value;

use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

const COUNT: &str = "insert into waiting_counts (ended_at, programme_id, files, theirs, late, age_1, age_2, age_3, age_4) \
    select $1, programme_id, count(*), sum(case when state = 'incomplete' then 1 else 0 end), \
    sum(case when due_at < $1 then 1 else 0 end), sum(case when submitted_at >= $2 then 1 else 0 end), \
    sum(case when submitted_at < $2 and submitted_at >= $3 then 1 else 0 end), \
    sum(case when submitted_at < $3 and submitted_at >= $4 then 1 else 0 end), \
    sum(case when submitted_at < $4 then 1 else 0 end) \
    from applications where state in ('submitted', 'receipted', 'complete', 'incomplete', 'assessing', 'recommended', \
    'deferred') and submitted_at < $1 group by programme_id";

pub(super) async fn count_waiting(work: &UnitOfWork, end: MonthEnd) -> Result<()> {
    let bounds = Span::ALL.iter().filter_map(|span| span.days()).map(|most| Value::from(end.at.0 - days(most)));
    let values: Vec<Value> = std::iter::once(end.at.0.into()).chain(bounds).collect();
    work.execute(COUNT, values).await?;
    Ok(())
}
