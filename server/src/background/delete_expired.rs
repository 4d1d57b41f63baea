//! Deletes data whose time is over, and what was taken back.

use crate::error::Result;
use crate::portal::Portal;
use crate::{challenges, documents, identity, outbox, rate_limits, sessions, web};

/// Deletes it, and empties SQLite's journal, which would still hold it.
pub(super) async fn forget(portal: &Portal) -> Result<u64> {
    let rows = delete_expired(portal).await;
    portal.database.empty_journal().await?;
    rows
}

/// Deletes data whose time is over, in portions, so that no request waits long for its turn to write. Answers how many rows it
/// deleted. How long each kind is kept is defined where it is written.
pub async fn delete_expired(portal: &Portal) -> Result<u64> {
    let mut all = 0;
    loop {
        let documents = documents::delete_removed_documents(portal).await?;
        all += documents;
        if documents == 0 {
            break;
        }
    }
    loop {
        let work = portal.begin_as_system().await?;
        let portion = work.delete_expired_keys().await?
            + sessions::forget_ended_sessions(&work).await?
            + identity::forget_lapsed_links(&work).await?
            + identity::forget_wrong_passwords(&work).await?
            + sessions::forget_lapsed_receipts(&work).await?
            + outbox::forget_sent_mails(&work).await?
            + web::delete_expired_forms(&work).await?
            + rate_limits::delete_expired_counts(&work).await?
            + challenges::forget_drafts(&work).await?;
        work.commit("").await?;
        if portion == 0 {
            return Ok(all);
        }
        all += portion;
    }
}
