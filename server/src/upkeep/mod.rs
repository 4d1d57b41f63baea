//! What the portal does by itself, with nobody waiting for it: mails leave, applicants are
//! told that a decision is late or that an answer is awaited, staff that work waits, what was put off comes back on its day,
//! public counts and lists without names are those of the last end of a month, and what has served its time or was taken back is deleted.
//! `tribune serve` does it beside the pages, `tribune work` does nothing else, and any number of both may run.

mod forget;
mod job;
mod places;
mod remind;

use std::time::Duration;

use crate::portal::Portal;
use crate::{applications, decisions, month_end, outbox, work_mails};
use job::{Job, keep_doing};

pub use forget::forget_lapsed;
pub use places::give_last;
pub use remind::remind_and_close;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// Goes on until it is dropped. Dropped half-way it loses nothing: a mail that was claimed and not marked as sent is
/// taken up again once its claim lapses.
pub async fn run(portal: Portal) {
    let portal = &portal;
    let job = |name, pause, in_parts| Job { name, pause, in_parts };
    tokio::join!(
        places::keep_giving(portal),
        keep_doing(portal, job("mails", 2 * SECOND, true), outbox::deliver_due),
        keep_doing(portal, job("late decisions", MINUTE, true), applications::lapse_overdue),
        keep_doing(portal, job("files put off", MINUTE, true), decisions::resume_deferred),
        keep_doing(portal, job("end of a month", MINUTE, false), async |portal: &Portal| {
            month_end::close_month(portal).await.map(u64::from)
        }),
        keep_doing(portal, job("reminders", 5 * MINUTE, false), remind_and_close),
        keep_doing(portal, job("mails to staff", 5 * MINUTE, false), work_mails::tell_staff),
        // What lapses sooner is useless by then: its moment is checked on use.
        keep_doing(portal, job("deletion", 60 * MINUTE, false), forget::forget),
    );
}
