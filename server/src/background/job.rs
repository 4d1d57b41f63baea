//! Jobs, which the portal does again and again.

use std::time::Duration;

use app::administration;

use crate::error::{Error, Result};
use crate::jobs::{LEASE, Lease, take};
use crate::portal::Portal;
use crate::refused::in_one_line;

/// A job. Any number of processes may run it: one process has each turn.
#[derive(Clone, Copy)]
pub struct Job {
    pub name: administration::Job,
    /// How long to wait after a turn.
    pub pause: Duration,
    /// Whether a turn does a part only: the next one follows at once while there is something to do.
    pub in_parts: bool,
}

/// The outcome of one look at a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobRun {
    /// It is not due, or another process has the turn.
    NotOurs,
    /// So much was done.
    Done(u64),
    /// It failed, and is tried again later, or was given up.
    Failed,
}

/// Every process looks so often at a job whose turn another one has, or had when it was killed.
const LOOK: Duration = Duration::from_millis(LEASE as u64);

/// Goes on until it is dropped.
pub(super) async fn keep_doing<D, T>(
    portal: &Portal,
    job: Job,
    is_due: impl Fn(Portal) -> D,
    turn: impl Fn(Portal) -> T,
) where
    D: Future<Output = Result<bool>>,
    T: Future<Output = Result<u64>>,
{
    loop {
        let looked = match is_due(portal.clone()).await {
            Ok(true) => take_turn(portal, job, &turn).await,
            Ok(false) => Ok(JobRun::NotOurs),
            Err(error) => Err(error),
        };
        match looked.map_err(Error::into_error) {
            Ok(JobRun::Done(done)) if done > 0 && job.in_parts => continue,
            Ok(_) => {}
            Err(error) => {
                tracing::error!(job = job.name.as_str(), error = in_one_line(&error), "could not be looked at");
                portal.database.suspect();
            }
        }
        tokio::time::sleep(job.pause.min(LOOK)).await;
    }
}

/// Takes the job's turn, when it is due. A turn is given back after every outcome; when its process was killed, it lapses.
/// Answers the outcome; `turn` answers how much it did.
pub async fn take_turn<T>(portal: &Portal, job: Job, turn: impl Fn(Portal) -> T) -> Result<JobRun>
where
    T: Future<Output = Result<u64>>,
{
    let name = job.name.as_str();
    let database = &portal.database;
    let Some(lease) = take(database, name, portal.clock.now()).await? else { return Ok(JobRun::NotOurs) };
    let result = tokio::select! {
        result = turn(portal.under(lease.clone())) => result,
        error = hold(portal, &lease) => Err(error),
    };
    let now = portal.clock.now();
    match result {
        Ok(done) => {
            let pause = if done > 0 && job.in_parts { 0 } else { job.pause.as_millis() as i64 };
            lease.done(database, now, now.plus(pause)).await?;
            if done > 0 {
                tracing::info!(job = name, done, "done by itself");
            }
            Ok(JobRun::Done(done))
        }
        Err(error) => {
            let error = in_one_line(&error.into_error());
            tracing::error!(job = name, error, "could not be done, and is tried again");
            database.suspect();
            if lease.failed(database, now, &error).await? {
                tracing::error!(job = name, "was given up. See `tribune jobs`");
            }
            Ok(JobRun::Failed)
        }
    }
}

/// Extends the turn again and again, while the work goes on. Ends when another process has taken the job over.
async fn hold(portal: &Portal, lease: &Lease) -> Error {
    loop {
        tokio::time::sleep(LOOK / 3).await;
        // A database that does not answer in time may answer the next time.
        if let Err(error @ Error::Internal(_)) = lease.renew(&portal.database, portal.clock.now()).await {
            return error;
        }
    }
}
