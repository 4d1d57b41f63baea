//! Files that are being received, and what an earlier process left of them.
//!
//! A process that is killed cannot remove its files. So each process holds a lock while it runs, and its incoming files have the
//! lock's name. Files of a lock that no process holds were left behind, and are removed at the next start.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

use super::{Blobs, StoredBlob, of_folder};

const INCOMING: &str = "incoming";
const PROCESSES: &str = "processes";

/// A file that is being received. Dropped without [`Incoming::keep`], it is removed.
pub struct Incoming {
    id: Uuid,
    temporary: Temporary,
    file: tokio::fs::File,
    hash: Sha256,
    size: u64,
}

/// The name of a file that is removed with this. Once a file is kept, nothing is left under the name.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

impl Incoming {
    pub(super) async fn begin(folder: &Path, process: &Process) -> io::Result<Self> {
        let id = Uuid::new_v4();
        let path = folder.join(INCOMING).join(format!("{}-{}", process.name, id.simple()));
        let file = tokio::fs::File::create_new(&path).await.map_err(|error| of_folder(&path, error))?;
        Ok(Incoming { id, temporary: Temporary(path), file, hash: Sha256::new(), size: 0 })
    }

    pub async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.size += bytes.len() as u64;
        self.hash.update(bytes);
        self.file.write_all(bytes).await
    }

    pub fn size(&self) -> u64 {
        self.size
    }

    /// All that has been written.
    pub async fn read(&mut self) -> io::Result<Vec<u8>> {
        self.file.flush().await?;
        tokio::fs::read(&self.temporary.0).await
    }

    /// Makes the file durable under its id: contents first, then its name, then the folder that holds the name.
    /// Only then may a row refer to it.
    pub async fn keep(mut self, blobs: &Blobs) -> io::Result<StoredBlob> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        let target = blobs.path(self.id);
        if let Some(folder) = target.parent() {
            tokio::fs::create_dir_all(folder).await.map_err(|error| of_folder(folder, error))?;
            tokio::fs::rename(&self.temporary.0, &target).await.map_err(|error| of_folder(&target, error))?;
            tokio::fs::File::open(folder).await?.sync_all().await?;
            tokio::fs::File::open(&blobs.folder).await?.sync_all().await?;
        }
        Ok(StoredBlob { id: self.id, size: self.size, sha256: hex::encode(self.hash.finalize()) })
    }
}

/// This process, as others that share the folder see it: a locked file, which the system unlocks when the process ends.
pub(super) struct Process {
    name: String,
    path: PathBuf,
    _lock: File,
}

impl Process {
    /// Makes the folders that are missing, and removes what processes left behind that have ended.
    pub(super) fn enter(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder.join(INCOMING))?;
        fs::create_dir_all(folder.join(PROCESSES))?;
        let process = Process::begin(folder)?;
        sweep(folder)?;
        Ok(process)
    }

    fn begin(folder: &Path) -> io::Result<Self> {
        loop {
            let name = Uuid::new_v4().simple().to_string();
            let path = folder.join(PROCESSES).join(&name);
            let lock = File::create_new(&path)?;
            // Where a file system has no locks, no file is ever treated as left behind.
            if let Err(error) = lock.lock() {
                tracing::warn!(%error, "the data folder takes no locks; unfinished uploads of killed processes stay");
            }
            // A sweep that came between making and locking has removed it.
            if path.exists() {
                return Ok(Process { name, path, _lock: lock });
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

fn sweep(folder: &Path) -> io::Result<()> {
    // Files first, processes after: a process that had begun a file by then has also taken its own lock.
    let files: Vec<PathBuf> = fs::read_dir(folder.join(INCOMING))?.flatten().map(|entry| entry.path()).collect();
    let mut alive = HashSet::new();
    for entry in fs::read_dir(folder.join(PROCESSES))?.flatten() {
        let Ok(lock) = File::open(entry.path()) else { continue };
        match lock.try_lock() {
            Ok(()) => fs::remove_file(entry.path())?,
            Err(_) => drop(alive.insert(entry.file_name())),
        }
    }
    for path in files {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let process = name.split_once('-').map_or("", |(process, _)| process);
        if !alive.contains(std::ffi::OsStr::new(process)) {
            // Two processes that start at once may both find it.
            let _ = fs::remove_file(&path);
        }
    }
    Ok(())
}
