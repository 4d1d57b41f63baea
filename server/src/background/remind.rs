//! Applicants who were asked for something: they are reminded, and a file that stays unanswered is closed.

use app::kernel::{ApplicationId, Failure};

use crate::error::{Error, Result};
use crate::portal::Portal;
use crate::{applications, decisions};

/// Files in one turn.
const BATCH: u32 = 50;

/// Reminds the applicants who were asked for something, and closes the files that stayed unanswered after that. Answers for
/// how many files something was done. Each file is a unit of work: one that fails does not stop the others. Errors with the first
/// that failed.
pub async fn remind_and_close(portal: &Portal) -> Result<u64> {
    let (mut done, mut after, mut failed) = (0, None, None);
    loop {
        let now = portal.clock.now();
        let files = applications::to_answer(portal.database.reader(), now, after, BATCH).await?;
        let Some(last) = files.last() else { return failed.map_or(Ok(done), Err) };
        after = Some(*last);
        for (_, id) in files {
            match remind_or_close(portal, id).await {
                Ok(true) => done += 1,
                Ok(false) => {}
                // The applicant wrote to it at this very moment.
                Err(Error::Failure(Failure::Stale)) => {}
                Err(error) => failed = failed.or(Some(error)),
            }
        }
    }
}

async fn remind_or_close(portal: &Portal, id: ApplicationId) -> Result<bool> {
    let work = portal.begin_as_system().await?;
    let acted = applications::remind_applicant(&work, portal, id).await?
        || decisions::close_unanswered(&work, portal, id).await?;
    if acted {
        work.commit("").await?;
    }
    Ok(acted)
}
