//! SQLite or PostgreSQL behind one handle, with one writer on SQLite.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::Context;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, RuntimeErr, SqliteTransactionMode,
    Statement, TransactionOptions, TransactionTrait,
};

use super::connections::{postgres, reads_only, refuse_careless_settings, sqlite};
use super::reach::knock;
use super::shared_sync::SharedSync;
use super::watch::Watch;
use crate::database_error::{is_full, is_read_only};
use crate::in_memory::InMemory;

/// Readers, and the queue of writers. On SQLite the writer is a pool of one connection: units of work wait for it in turn, so
/// that none waits until `busy_timeout` and then fails. On PostgreSQL both are the same pool.
#[derive(Clone)]
pub struct Database {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    /// SQLite's file as it was opened; none for PostgreSQL and in memory.
    file: Option<OpenedFile>,
    /// How what is written to that file comes to the disk.
    shared_sync: Option<SharedSync>,
    /// PostgreSQL's; none for SQLite, which is a file.
    watch: Option<Watch>,
    /// What is kept of it in memory.
    in_memory: InMemory,
    /// How many units of work of this process have recorded a public act.
    acts: Arc<AtomicU64>,
}

/// A file's path, and by which device and number it was known there when it was opened.
#[derive(Clone)]
struct OpenedFile {
    path: PathBuf,
    known_by: (u64, u64),
}

impl OpenedFile {
    fn at(url: &str) -> anyhow::Result<Option<Self>> {
        let options = SqliteConnectOptions::from_str(url)?;
        let path = options.get_filename().to_path_buf();
        Ok(numbers_of(&path).map(|known_by| OpenedFile { path, known_by }))
    }
}

fn numbers_of(path: &Path) -> Option<(u64, u64)> {
    let metadata = std::fs::metadata(path).ok()?;
    metadata.is_file().then(|| (metadata.dev(), metadata.ino()))
}

impl Database {
    /// Errors with [`Unreachable`] when the database does not answer, and with a sentence when it refuses, or when
    /// PostgreSQL is set up to lose what it acknowledged. Statements that take `slow` or longer are logged, with no value in
    /// them.
    pub async fn open(url: &str, slow: Duration) -> anyhow::Result<Self> {
        let database = if url.starts_with("sqlite:") {
            let cannot = || format!("cannot open the database {}", url.split(['?']).next().unwrap_or_default());
            let writer = sea_orm::Database::connect(sqlite(url, 1, slow)).await.with_context(cannot)?;
            let reader = sea_orm::Database::connect(sqlite(url, 8, slow)).await.with_context(cannot)?;
            let file = OpenedFile::at(url)?;
            let shared_sync = file.as_ref().map(|file| SharedSync::of(&file.path)).transpose().with_context(cannot)?;
            let database = Database {
                reader,
                writer,
                file,
                shared_sync,
                watch: None,
                in_memory: InMemory::default(),
                acts: Arc::default(),
            };
            // A process that was killed, or whose disk failed, may have left what was never brought to the disk.
            if !reads_only(url) {
                match database.checkpoint().await {
                    // Such a file can be read, and acknowledges nothing.
                    Err(error) if is_read_only(&error) || is_full(&error) => {}
                    brought => brought.with_context(cannot)?,
                }
            }
            database
        } else {
            knock(url).await?;
            let pool = sea_orm::Database::connect(postgres(url, slow)).await.context("cannot reach the database")?;
            refuse_careless_settings(&pool).await?;
            let watch = Some(Watch::over(url).context("cannot read the database's address")?);
            Database {
                reader: pool.clone(),
                writer: pool,
                file: None,
                shared_sync: None,
                watch,
                in_memory: InMemory::default(),
                acts: Arc::default(),
            }
        };
        Ok(database)
    }

