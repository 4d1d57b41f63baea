//! On SQLite, units of work that end at about the same time share one synchronisation of the write-ahead log (docs/adr/0018).
//!
//! The writer commits with `synchronous = NORMAL`, which writes to the log and does not wait for the disk. No caller is told of a
//! commit before the log was synchronised after it: neither the one that made it nor one that read what it wrote
//! ([`SharedSync::settle`]). One synchronisation serves everything that was committed before it began.

use std::fs::File;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sea_orm::{DatabaseTransaction, DbErr, RuntimeErr};
use tokio::sync::watch;

#[derive(Clone)]
pub(super) struct SharedSync(Arc<Inner>);

struct Inner {
    /// Of the write-ahead log.
    path: PathBuf,
    log: Mutex<Option<Arc<File>>>,
    /// The number of the last commit that was begun. Only one can run at a time: SQLite has one writer.
    begun: AtomicU64,
    /// Up to which commit the log is written.
    written: watch::Sender<u64>,
    /// Up to which commit it is on the disk.
    on_disk: AtomicU64,
    /// The turn to synchronise. The others wait here, and mostly find that it was done for them as well.
    turn: tokio::sync::Mutex<()>,
    /// Held while the log is synchronised, until its result is known: a file reports an error only once.
    syncing: Mutex<()>,
    /// After a failed synchronisation Linux treats the pages as written, so that the next one succeeds without having written
    /// them: from then on nothing is acknowledged.
    failed: AtomicBool,
}

impl SharedSync {
    /// For the database file at `path`, which is open.
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        // SQLite follows links to the file before it names the log.
        let mut log = path.canonicalize()?.into_os_string();
        log.push("-wal");
        Ok(SharedSync(Arc::new(Inner {
            path: log.into(),
            log: Mutex::default(),
            begun: AtomicU64::new(0),
            written: watch::Sender::new(0),
            on_disk: AtomicU64::new(0),
            turn: tokio::sync::Mutex::default(),
            syncing: Mutex::default(),
            failed: AtomicBool::new(false),
        })))
    }

    /// To be called when a transaction has begun to write, which keeps the log from being removed: from here on the file is
    /// open, and so gets the error of every page of it that cannot be written.
    pub(super) fn watch_log(&self) -> Result<(), DbErr> {
        let mut log = self.0.log();
        let there = std::fs::metadata(&self.0.path).map_err(|error| self.0.unusable(&error))?;
        let is_open =
            log.as_ref().and_then(|file| file.metadata().ok()).is_some_and(|open| numbers(&open) == numbers(&there));
        if !is_open {
            // SQLite removes a log only when all of it is in the database and on the disk. Closing this file gives up no lock
            // of SQLite's, which has none on the log.
            *log = Some(Arc::new(File::open(&self.0.path).map_err(|error| self.0.unusable(&error))?));
        }
        Ok(())
    }

    /// Commits, and waits until the commit is on the disk. Goes on when the caller stops waiting.
    pub(super) async fn commit(&self, transaction: DatabaseTransaction) -> Result<(), DbErr> {
        let inner = self.0.clone();
        let committing = tokio::spawn(async move {
            let number = inner.begun.fetch_add(1, Ordering::AcqRel) + 1;
            #[expect(clippy::disallowed_methods, reason = "what follows brings it to the disk")]
            let committed = transaction.commit().await;
            inner.written.send_if_modified(|written| std::mem::replace(written, number.max(*written)) < number);
            committed?;
            inner.settle(number).await
        });
        committing
            .await
            .map_err(|error| DbErr::Conn(RuntimeErr::Internal(format!("a commit ended half-way: {error}"))))?
    }

    /// The number of the last commit that anybody could have read by now.
    pub(super) fn begun(&self) -> u64 {
        self.0.begun.load(Ordering::Acquire)
    }

    /// Waits until this commit and all before it are on the disk.
    pub(super) async fn settle(&self, begun: u64) -> Result<(), DbErr> {
        if self.0.is_on_disk(begun)? {
            return Ok(());
        }
        // A commit can be read a moment before it is known to have ended.
        let mut written = self.0.written.subscribe();
        let _ = written.wait_for(|written| *written >= begun).await;
        self.0.settle(begun).await
    }

    /// Errors when something could not be brought to the disk.
    pub(super) fn ensure_sound(&self) -> Result<(), DbErr> {
        self.0.is_on_disk(0).map(drop)
    }
}

