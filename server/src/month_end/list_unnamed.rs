//! Which decisions and outcomes are listed without a name until the next end of a month. It says in SQL what
//! `app::decisions::listed` says.

use app::register::MonthEnd;

use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// What is listed no longer, and what is listed from now on. `$1` is the end of the month.
const STEPS: [&str; 4] = [
    "delete from unnamed_decisions where not exists (select 1 from decisions_to_list l \
        where l.decision_id = unnamed_decisions.decision_id and l.unnamed_from <= $1)",
    "insert into unnamed_decisions (decision_id) select l.decision_id from decisions_to_list l where l.unnamed_from <= $1 \
        and not exists (select 1 from unnamed_decisions u where u.decision_id = l.decision_id)",
    "delete from unnamed_outcomes where not exists (select 1 from outcomes_to_list l \
        where l.challenge_id = unnamed_outcomes.challenge_id and l.published_from <= $1)",
    "insert into unnamed_outcomes (challenge_id) select l.challenge_id from outcomes_to_list l where l.published_from <= $1 \
        and not exists (select 1 from unnamed_outcomes u where u.challenge_id = l.challenge_id)",
];

pub(super) async fn list_unnamed(work: &UnitOfWork, end: MonthEnd) -> Result<()> {
    for step in STEPS {
        work.execute(step, [end.at.0.into()]).await?;
    }
    Ok(())
}
