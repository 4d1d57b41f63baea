//! Documents, outside the database, behind one interface: receive, put, open, remove.

mod incoming;

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use uuid::Uuid;

pub use incoming::Incoming;
use incoming::Process;

/// A folder of files named by random ids. What a path says nothing about cannot leak from a listing.
#[derive(Clone)]
pub struct Blobs {
    folder: PathBuf,
    process: Arc<Process>,
}

/// A file that has been received and made durable, but that no row speaks of yet.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredBlob {
    pub id: Uuid,
    pub size: u64,
    /// Hexadecimal SHA-256 of the contents.
    pub sha256: String,
}

impl Blobs {
    /// Opens the folder, and removes the unfinished files that processes left there which have ended.
    pub fn in_folder(folder: PathBuf) -> anyhow::Result<Self> {
        let process = Process::enter(&folder).with_context(|| format!("cannot use {}", folder.display()))?;
        Ok(Blobs { folder, process: Arc::new(process) })
    }

    fn path(&self, id: Uuid) -> PathBuf {
        let name = id.simple().to_string();
        self.folder.join(&name[..2]).join(name)
    }

    pub async fn receive(&self) -> std::io::Result<Incoming> {
        Incoming::begin(&self.folder, &self.process).await
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

    pub fn holds(&self, id: Uuid) -> bool {
        self.path(id).is_file()
    }

    pub async fn remove(&self, id: Uuid) -> std::io::Result<()> {
        tokio::fs::remove_file(self.path(id)).await
    }
}
