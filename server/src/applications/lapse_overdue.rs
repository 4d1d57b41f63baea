//! What happens when the institution is late: silence never harms the applicant.

use std::time::Duration;

use app::kernel::ApplicationId;
use app::programmes::template::LapseEffect;

use super::statuses::provisional_access_given;
use super::store::{find, mark_lapsed, overdue};
use crate::audit::{Act, Object};
use crate::notices::{Notice, notify_organisation};
use crate::portal::Portal;
use crate::programmes;
use crate::refused::in_one_line;
use crate::stop::Result;

/// The act's verb and the notice's kind.
const LAPSED: &str = "lapsed";
/// How long to wait before looking again.
const PAUSE: Duration = Duration::from_secs(60);
/// Files in one turn; what is left waits for the next.
const BATCH: u32 = 50;

/// Looks for what is late until the process ends.
pub async fn run(portal: Portal) {
    loop {
        match lapse_overdue(&portal).await {
            Ok(lapsed) if lapsed > 0 => continue,
            Ok(_) => {}
            Err(stop) => {
                tracing::error!(error = in_one_line(&stop.into_error()), "overdue files could not be told of");
                portal.database.suspect();
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Tells every applicant whose deadline passed, and gives provisional access where the programme does. Answers how many
/// files it was. Each is done once, by whichever process comes first.
pub async fn lapse_overdue(portal: &Portal) -> Result<usize> {
    let late = overdue(portal.database.reader(), portal.clock.now(), BATCH).await?;
    let mut lapsed = 0;
    for application in late {
        lapsed += usize::from(lapse(portal, application).await?);
    }
    Ok(lapsed)
}

async fn lapse(portal: &Portal, id: ApplicationId) -> Result<bool> {
    let work = portal.begin_as_system().await?;
    if !mark_lapsed(&work, id).await? {
        return Ok(false);
    }
    let application = find(work.connection(), id).await?;
    let version = programmes::version(portal, application.version_id).await?;
    let gives_access = version.template.clocks.lapse == LapseEffect::ProvisionalAccess;
    let act = Act::new(LAPSED, Object::new("application", id.0))
        .in_programme(application.programme)
        .detail("reference", application.reference.0.as_str())
        .detail("round", application.progress.round)
        .detail("provisional_access", gives_access);
    work.record(act);
    if gives_access {
        provisional_access_given(&work, &application).await?;
    }
    let notice = Notice {
        kind: LAPSED,
        organisation: application.organisation,
        application: Some(id),
        decision: None,
        challenge: None,
        language: application.language,
    };
    notify_organisation(&work, portal, notice).await?;
    work.finish("").await?;
    Ok(true)
}
