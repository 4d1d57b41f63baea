//! What happens when the institution is late: this never harms the applicant.

use app::kernel::{ApplicationId, NoticeKind, ObjectKind, Verb};
use app::programmes::definition::LapseEffect;

use super::statuses::provisional_access_given;
use super::store::{find, mark_lapsed, overdue};
use crate::audit::{Act, Object};
use crate::error::Result;
use crate::notices::{Notice, notify_organisation};
use crate::portal::Portal;
use crate::programmes;

/// Files in one turn; what is left waits for the next.
const BATCH: u32 = 50;

/// Tells every applicant whose deadline passed, and gives provisional access where the programme does. Answers how many
/// files it was. Each is done once. One that fails does not stop the others; errors when all failed.
pub async fn lapse_overdue(portal: &Portal) -> Result<u64> {
    let late = overdue(portal.database.reader(), portal.clock.now(), BATCH).await?;
    let (mut lapsed, mut failed) = (0, None);
    for application in late {
        match lapse(portal, application).await {
            Ok(done) => lapsed += u64::from(done),
            Err(stop) => failed = failed.or(Some(stop)),
        }
    }
    failed.filter(|_| lapsed == 0).map_or(Ok(lapsed), Err)
}

async fn lapse(portal: &Portal, id: ApplicationId) -> Result<bool> {
    let work = portal.begin_as_system().await?;
    if !mark_lapsed(&work, id).await? {
        return Ok(false);
    }
    let application = find(work.connection(), id).await?;
    let version = programmes::version(portal, application.version_id).await?;
    let gives_access = version.definition.clocks.lapse == LapseEffect::ProvisionalAccess;
    let act = Act::new(Verb::Lapsed, Object::new(ObjectKind::Application, id.0))
        .in_programme(application.programme)
        .detail("reference", application.reference.0.as_str())
        .detail("round", application.progress.round)
        .detail("provisional_access", gives_access);
    work.record(act);
    if gives_access {
        provisional_access_given(&work, &application).await?;
    }
    let notice = Notice {
        kind: NoticeKind::Lapsed,
        organisation: application.organisation,
        application: Some(id),
        decision: None,
        challenge: None,
        language: application.language,
    };
    notify_organisation(&work, portal, notice).await?;
    work.commit("").await?;
    Ok(true)
}
