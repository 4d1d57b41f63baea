//! Telling those who challenge that something happened. A challenger who has only the receipt code finds it with the code.

use app::kernel::NoticeKind;

use super::Challenge;
use crate::applications::Application;
use crate::error::Result;
use crate::notices::{Notice, notify_organisation};
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

pub(super) async fn give_notice(
    work: &UnitOfWork,
    portal: &Portal,
    application: &Application,
    challenge: &Challenge,
    kind: NoticeKind,
) -> Result<()> {
    let notice = Notice {
        kind,
        organisation: application.organisation,
        application: Some(application.id),
        decision: challenge.decision,
        challenge: Some(challenge.id),
        language: challenge.language,
    };
    notify_organisation(work, portal, notice).await
}
