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
use futures::future::join_all;

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
    let jobs = Name::ALL.iter().map(|name| keep(&portal, *name));
    tokio::join!(places::keep_giving(&portal), join_all(jobs));
}

/// When each job is looked at, and what a turn of it does.
async fn keep(portal: &Portal, name: Name) {
    let job = |pause, in_parts| Job { name, pause, in_parts };
    match name {
        // Often, and mostly for nothing: a turn is taken only when a mail is there.
        Name::Mails => {
            let is_due = |portal| async move { outbox::is_due(&portal).await };
            keep_doing(
                portal,
                job(2 * SECOND, true),
                is_due,
                |portal| async move { outbox::deliver_due(&portal).await },
            )
            .await;
        }
        Name::LateDecisions => {
            let lapse = |portal| async move { applications::lapse_overdue(&portal).await };
            keep_doing(portal, job(MINUTE, true), always, lapse).await;
        }
        Name::DeferredFiles => {
            let resume = |portal| async move { decisions::resume_deferred(&portal).await };
            keep_doing(portal, job(MINUTE, true), always, resume).await;
        }
        Name::MonthEnd => {
            let close = |portal| async move { month_end::close_month(&portal).await.map(u64::from) };
            keep_doing(portal, job(MINUTE, false), always, close).await;
        }
        Name::Reminders => {
            let remind = |portal| async move { remind_and_close(&portal).await };
            keep_doing(portal, job(5 * MINUTE, false), always, remind).await;
        }
        Name::StaffMails => {
            let tell = |portal| async move { work_mails::tell_staff(&portal).await };
            keep_doing(portal, job(5 * MINUTE, false), always, tell).await;
        }
        // What lapses sooner is useless by then: its moment is checked on use.
        Name::Deletion => {
            let delete = |portal| async move { delete_expired::forget(&portal).await };
            keep_doing(portal, job(60 * MINUTE, false), always, delete).await;
        }
    }
}

/// For what is looked for by the turn itself.
async fn always(_: Portal) -> Result<bool> {
    Ok(true)
}
