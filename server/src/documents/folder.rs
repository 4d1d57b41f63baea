//! Whether the data folder is the folder that holds the documents. With a copy of the key and without the documents, a wrong
//! folder would work, but other processes would not find the files that are uploaded there.

use anyhow::bail;

use crate::error::Error;
use crate::portal::Portal;
use crate::refused::Refused;

/// How many of the newest documents are looked for. All of them are for `tribune verify`.
const NEWEST: u64 = 20;

/// Errors when none of the newest documents is in the folder, and says in the log when one is missing.
pub async fn refuse_folder_without_documents(portal: &Portal) -> anyhow::Result<()> {
    let newest = super::newest_contents(portal.database.reader(), NEWEST).await.map_err(Error::into_error)?;
    let missing = newest.iter().filter(|id| !portal.blobs.holds(**id)).count();
    let folder = portal.config.data.join("blobs");
    if missing > 0 && missing == newest.len() {
        bail!(Refused(format!(
            "None of the newest documents of this database is in {}. All processes share one data folder: set TRIBUNE_DATA \
             to it, or restore the folder that was backed up with the database.",
            folder.display()
        )));
    }
    if missing > 0 {
        let looked = newest.len();
        tracing::error!(missing, looked, folder = %folder.display(), "documents are missing; `tribune verify` names them");
    }
    Ok(())
}