impl Inner {
    async fn settle(self: &Arc<Self>, number: u64) -> Result<(), DbErr> {
        while !self.is_on_disk(number)? {
            let _turn = self.turn.lock().await;
            if self.is_on_disk(number)? {
                break;
            }
            let inner = self.clone();
            let synced = tokio::task::spawn_blocking(move || inner.sync()).await;
            synced.map_err(|error| DbErr::Conn(RuntimeErr::Internal(error.to_string())))?;
        }
        Ok(())
    }

    fn sync(&self) {
        let _syncing = self.syncing.lock().unwrap_or_else(PoisonError::into_inner);
        // In this order: where the log was replaced since, all of the one before is in the database and on the disk.
        let written = *self.written.borrow();
        let log = self.log().clone();
        match log.map_or(Ok(()), |log| log.sync_data()) {
            Ok(()) => _ = self.on_disk.fetch_max(written, Ordering::AcqRel),
            Err(error) => {
                self.failed.store(true, Ordering::Release);
                tracing::error!(%error, "the log of SQLite cannot be brought to the disk: nothing is served until a restart");
            }
        }
    }

    fn is_on_disk(&self, number: u64) -> Result<bool, DbErr> {
        let on_disk = self.on_disk.load(Ordering::Acquire) >= number;
        if self.failed.load(Ordering::Acquire) {
            return Err(self.unusable(&"it could not be brought to the disk"));
        }
        Ok(on_disk)
    }

    fn unusable(&self, why: &dyn std::fmt::Display) -> DbErr {
        DbErr::Conn(RuntimeErr::Internal(format!("{}: {why}", self.path.display())))
    }

    fn log(&self) -> MutexGuard<'_, Option<Arc<File>>> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn numbers(file: &std::fs::Metadata) -> (u64, u64) {
    (file.dev(), file.ino())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_log() -> (tempfile::TempDir, SharedSync) {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("tribune.db"), "").expect("a database");
        std::fs::write(folder.path().join("tribune.db-wal"), "").expect("its log");
        let shared = SharedSync::of(&folder.path().join("tribune.db")).expect("the database is there");
        (folder, shared)
    }

    fn write(shared: &SharedSync) -> u64 {
        let number = shared.0.begun.fetch_add(1, Ordering::AcqRel) + 1;
        shared.0.written.send_replace(number);
        number
    }

    #[tokio::test]
    async fn whoever_could_have_read_a_commit_waits_until_it_is_on_the_disk() {
        let (_folder, shared) = with_log();
        shared.watch_log().expect("the log is there");
        let number = shared.0.begun.fetch_add(1, Ordering::AcqRel) + 1;
        let reader = tokio::spawn({
            let shared = shared.clone();
            async move { shared.settle(shared.begun()).await }
        });
        tokio::task::yield_now().await;
        assert!(!reader.is_finished(), "the commit may have been read already");
        shared.0.written.send_replace(number);
        reader.await.expect("no panic").expect("a sound disk");
        assert!(shared.0.is_on_disk(number).expect("a sound disk"));
    }

    #[tokio::test]
    async fn one_synchronisation_serves_all_that_was_written_before_it() {
        let (_folder, shared) = with_log();
        shared.watch_log().expect("the log is there");
        let (first, last) = (write(&shared), write(&shared));
        shared.0.settle(first).await.expect("a sound disk");
        assert!(shared.0.is_on_disk(last).expect("a sound disk"));
        assert!(!shared.0.is_on_disk(last + 1).expect("a sound disk"));
    }

    #[tokio::test]
    async fn after_a_failed_synchronisation_nothing_is_acknowledged_although_the_next_would_succeed() {
        let (_folder, shared) = with_log();
        shared.watch_log().expect("the log is there");
        // A file of this kind cannot be synchronised.
        *shared.0.log() = Some(Arc::new(File::open("/proc/self/status").expect("Linux")));
        let number = write(&shared);
        assert!(shared.0.settle(number).await.is_err());
        shared.watch_log().expect("the log is there");
        assert!(shared.0.settle(number).await.is_err());
        assert!(shared.settle(shared.begun()).await.is_err());
        assert!(shared.ensure_sound().is_err());
    }

    #[test]
    fn a_log_that_was_made_anew_is_the_one_that_is_synchronised() {
        let (folder, shared) = with_log();
        let log = folder.path().join("tribune.db-wal");
        let open = |shared: &SharedSync| numbers(&shared.0.log().as_ref().unwrap().metadata().unwrap());
        shared.watch_log().expect("the log is there");
        let before = open(&shared);
        std::fs::rename(&log, folder.path().join("before")).expect("moved");
        assert!(shared.watch_log().is_err(), "without a log nothing can be brought to the disk");
        std::fs::write(&log, "").expect("a new log");
        shared.watch_log().expect("the log is there");
        assert_ne!(open(&shared), before);
    }
}
