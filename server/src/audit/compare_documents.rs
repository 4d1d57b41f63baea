//! Comparing documents and their files with the acts of adding and removing them.

use std::collections::{BTreeMap, BTreeSet};

use app::kernel::{ObjectKind, Verb};
use sea_orm::ConnectionTrait;
use sha2::{Digest, Sha256};
use tokio::io::AsyncReadExt;
use uuid::Uuid;

use super::compare::{Contradiction, acts, rows};
use super::evidence::digests;
use super::evidence_rows::Evidence;
use crate::blobs::Blobs;
use crate::error::Result;

pub(super) async fn documents(
    connection: &impl ConnectionTrait,
    blobs: &Blobs,
    found: &mut Vec<Contradiction>,
) -> Result<()> {
    let (mut added, mut removed) = (BTreeMap::new(), BTreeSet::new());
    for kind in [ObjectKind::Application, ObjectKind::Challenge] {
        for act in acts(connection, kind, &[Verb::DocumentAdded, Verb::DocumentRemoved]).await? {
            let Ok(id) = act.detail("document").parse::<Uuid>() else { continue };
            if act.verb == Verb::DocumentAdded {
                added.insert(id, (act.detail("digest").to_owned(), act.detail("sha256").to_owned()));
            } else {
                removed.insert(id);
            }
        }
    }
    let mut now = digests(connection, Evidence::Document, &added.keys().copied().collect::<Vec<_>>()).await?;
    // Only the people who write a challenge know of it before it is lodged: the log does not name its documents.
    let sql = "select id, blob_id, file_name, sha256, removed_at is not null from documents \
               where owner_kind <> 'challenge_draft' order by id";
    for row in rows(connection, sql).await? {
        let (id, blob): (Uuid, Uuid) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let is_removed: bool = row.try_get_by_index(4)?;
        let now = now.remove(&id);
        let Some((then, sha256)) = added.remove(&id) else {
            found.push(format!("document {id} was never added"));
            continue;
        };
        // With its file a removed document loses its name.
        if Some(then) != now && !is_removed {
            found.push(format!("document {id} is not as it was added"));
        }
        match (is_removed, removed.contains(&id)) {
            (true, false) => found.push(format!("document {id} is marked as removed, and nobody removed it")),
            (false, true) => found.push(format!("document {id} was removed, and is there")),
            // The file of a removed document must be deleted from the disk in time.
            (true, true) => {}
            (false, false) => match file_hash(blobs, blob).await {
                Ok(hash) if hash == sha256 => {}
                Ok(_) => found.push(format!("the file of document {id} is not the one that was added")),
                Err(error) => found.push(format!("the file of document {id} cannot be read: {error}")),
            },
        }
    }
    let gone = added.keys().filter(|id| !removed.contains(id));
    found.extend(gone.map(|id| format!("document {id} was added, and is gone")));
    Ok(())
}

async fn file_hash(blobs: &Blobs, blob: Uuid) -> std::io::Result<String> {
    let mut file = blobs.open(blob).await?;
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 64 * 1024]);
    loop {
        match file.read(&mut buffer).await? {
            0 => return Ok(hex::encode(hash.finalize())),
            read => hash.update(&buffer[..read]),
        }
    }
}