    /// The product's name.
    pub fn kind(&self) -> &'static str {
        if self.watch.is_some() { "PostgreSQL" } else { "SQLite" }
    }

    /// A sentence that an attacker who takes over the portal could change its tables and triggers, where this is so; nothing on
    /// SQLite, whose file is the portal's own.
    pub async fn warning(&self) -> Result<Option<&'static str>, DbErr> {
        if self.reader().get_database_backend() != DbBackend::Postgres {
            return Ok(None);
        }
        let owned = "select 1 from pg_tables where schemaname = current_schema() and tableowner = current_user limit 1";
        let found = self.reader().query_one_raw(Statement::from_string(DbBackend::Postgres, owned)).await?;
        Ok(found.map(|_| {
            "The role of DATABASE_URL owns the tables: an attacker who controls the portal could rewrite them and the log. \
            Serve with a role that owns none (docs/running.md, Begin)."
        }))
    }

    /// For queries that change nothing.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Copies of what never changes in it.
    pub fn in_memory(&self) -> &InMemory {
        &self.in_memory
    }

    /// Grows with every unit of work of this process that recorded a public act and was committed.
    pub fn acts_recorded(&self) -> u64 {
        self.acts.load(Ordering::Acquire)
    }

    pub(crate) fn count_acts(&self) {
        self.acts.fetch_add(1, Ordering::AcqRel);
    }

    /// For migrations only; use cases write through [`crate::unit_of_work::UnitOfWork`].
    pub fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Says that a request could not reach the database; the watch then checks whether this is so.
    pub fn suspect(&self) {
        if let Some(watch) = &self.watch {
            watch.suspect();
        }
    }

    /// Errors when PostgreSQL did not answer when last looked for, and when SQLite's file was moved, removed or replaced:
    /// the open connections would go on with a file that nobody finds again after a restart, so nothing may be
    /// acknowledged there.
    pub fn ensure_there(&self) -> Result<(), DbErr> {
        if self.watch.as_ref().is_some_and(Watch::is_away) {
            return Err(DbErr::Conn(RuntimeErr::Internal("the database server does not answer".to_owned())));
        }
        if let Some(shared_sync) = &self.shared_sync {
            shared_sync.ensure_sound()?;
        }
        let Some(file) = &self.file else { return Ok(()) };
        if numbers_of(&file.path) == Some(file.known_by) {
            return Ok(());
        }
        Err(DbErr::Conn(RuntimeErr::Internal(format!("{} is no longer the file that was opened", file.path.display()))))
    }

    /// Whether the database lets itself be written to: no for a file without leave to write, or a standby of PostgreSQL.
    /// Nothing is written. A disk without room shows only when something is.
    pub async fn takes_writes(&self) -> Result<bool, DbErr> {
        let transaction = self.begin().await?;
        let takes = match transaction.get_database_backend() {
            DbBackend::Postgres => {
                let ask = Statement::from_string(DbBackend::Postgres, "show transaction_read_only");
                let row = transaction.query_one_raw(ask).await?;
                row.map(|row| row.try_get_by_index::<String>(0)).transpose()?.is_none_or(|said| said == "off")
            }
            // SQLite begins to write to a file without leave as well, and refuses the first statement.
            _ => match transaction.execute_unprepared("delete from rate_limits where 1 = 0").await {
                Ok(_) => true,
                Err(error) if is_read_only(&error) => false,
                Err(error) => return Err(error),
            },
        };
        Ok(takes)
    }

    /// Empties SQLite's journal into its file, where what was deleted is overwritten: until then the journal holds it. Where
    /// somebody is reading meanwhile, the next time comes soon enough.
    pub async fn empty_journal(&self) -> Result<(), DbErr> {
        self.copy_journal("truncate").await
    }

    /// Begins a writing transaction, taking SQLite's write lock at once so that it is never upgraded half-way.
    pub async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        self.ensure_there()?;
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let transaction = self.writer.begin_with_options(options).await?;
        if let Some(shared_sync) = &self.shared_sync {
            shared_sync.watch_log()?;
        }
        Ok(transaction)
    }

    /// Commits what [`Database::begin`] began. Once it answers, a power cut takes nothing of it back.
    pub async fn commit(&self, transaction: DatabaseTransaction) -> Result<(), DbErr> {
        match &self.shared_sync {
            Some(shared_sync) => shared_sync.commit(transaction).await,
            #[expect(clippy::disallowed_methods, reason = "PostgreSQL answers a commit when it is on the disk")]
            None => transaction.commit().await,
        }
    }

    /// Waits until a power cut takes nothing back of what was read before more than `commits` were begun. Before this nobody
    /// outside may learn of it: on SQLite it can be read a moment before.
    pub async fn settle_up_to(&self, commits: u64) -> Result<(), DbErr> {
        match &self.shared_sync {
            Some(shared_sync) => shared_sync.settle(commits).await,
            None => Ok(()),
        }
    }

    /// How many commits of this process could have been read by now; on PostgreSQL none before it is on the disk.
    pub fn commits_begun(&self) -> u64 {
        self.shared_sync.as_ref().map_or(0, SharedSync::begun)
    }

    /// The same for what any process wrote to SQLite: before something is done outside the database that cannot be taken back.
    pub async fn bring_to_disk(&self) -> Result<(), DbErr> {
        if self.shared_sync.is_some() {
            // A later commit in the log brings it to the disk as well.
            let nothing = self.begin().await?;
            self.commit(nothing).await?;
        }
        Ok(())
    }

    /// Brings to SQLite's file, and to the disk, what only its journal holds, as far as nobody is reading it meanwhile.
    pub async fn checkpoint(&self) -> Result<(), DbErr> {
        self.copy_journal("passive").await
    }

    /// `mode`: how SQLite is to go about it (<https://sqlite.org/pragma.html#pragma_wal_checkpoint>).
    async fn copy_journal(&self, mode: &str) -> Result<(), DbErr> {
        if self.writer().get_database_backend() == DbBackend::Sqlite {
            self.writer().execute_unprepared(&format!("pragma wal_checkpoint({mode})")).await?;
        }
        Ok(())
    }
}
