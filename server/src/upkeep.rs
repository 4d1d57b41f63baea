//! What the portal does by itself, with nobody waiting for it: mails leave, applicants are
//! told that a decision is late, and what has served its time or was taken back is deleted.
//! `tribune serve` does it beside the pages, `tribune work` does nothing else, and any number of both may run.

use std::time::Duration;

use crate::portal::Portal;
use crate::refused::in_one_line;
use crate::stop::{Result, Stop};
use crate::{applications, challenges, identity, outbox, register, web};

/// How often it is looked for what can be deleted. What lapses sooner is useless by then: its moment is checked on use.
const FORGET_EVERY: Duration = Duration::from_secs(60 * 60);

/// Goes on until it is dropped. Dropped half-way it loses nothing: a mail that was claimed and not marked as sent is
/// taken up again once its claim lapses.
pub async fn run(portal: Portal) {
    tokio::join!(outbox::run(portal.clone()), register::run_lapses(portal.clone()), forget(portal));
}

async fn forget(portal: Portal) {
    loop {
        match forget_lapsed(&portal).await.map_err(Stop::into_error) {
            Ok(0) => {}
            Ok(rows) => tracing::info!(rows, "what had served its time was deleted"),
            Err(error) => {
                tracing::error!(error = in_one_line(&error), "what has lapsed could not be deleted");
                portal.database.suspect();
            }
        }
        tokio::time::sleep(FORGET_EVERY).await;
    }
}

/// Deletes what has served its time, in portions, so that no request waits long for its turn to write. Answers how many
/// rows that were. How long each lives is said where it is written.
pub async fn forget_lapsed(portal: &Portal) -> Result<u64> {
    let mut all = 0;
    loop {
        let documents = applications::delete_removed_documents(portal).await?;
        all += documents;
        if documents == 0 {
            break;
        }
    }
    loop {
        let work = portal.begin_as_system().await?;
        let portion = work.forget_form_posts().await?
            + identity::forget_ended_sessions(&work).await?
            + identity::forget_lapsed_links(&work).await?
            + identity::forget_wrong_passwords(&work).await?
            + applications::forget_lapsed_receipts(&work).await?
            + outbox::forget_sent_mails(&work).await?
            + web::forget_kept_forms(&work).await?
            + challenges::forget_drafts(&work).await?;
        work.finish("").await?;
        if portion == 0 {
            return Ok(all);
        }
        all += portion;
    }
}
