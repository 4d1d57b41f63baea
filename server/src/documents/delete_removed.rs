//! Deletes from the disk what was taken back: the file, the original of the file, and its name.

use app::kernel::days;
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use crate::error::Result;
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// How long the file of a document is kept after the document was taken out of an application that was sent, in milliseconds: 30
/// days, in which a mistake can be corrected. In a draft the file is deleted at once.
pub const REMOVED_STAYS: i64 = days(30);

/// Deletes the files whose time has come; answers how many documents, [`UnitOfWork::PORTION`] at most. The file is deleted before
/// the row says so: when a process is killed in between, the next one does it again.
pub async fn delete_removed_documents(portal: &Portal) -> Result<u64> {
    let reader = portal.database.reader();
    let now = portal.clock.now();
    let due = "select id, blob_id, original_blob_id from documents where delete_at <= $1 and deleted_at is null \
               order by delete_at limit $2";
    let find =
        Statement::from_sql_and_values(reader.get_database_backend(), due, [now.0.into(), UnitOfWork::PORTION.into()]);
    let rows = reader.query_all_raw(find).await?;
    if !rows.is_empty() {
        // A power cut must not bring back a document whose file is gone.
        portal.database.bring_to_disk().await?;
    }
    let mut deleted = 0;
    for row in rows {
        let (id, blob): (Uuid, Uuid) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let original: Option<Uuid> = row.try_get_by_index(2)?;
        for blob in [Some(blob), original].into_iter().flatten() {
            match portal.blobs.remove(blob).await {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                result => result?,
            }
        }
        let work = portal.begin_as_system().await?;
        // The name of a file may say as much as its content.
        let gone = "update documents set deleted_at = $1, file_name = '' where id = $2 and deleted_at is null";
        deleted += work.execute(gone, [now.0.into(), id.into()]).await?.rows_affected();
        work.commit("").await?;
    }
    Ok(deleted)
}
