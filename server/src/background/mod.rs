//! Jobs, which no request waits for. They send mails. They tell applicants that a decision is late or that an answer is awaited,
//! and staff that work waits. They bring a file back on the day to which its decision was put off. They renew public counts and
//! lists without names at the end of a month. They delete data whose time is over, or that was taken back. `tribune serve` runs
//! them beside the pages, `tribune work` runs only them, and any number of both may run.

mod delete_expired;
mod job;
mod places;
mod remind;

use std::time::Duration;

use app::administration::Job as Name;

use crate::error::Result;
use crate::portal::Portal;
use crate::{applications, decisions, month_end, outbox, work_mails};
use job::keep_doing;

pub use delete_expired::delete_expired;
pub use job::{Job, JobRun, take_turn};
pub use places::give_last;
pub use remind::remind_and_close;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// Goes on until it is dropped. Dropped half-way it loses nothing: the turn lapses, and what was not committed is done again.
pub async fn run(portal: Portal) {
    let portal = &portal;
    let job = |name, pause, in_parts| Job { name, pause, in_parts };
    tokio::join!(
        places::keep_giving(portal),
        // This runs often, and mostly finds nothing: a turn is taken only when a mail waits.
        keep_doing(
            portal,
            job(Name::Mails, 2 * SECOND, true),
            |portal| async move { outbox::is_due(&portal).await },
            |portal| async move { outbox::deliver_due(&portal).await },
        ),
        keep_doing(portal, job(Name::LateDecisions, MINUTE, true), always, |portal| async move {
            applications::lapse_overdue(&portal).await
        }),
        keep_doing(portal, job(Name::DeferredFiles, MINUTE, true), always, |portal| async move {
            decisions::resume_deferred(&portal).await
        }),
        keep_doing(portal, job(Name::MonthEnd, MINUTE, false), always, |portal| async move {
            month_end::close_month(&portal).await.map(u64::from)
        }),
        keep_doing(portal, job(Name::Reminders, 5 * MINUTE, false), always, |portal| async move {
            remind_and_close(&portal).await
        }),
        keep_doing(portal, job(Name::StaffMails, 5 * MINUTE, false), always, |portal| async move {
            work_mails::tell_staff(&portal).await
        }),
        // Rows that expire sooner are useless by then: their time is checked when they are used.
        keep_doing(portal, job(Name::Deletion, 60 * MINUTE, false), always, |portal| async move {
            delete_expired::forget(&portal).await
        }),
    );
}

/// For what is looked for by the turn itself.
async fn always(_: Portal) -> Result<bool> {
    Ok(true)
}
