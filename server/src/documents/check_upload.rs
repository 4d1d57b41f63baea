//! Which files are accepted. The name is cleaned first and checked once; the content of a file says its type.

use app::documents::{KeptName, MediaType, UploadViolation, cleaned_name, kept_name, names_what_runs};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::cleaning::{Cleaned, clean};
use super::recognise::recognise;
use crate::blobs::FILE_LIMIT;
use crate::error::Result;

/// A file that is taken, under the name that it will have.
pub(super) struct Checked {
    pub file_name: String,
    pub media_type: MediaType,
    pub cleaned: Cleaned,
    /// Of the file as it came.
    pub received_sha256: String,
}

/// Megabytes of files that are taken apart at the same time: it needs several times their size.
static ROOM: Semaphore = Semaphore::const_new(64);

/// Checks and cleans a whole file. `Ok(Err(…))` is the refusal.
pub(super) async fn check_upload(
    raw_name: &str,
    read: impl Future<Output = std::io::Result<Vec<u8>>>,
    size: u64,
) -> Result<std::result::Result<Checked, UploadViolation>> {
    if size > FILE_LIMIT {
        return Ok(Err(UploadViolation::TooLarge));
    }
    if size == 0 {
        return Ok(Err(UploadViolation::Empty));
    }
    let name = cleaned_name(raw_name);
    let room = u32::try_from(size / 1_000_000 + 1).unwrap_or(u32::MAX);
    let _room = ROOM.acquire_many(room).await.map_err(anyhow::Error::new)?;
    let file = read.await?;
    let checked = tokio::task::spawn_blocking(move || {
        let received_sha256 = hex::encode(Sha256::digest(&file));
        check(&name, &file).map(|(media_type, cleaned)| Checked {
            file_name: kept_name(&name, media_type),
            media_type,
            cleaned,
            received_sha256,
        })
    });
    Ok(checked.await.unwrap_or_else(|error| {
        // A file that makes the code that reads it panic is treated as damaged.
        tracing::error!(%error, "a file could not be taken apart");
        Err(UploadViolation::Broken)
    }))
}

/// The type of a file, and the cleaned file. Errors with the refusal that says most.
pub(super) fn check(name: &KeptName, file: &[u8]) -> std::result::Result<(MediaType, Cleaned), UploadViolation> {
    if names_what_runs(name) {
        return Err(UploadViolation::Runs);
    }
    let media_type = match (recognise(file), name.named) {
        (Ok(content), None) => content,
        // A picture is a picture, also when the program that saved it used the ending of another type of picture.
        (Ok(content), Some(named)) if content.family() == named.family() => content,
        (Ok(_), Some(_)) | (Err(UploadViolation::Type), Some(_)) => return Err(UploadViolation::Mismatch),
        (Err(violation), _) => return Err(violation),
    };
    Ok((media_type, clean(media_type, file)?))
}

#[cfg(test)]
#[path = "check_upload_tests/mod.rs"]
mod tests;
