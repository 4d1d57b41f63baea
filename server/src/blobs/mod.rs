//! Documents, outside the database, behind one interface: receive, put, open, remove.

mod incoming;
mod upload;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use uuid::Uuid;

pub use incoming::Incoming;
use incoming::Process;
pub use upload::{FILE_LIMIT, MOST_FILES, Upload};

/// A folder of files named by random ids. A path says nothing about its document, so a list of the folder shows nothing.
#[derive(Clone)]
pub struct Blobs {
    folder: PathBuf,
    process: Arc<Process>,
}

/// Room on the disk that no file takes, in bytes: what is typed and decided needs it.
const RESERVED: u64 = 200_000_000;

/// A file that has been received and made durable, but to which no row refers yet.
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

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether the disk has room for another file, and for all else beside it.
    pub fn has_room(&self) -> std::io::Result<bool> {
        let disk = rustix::fs::statvfs(&self.folder).map_err(|error| of_folder(&self.folder, error.into()))?;
        Ok(disk.f_bavail.saturating_mul(disk.f_frsize) > RESERVED)
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

/// An error that says where it happened.
fn of_folder(path: &Path, error: std::io::Error) -> std::io::Error {
    std::io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
