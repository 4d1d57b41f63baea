//! What was put off comes back by itself on its day.

use std::time::Duration;

use app::applications::{ApplicationEvent, ApplicationState};
use app::kernel::ApplicationId;

use crate::applications;
use crate::portal::Portal;
use crate::refused::in_one_line;
use crate::stop::Result;

/// How long to wait before looking again.
const PAUSE: Duration = Duration::from_secs(60);
/// Files in one turn; what is left waits for the next.
const BATCH: u32 = 50;

/// Looks for what is due until the process ends.
pub async fn run_deferrals(portal: Portal) {
    loop {
        match resume_deferred(&portal).await {
            Ok(resumed) if resumed > 0 => continue,
            Ok(_) => {}
            Err(stop) => {
                tracing::error!(
                    error = in_one_line(&stop.into_error()),
                    "files that were put off could not be resumed"
                );
                portal.database.suspect();
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Puts every file whose day has come back on the desk of decision makers. Answers how many files it was. Each is done
/// once, by whichever process comes first.
pub async fn resume_deferred(portal: &Portal) -> Result<usize> {
    let due = applications::to_resume(portal.database.reader(), portal.clock.now(), BATCH).await?;
    let mut resumed = 0;
    for application in due {
        resumed += usize::from(resume(portal, application).await?);
    }
    Ok(resumed)
}

async fn resume(portal: &Portal, id: ApplicationId) -> Result<bool> {
    let work = portal.begin_as_system().await?;
    let application = applications::find(work.connection(), id).await?;
    let is_due = application.progress.put_off_until.is_some_and(|until| until <= work.now);
    if application.state() != ApplicationState::Deferred || !is_due {
        return Ok(false);
    }
    applications::advance(&work, &application, ApplicationEvent::Resumed).await?;
    work.finish("").await?;
    Ok(true)
}
