//! `tribune jobs`: how each job went. For the people who run the portal, who may read why a job failed.

use app::kernel::Timestamp;

use super::output::say;
use crate::error::Error;
use crate::jobs::{records, try_again};
use crate::portal::Portal;

pub async fn act(portal: &Portal, again: bool) -> anyhow::Result<()> {
    if again {
        let work = portal.begin_as_system().await.map_err(Error::into_error)?;
        let tried = try_again(work.connection(), work.now).await.map_err(Error::into_error)?;
        work.commit("").await.map_err(Error::into_error)?;
        say!("Tried again are: {tried}.");
    }
    let zone = &portal.config.zone;
    let when = |at: Timestamp| at.in_zone(zone).strftime("%Y-%m-%d %H:%M:%S").to_string();
    for record in records(portal.database.reader()).await.map_err(Error::into_error)? {
        let done = record.done.map_or_else(|| "never".to_owned(), when);
        let state = match record.dead {
            Some(dead) => format!("stands still since {}", when(dead)),
            None => format!("next {}", when(record.next)),
        };
        say!("{:16} last done {done}; {state}", record.job);
        if record.tries > 0 {
            say!("{:16} failed {} times in a row: {}", "", record.tries, record.why);
        }
    }
    Ok(())
}
