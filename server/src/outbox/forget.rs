//! Forgetting mails that were sent, or given up. Their text is erased at once; whom they went to, after a while.

use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// In milliseconds: 30 days, in which somebody can still ask whether a mail left.
pub const LIFE: i64 = 30 * 24 * 60 * 60 * 1000;

/// Deletes mails sent or given up longer ago; answers how many, [`UnitOfWork::PORTION`] at most. What is still to leave stays.
pub async fn forget_sent_mails(work: &UnitOfWork) -> Result<u64> {
    let forget = "delete from outbox where id in \
                  (select id from outbox where sent_at < $1 or given_up_at < $1 limit $2)";
    Ok(work.execute(forget, [(work.now.0 - LIFE).into(), UnitOfWork::PORTION.into()]).await?.rows_affected())
}
