//! What the portal does by itself, with nobody waiting for it: mails leave, applicants are
//! told that a decision is late or that an answer is awaited, staff that work waits, what was put off comes back on its day,
//! public counts and lists without names are those of the last end of a month, and what has served its time or was taken back is deleted.
//! `tribune serve` does it beside the pages, `tribune work` does nothing else, and any number of both may run.

use std::time::Duration;

use app::kernel::{ApplicationId, Failure};

use crate::portal::Portal;
use crate::refused::in_one_line;
use crate::stop::{Result, Stop};
use crate::{applications, challenges, decisions, identity, month_end, outbox, sessions, web, work_mails};

/// How often it is looked for what can be deleted. What lapses sooner is useless by then: its moment is checked on use.
const FORGET_EVERY: Duration = Duration::from_secs(60 * 60);

/// Goes on until it is dropped. Dropped half-way it loses nothing: a mail that was claimed and not marked as sent is
/// taken up again once its claim lapses.
pub async fn run(portal: Portal) {
    let (mails, lapses) = (outbox::run(portal.clone()), applications::run_lapses(portal.clone()));
    let (deferrals, work_mails) = (decisions::run_deferrals(portal.clone()), work_mails::run(portal.clone()));
    let months = month_end::run(portal.clone());
    tokio::join!(mails, lapses, deferrals, months, remind(portal.clone()), work_mails, forget(portal));
}

/// How often it is looked for applicants to remind, and files to close.
const REMIND_EVERY: Duration = Duration::from_secs(5 * 60);
/// Files in one turn.
const BATCH: u32 = 50;

async fn remind(portal: Portal) {
    loop {
        match remind_and_close(&portal).await.map_err(Stop::into_error) {
            Ok(0) => {}
            Ok(files) => tracing::info!(files, "applicants were reminded, or their files closed"),
            Err(error) => {
                tracing::error!(error = in_one_line(&error), "applicants could not be reminded");
                portal.database.suspect();
            }
        }
        tokio::time::sleep(REMIND_EVERY).await;
    }
}

/// Reminds the applicants who were asked for something, and closes the files that stayed unanswered after that. Answers for
/// how many files something was done. Each file is a unit of work: one that cannot be done holds up no other. Errors with the
/// first that could not.
pub async fn remind_and_close(portal: &Portal) -> Result<usize> {
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
                Err(Stop::Failure(Failure::Stale)) => {}
                Err(stop) => failed = failed.or(Some(stop)),
            }
        }
    }
}

async fn remind_or_close(portal: &Portal, id: ApplicationId) -> Result<bool> {
    let work = portal.begin_as_system().await?;
    let acted = applications::remind_applicant(&work, portal, id).await?
        || decisions::close_unanswered(&work, portal, id).await?;
    if acted {
        work.finish("").await?;
    }
    Ok(acted)
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
        if let Err(error) = portal.database.empty_journal().await {
            tracing::error!(error = in_one_line(&error.into()), "what was deleted still stands in the journal");
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
            + sessions::forget_ended_sessions(&work).await?
            + identity::forget_lapsed_links(&work).await?
            + identity::forget_wrong_passwords(&work).await?
            + sessions::forget_lapsed_receipts(&work).await?
            + outbox::forget_sent_mails(&work).await?
            + web::forget_kept_forms(&work).await?
            + web::forget_counted_tries(&work).await?
            + challenges::forget_drafts(&work).await?;
        work.finish("").await?;
        if portion == 0 {
            return Ok(all);
        }
        all += portion;
    }
}
