//! Documents, outside the database, behind one interface: put, open, remove.

use std::path::PathBuf;

use anyhow::Context;
use sha2::{Digest, Sha256};
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

/// A folder of files named by random ids. What a path says nothing about cannot leak from a listing.
#[derive(Clone)]
pub struct Blobs {
    folder: PathBuf,
}

/// A file that has been received and made durable, but that no row speaks of yet.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredBlob {
    pub id: Uuid,
    pub size: u64,
    /// Hexadecimal SHA-256 of the contents.
    pub sha256: String,
}

/// A file on its way in. Dropped without [`Incoming::keep`] it is removed by the sweeper.
pub struct Incoming {
    id: Uuid,
    temporary: PathBuf,
    file: tokio::fs::File,
    hash: Sha256,
    size: u64,
}

impl Blobs {
    pub fn in_folder(folder: PathBuf) -> anyhow::Result<Self> {
        std::fs::create_dir_all(folder.join("incoming"))
            .with_context(|| format!("cannot create {}", folder.display()))?;
        Ok(Blobs { folder })
    }

    fn path(&self, id: Uuid) -> PathBuf {
        let name = id.simple().to_string();
        self.folder.join(&name[..2]).join(name)
    }

    pub async fn receive(&self) -> std::io::Result<Incoming> {
        let id = Uuid::new_v4();
        let temporary = self.folder.join("incoming").join(id.simple().to_string());
        let file = tokio::fs::File::create_new(&temporary).await?;
        Ok(Incoming { id, temporary, file, hash: Sha256::new(), size: 0 })
    }

    /// Stores bytes already in memory (seeding, generated letters).
    pub async fn put(&self, bytes: &[u8]) -> std::io::Result<StoredBlob> {
        let mut incoming = self.receive().await?;
        incoming.write(bytes).await?;
        incoming.keep(self).await
    }

    pub async fn open(&self, id: Uuid) -> std::io::Result<tokio::fs::File> {
        tokio::fs::File::open(self.path(id)).await
    }

    pub async fn remove(&self, id: Uuid) -> std::io::Result<()> {
        tokio::fs::remove_file(self.path(id)).await
    }
}

impl Incoming {
    pub async fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.size += bytes.len() as u64;
        self.hash.update(bytes);
        self.file.write_all(bytes).await
    }

    pub fn size(&self) -> u64 {
        self.size
    }

    /// Makes the file durable under its id: contents first, then its name, then the folder that holds the name.
    /// Only then may a row speak of it.
    pub async fn keep(mut self, blobs: &Blobs) -> std::io::Result<StoredBlob> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        let target = blobs.path(self.id);
        if let Some(folder) = target.parent() {
            tokio::fs::create_dir_all(folder).await?;
            tokio::fs::rename(&self.temporary, &target).await?;
            tokio::fs::File::open(folder).await?.sync_all().await?;
            tokio::fs::File::open(&blobs.folder).await?.sync_all().await?;
        }
        Ok(StoredBlob { id: self.id, size: self.size, sha256: hex::encode(self.hash.finalize()) })
    }

    /// Gives the file up.
    pub async fn discard(self) -> std::io::Result<()> {
        tokio::fs::remove_file(&self.temporary).await
    }
}
