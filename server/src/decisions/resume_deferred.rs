//! A file whose decision was put off comes back on its day.

use app::applications::{ApplicationEvent, ApplicationState};
use app::kernel::ApplicationId;

use crate::applications;
use crate::error::Result;
use crate::portal::Portal;

/// Files in one turn; what is left waits for the next.
const BATCH: u32 = 50;

/// Makes every file whose day has come wait for its decision again. Answers how many files it was. Each is done once. One that
/// fails does not stop the others; errors when all failed.
pub async fn resume_deferred(portal: &Portal) -> Result<u64> {
    let due = applications::to_resume(portal.database.reader(), portal.clock.now(), BATCH).await?;
    let (mut resumed, mut failed) = (0, None);
    for application in due {
        match resume(portal, application).await {
            Ok(done) => resumed += u64::from(done),
            Err(stop) => failed = failed.or(Some(stop)),
        }
    }
    failed.filter(|_| resumed == 0).map_or(Ok(resumed), Err)
}

async fn resume(portal: &Portal, id: ApplicationId) -> Result<bool> {
    let work = portal.begin_as_system().await?;
    let application = applications::find(work.connection(), id).await?;
    let is_due = application.progress.put_off_until.is_some_and(|until| until <= work.now);
    if application.state() != ApplicationState::Deferred || !is_due {
        return Ok(false);
    }
    applications::advance(&work, &application, ApplicationEvent::Resumed).await?;
    work.commit("").await?;
    Ok(true)
}
