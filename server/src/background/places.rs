//! Acts get their places in the chain.

use std::time::Duration;

use crate::audit;
use crate::error::{Error, Result};
use crate::portal::Portal;
use crate::refused::in_one_line;

/// How often it is looked whether acts wait: every act has its place within a second.
const PAUSE: Duration = Duration::from_millis(300);
/// After failures, each pause is twice as long as the one before, up to this.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Goes on until it is dropped. The process that holds the head of the log gives the places, so any number of processes may do
/// it; when one was killed, nothing is left to be taken over.
pub(super) async fn keep_giving(portal: &Portal) {
    let mut pause = PAUSE;
    loop {
        match give(portal).await.map_err(Error::into_error) {
            Ok(()) => pause = PAUSE,
            Err(error) => {
                tracing::error!(
                    job = "places in the log",
                    error = in_one_line(&error),
                    "could not be done, and is tried again"
                );
                portal.database.suspect();
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
        tokio::time::sleep(pause).await;
    }
}

async fn give(portal: &Portal) -> Result<()> {
    if audit::is_waiting(portal.database.reader()).await? {
        audit::give_places(&portal.database).await?;
    }
    Ok(())
}

/// For a command that acts and ends: no act of it waits for the next start of a process.
pub async fn give_last(portal: &Portal) -> anyhow::Result<()> {
    audit::give_places(&portal.database).await.map(drop).map_err(Error::into_error)
}
