//! What is done by itself, again and again.

use std::time::Duration;

use crate::portal::Portal;
use crate::refused::in_one_line;
use crate::stop::{Result, Stop};

/// Something that the portal does by itself. Any number of processes may do it: each turn takes what is due, and the rows
/// themselves say whose it is.
pub(super) struct Job {
    /// As the log of the program names it.
    pub name: &'static str,
    /// How long to wait where a turn found nothing to do, or could not do it.
    pub pause: Duration,
    /// Whether a turn does a part only: the next one follows at once while there is something to do.
    pub in_parts: bool,
}

/// Goes on until it is dropped. A turn answers how much it did; one that fails is tried again after the pause.
pub(super) async fn keep_doing(portal: &Portal, job: Job, turn: impl AsyncFn(&Portal) -> Result<u64>) {
    let Job { name, pause, in_parts } = job;
    loop {
        match turn(portal).await.map_err(Stop::into_error) {
            Ok(0) => {}
            Ok(done) => {
                tracing::info!(job = name, done, "done by itself");
                if in_parts {
                    continue;
                }
            }
            Err(error) => {
                tracing::error!(job = name, error = in_one_line(&error), "could not be done, and is tried again");
                portal.database.suspect();
            }
        }
        tokio::time::sleep(pause).await;
    }
}
