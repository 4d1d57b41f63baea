//! `tribune jobs`: how each job went. For the people who run the portal, who may read why a job failed.

use app::kernel::Timestamp;

use super::output::say;
use crate::administration::{try_jobs_again, try_mails_again};
use crate::audit;
use crate::error::Error;
use crate::jobs::records;
use crate::outbox;
use crate::portal::Portal;

pub async fn act(portal: &Portal, again: bool) -> anyhow::Result<()> {
    if again {
        let work = portal.begin_as_system().await.map_err(Error::into_error)?;
        let tried = try_jobs_again(&work).await.map_err(Error::into_error)?;
        let mails = try_mails_again(&work).await.map_err(Error::into_error)?;
        work.commit("").await.map_err(Error::into_error)?;
        say!("Jobs that are tried again: {tried}. Mails: {mails}.");
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
    let reader = portal.database.reader();
    let (unsent, given_up) = outbox::count_unsent(reader).await.map_err(Error::into_error)?;
    if unsent + given_up > 0 {
        say!(
            "{unsent} mails could not be handed on and are tried again; {given_up} were given up. The log gives the reasons."
        );
    }
    if let Some(since) = audit::overdue_since(reader, portal.clock.now()).await.map_err(Error::into_error)? {
        say!("Acts have waited for their place in the log since {}. The log gives the reason.", when(since));
    }
    Ok(())
}
