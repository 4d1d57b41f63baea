//! Rate limits, counted in the database so that several processes share them.
//!
//! Limits slow down before they refuse, and count the account and the network separately. Many people may share a network, so its
//! limit is twenty times an account's.

use app::kernel::Failure;
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// Tries are counted in windows of 15 minutes.
const WINDOW: i64 = 15 * 60 * 1000;
const MINUTE: i64 = 60 * 1000;
/// Acts that must be rare are counted by the day as well.
const DAY: i64 = 24 * 60 * 60 * 1000;
/// After how long nothing of any count is left, in milliseconds: a window of a day is over, and the hourly deletion has run
/// ([`delete_expired_counts`]).
pub const COUNTS_LIVE: i64 = 26 * 60 * 60 * 1000;

/// Counts one try of `subject`.
pub async fn count_attempt(portal: &Portal, subject: &str) -> Result<i64> {
    Ok(count_attempts(portal, &[subject]).await?[0])
}

/// Counts one try of each subject and answers how many each has made in this window, this one included. Counting
/// comes before the act that is limited, so that many requests at once cannot all pass.
pub async fn count_attempts(portal: &Portal, subjects: &[&str]) -> Result<Vec<i64>> {
    let once: Vec<_> = subjects.iter().map(|subject| (*subject, 1)).collect();
    count_amounts(portal, &once).await
}

/// As [`count_attempts`], in windows of a day (of UTC).
pub async fn count_today(portal: &Portal, subjects: &[&str]) -> Result<Vec<i64>> {
    let once: Vec<_> = subjects.iter().map(|subject| (format!("{subject}:day"), 1)).collect();
    let once: Vec<_> = once.iter().map(|(subject, amount)| (subject.as_str(), *amount)).collect();
    count_within(portal, DAY, &once).await
}

/// Counts one try of `subject` in this minute; answers how many it has made in it.
pub async fn count_minute(portal: &Portal, subject: &str) -> Result<i64> {
    Ok(count_within(portal, MINUTE, &[(&format!("{subject}:minute"), 1)]).await?[0])
}

/// The failure of somebody whose next try comes with the next minute.
pub fn too_many_requests_in_a_minute(portal: &Portal) -> Failure {
    slow_down_within(portal, MINUTE)
}

/// As [`count_attempts`], for what is not counted one by one but measured: each subject with how much to add.
pub async fn count_amounts(portal: &Portal, subjects: &[(&str, i64)]) -> Result<Vec<i64>> {
    count_within(portal, WINDOW, subjects).await
}

async fn count_within(portal: &Portal, window: i64, subjects: &[(&str, i64)]) -> Result<Vec<i64>> {
    let now = portal.clock.now().0;
    let opened_at = now / window * window;
    let transaction = portal.database.begin().await?;
    let backend = transaction.get_database_backend();
    let mut tries = Vec::with_capacity(subjects.len());
    for (subject, amount) in subjects {
        let count = Statement::from_sql_and_values(
            backend,
            "insert into rate_limits (subject, opened_at, closes_at, tries) values ($1, $2, $3, $4) \
             on conflict (subject, opened_at) do update set tries = rate_limits.tries + excluded.tries returning tries",
            [(*subject).into(), opened_at.into(), (opened_at + window).into(), (*amount).into()],
        );
        let row = transaction.query_one_raw(count).await?;
        tries.push(row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or(*amount));
    }
    let forget = "delete from rate_limits where closes_at < $1";
    transaction.execute_raw(Statement::from_sql_and_values(backend, forget, [(now - WINDOW).into()])).await?;
    portal.database.commit(transaction).await?;
    Ok(tries)
}

/// Deletes counts whose window is over; answers how many, [`UnitOfWork::PORTION`] at most. Counting deletes them as well; this is
/// for a portal that nobody visits.
pub async fn delete_expired_counts(work: &UnitOfWork) -> Result<u64> {
    let forget = "delete from rate_limits where (subject, opened_at) in \
                  (select subject, opened_at from rate_limits where closes_at < $1 limit $2)";
    Ok(work.execute(forget, [(work.now.0 - WINDOW).into(), UnitOfWork::PORTION.into()]).await?.rows_affected())
}

/// Removes one counted try of each subject: it was no guess.
pub async fn refund_attempts(portal: &Portal, subjects: &[&str]) -> Result<()> {
    let opened_at = portal.clock.now().0 / WINDOW * WINDOW;
    let transaction = portal.database.begin().await?;
    let backend = transaction.get_database_backend();
    for subject in subjects {
        let forgive = "update rate_limits set tries = tries - 1 where subject = $1 and opened_at = $2 and tries > 0";
        let values = [(*subject).into(), opened_at.into()];
        transaction.execute_raw(Statement::from_sql_and_values(backend, forgive, values)).await?;
    }
    portal.database.commit(transaction).await?;
    Ok(())
}

/// The failure of somebody who tried too often: come back when the window closes.
pub fn too_many_requests(portal: &Portal) -> Failure {
    slow_down_within(portal, WINDOW)
}

fn slow_down_within(portal: &Portal, window: i64) -> Failure {
    let now = portal.clock.now().0;
    let seconds = (now / window * window + window - now) / 1000 + 1;
    Failure::TooManyRequests { seconds: seconds.unsigned_abs() }
}

/// Where a request comes from, as keyed hashes, so that no address is ever stored.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// One visitor, or several behind one address: an IPv4 address, the /64 of an IPv6 one.
    pub address: String,
    /// Those around it: the /24 of an IPv4 address, the /48 of an IPv6 one.
    pub network: String,
}
