//! How connections to either database are opened.

use std::time::Duration;

use anyhow::{Context, bail};
use log::LevelFilter;
use sea_orm::sqlx::Connection;
use sea_orm::sqlx::sqlite::{SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, ConnectionTrait, DatabaseConnection, DbBackend, Statement};

use crate::refused::Refused;

/// A connection to PostgreSQL that answered so short ago is used without being asked whether it is still there.
const SURELY_THERE: Duration = Duration::from_millis(200);

/// Logs slow statements, and no others.
fn naming_slow(mut options: ConnectOptions, slow: Duration) -> ConnectOptions {
    options.sqlx_logging_level(LevelFilter::Off).sqlx_slow_statements_logging_settings(LevelFilter::Warn, slow);
    options
}

/// Statements that take `slow` or longer are logged.
pub(super) fn sqlite(url: &str, connections: u32, slow: Duration) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .acquire_timeout(Duration::from_secs(10))
        // A file does not disappear between two statements; other code checks whether it is there.
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .journal_mode(SqliteJournalMode::Wal)
                // Commits are written to the disk in a separate step, several together ([`super::shared_sync`]).
                .synchronous(SqliteSynchronous::Normal)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(5))
                // Without it `insert or replace` deletes without the triggers.
                .pragma("recursive_triggers", "on")
                // Deleted data is overwritten: a draft that somebody deleted for their safety is in no free page.
                .pragma("secure_delete", "on")
                .pragma("cache_size", "-8192")
                .pragma("mmap_size", "134217728")
        })
        .map_sqlx_sqlite_pool_opts(|pool| {
            pool.after_release(|connection, _| Box::pin(async move { Ok(has_ended(connection).await) }))
        });
    naming_slow(options, slow)
}

/// The same for PostgreSQL.
pub(super) fn postgres(url: &str, slow: Duration) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(32).acquire_timeout(Duration::from_secs(5)).test_before_acquire_if_idle_for(SURELY_THERE);
    naming_slow(options, slow)
}

/// Whether an address asks for SQLite's file to be read and never written.
pub(super) fn reads_only(url: &str) -> bool {
    url.split_once('?').is_some_and(|(_, query)| query.split('&').any(|setting| setting == "mode=ro"))
}

/// Whether no transaction is left on a connection that was given back; one that is not so is closed. Where the disk is full,
/// SQLite itself ends a transaction in the middle, and the driver, whose rollback then fails, takes the next one for a part
/// of it: its commit would be acknowledged and reach no disk.
async fn has_ended(connection: &mut SqliteConnection) -> bool {
    if !connection.is_in_transaction() {
        return true;
    }
    // The rollback of a transaction that was dropped waits its turn before this.
    connection.ping().await.is_ok() && !connection.is_in_transaction()
}

/// PostgreSQL that answers before it has written would lose acknowledged submissions.
pub(super) async fn refuse_careless_settings(pool: &DatabaseConnection) -> anyhow::Result<()> {
    for setting in ["fsync", "synchronous_commit", "full_page_writes"] {
        let statement = Statement::from_string(DbBackend::Postgres, format!("show {setting}"));
        let row = pool.query_one_raw(statement).await?.with_context(|| format!("no answer to show {setting}"))?;
        let value: String = row.try_get_by_index(0)?;
        if value == "off" {
            bail!(Refused(format!(
                "PostgreSQL has {setting} = off and could lose what it acknowledged. Set it to on."
            )));
        }
    }
    Ok(())
}
