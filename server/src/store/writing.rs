//! Writing transactions. SQLite has one writer at a time, and each commit waits for the disk: so those who wait for their
//! turn meanwhile share one commit. Each still is a transaction of its own (a savepoint): it keeps all that it wrote or
//! nothing, and whoever asked for it is told that it is kept only once the shared commit is on the disk.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::{
    ConnAcquireErr, DatabaseConnection, DatabaseTransaction, DbErr, RuntimeErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use tokio::sync::{Mutex, OwnedMutexGuard, watch};

/// How long one waits for one's turn before the portal says that it cannot write.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// Whose turn it is to write to SQLite, in the order in which they asked, and the commit that they share.
type Turns = Arc<Mutex<Option<Shared>>>;
type Turn = OwnedMutexGuard<Option<Shared>>;
type Ended = Option<Result<(), Arc<DbErr>>>;

/// A transaction of SQLite's in which several have their parts.
struct Shared {
    whole: DatabaseTransaction,
    /// How many wait for the commit.
    parts: usize,
    /// Nobody joins any more. After a part that came to nothing SQLite may have ended the whole (a full disk): who came
    /// before is told by the commit, and who comes next begins anew.
    closed: bool,
    ended: watch::Sender<Ended>,
}

/// The way to write.
#[derive(Clone)]
pub(super) struct Writer {
    connection: DatabaseConnection,
    /// None on PostgreSQL, which has many writers and joins their commits itself.
    turns: Option<Turns>,
}

/// One writing transaction. Dropped without [`Writing::commit`] it leaves no trace.
pub struct Writing {
    /// Taken only when it ends.
    part: Option<DatabaseTransaction>,
    turn: Option<(Turns, Turn)>,
}

impl Writer {
    pub(super) fn alone(connection: DatabaseConnection) -> Self {
        Writer { connection, turns: Some(Turns::default()) }
    }

    pub(super) fn among_many(connection: DatabaseConnection) -> Self {
        Writer { connection, turns: None }
    }

    pub(super) fn connection(&self) -> &DatabaseConnection {
        &self.connection
    }

    pub(super) async fn begin(&self) -> Result<Writing, DbErr> {
        let Some(turns) = &self.turns else {
            return Ok(Writing { part: Some(self.connection.begin().await?), turn: None });
        };
        let turn = tokio::time::timeout(LONGEST_WAIT, turns.clone().lock_owned()).await;
        let mut turn = turn.map_err(|_| DbErr::ConnectionAcquire(ConnAcquireErr::Timeout))?;
        if turn.as_ref().is_some_and(|shared| shared.closed) {
            commit(&mut turn).await;
        }
        let shared = match &mut *turn {
            Some(shared) => shared,
            none => none.insert(Shared::begin(&self.connection).await?),
        };
        let part = shared.whole.begin().await;
        // From here on whatever happens to it closes what is shared, unless it is committed.
        let mut writing = Writing { part: None, turn: Some((turns.clone(), turn)) };
        writing.part = Some(part?);
        Ok(writing)
    }
}

impl Shared {
    /// Takes SQLite's write lock at once, so that it is never upgraded half-way.
    async fn begin(connection: &DatabaseConnection) -> Result<Self, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let whole = connection.begin_with_options(options).await?;
        Ok(Shared { whole, parts: 0, closed: false, ended: watch::channel(None).0 })
    }
}

impl Writing {
    /// Answers when everything is on the disk.
    pub async fn commit(mut self) -> Result<(), DbErr> {
        let Some(part) = self.part.take() else { return Ok(()) };
        if self.turn.is_none() {
            return part.commit().await;
        }
        // On an error `self` is dropped, which closes what is shared.
        part.commit().await?;
        let Some((turns, mut turn)) = self.turn.take() else { return Ok(()) };
        let Some(shared) = turn.as_mut() else { return Ok(()) };
        shared.parts += 1;
        let ended = shared.ended.subscribe();
        drop(turn);
        // A task of its own: whoever goes away meanwhile leaves nothing half done.
        let told = tokio::spawn(end(turns, ended)).await;
        told.unwrap_or_else(|_| Err(lost("the commit was given up")))
    }
}

/// Asks for another turn, after all who wait now, and commits for all of them unless somebody did before.
async fn end(turns: Turns, mut ended: watch::Receiver<Ended>) -> Result<(), DbErr> {
    let mine = async {
        let mut turn = turns.lock_owned().await;
        if ended.clone().borrow().is_none() {
            commit(&mut turn).await;
        }
    };
    let mut told = ended.clone();
    tokio::select! {
        biased;
        _ = told.wait_for(Option::is_some) => {}
        () = mine => {}
    }
    match &*ended.borrow_and_update() {
        Some(Ok(())) => Ok(()),
        // Nothing of it was kept, and not by the fault of any of them: the database cannot be used.
        Some(Err(error)) => Err(lost(&format!("the commit failed: {error}"))),
        None => Err(lost("the commit was not made")),
    }
}

/// Ends what is shared, and tells those who have a part in it.
async fn commit(turn: &mut Turn) {
    let Some(Shared { whole, ended, .. }) = turn.take() else { return };
    ended.send_replace(Some(whole.commit().await.map_err(Arc::new)));
}

fn lost(why: &str) -> DbErr {
    DbErr::Conn(RuntimeErr::Internal(why.to_owned()))
}

impl Drop for Writing {
    fn drop(&mut self) {
        // First what is rolled back, then the turn.
        self.part = None;
        let Some((_, mut turn)) = self.turn.take() else { return };
        match &mut *turn {
            Some(shared) if shared.parts > 0 => shared.closed = true,
            // Nobody waits for it: it is rolled back.
            _ => *turn = None,
        }
    }
}

impl Deref for Writing {
    type Target = DatabaseTransaction;
    fn deref(&self) -> &DatabaseTransaction {
        self.part.as_ref().expect("it is taken only when it ends")
    }
}

#[cfg(test)]
mod tests {
    use super::super::Database;
    use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};

    async fn database(folder: &tempfile::TempDir) -> Database {
        let file = folder.path().join("test.db");
        let database =
            Database::open(&format!("sqlite://{}?mode=rwc", file.display()), std::time::Duration::from_secs(1))
                .await
                .unwrap();
        database.writer().execute_unprepared("create table t (n integer primary key)").await.unwrap();
        database
    }

    async fn write(database: &Database, number: i64) -> Result<(), DbErr> {
        let writing = database.begin().await?;
        writing.execute_unprepared(&format!("insert into t values ({number})")).await?;
        writing.commit().await
    }

    async fn written(database: &Database) -> Vec<i64> {
        let all = Statement::from_string(DbBackend::Sqlite, "select n from t order by n");
        let rows = database.reader().query_all_raw(all).await.unwrap();
        rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn everything_that_was_acknowledged_is_read_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let database = database(&folder).await;
        let tasks: Vec<_> = (0..200)
            .map(|number| {
                let database = database.clone();
                tokio::spawn(async move {
                    write(&database, number).await.unwrap();
                    assert!(written(&database).await.contains(&number));
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(written(&database).await, (0..200).collect::<Vec<_>>());
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn what_fails_or_goes_away_takes_nobody_along() {
        let folder = tempfile::tempdir().unwrap();
        let database = database(&folder).await;
        write(&database, 7).await.unwrap();
        let tasks: Vec<_> = (0..60)
            .map(|number| {
                let database = database.clone();
                tokio::spawn(async move {
                    match number % 3 {
                        // Refused by the database, given up by its reader, kept.
                        0 => assert!(write(&database, 7).await.is_err()),
                        1 => {
                            let writing = database.begin().await.unwrap();
                            writing
                                .execute_unprepared(&format!("insert into t values ({})", 200 + number))
                                .await
                                .unwrap();
                        }
                        _ => write(&database, 100 + number).await.unwrap(),
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        let kept = (0..60).filter(|number| number % 3 == 2).map(|number| 100 + number);
        assert_eq!(written(&database).await, std::iter::once(7).chain(kept).collect::<Vec<_>>());
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn whoever_goes_away_while_the_commit_is_awaited_blocks_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let database = database(&folder).await;
        for number in 0..50 {
            let gone = database.clone();
            let task = tokio::spawn(async move { write(&gone, number).await });
            tokio::task::yield_now().await;
            task.abort();
            let _ = task.await;
        }
        write(&database, 1000).await.unwrap();
        assert!(written(&database).await.contains(&1000));
    }

    /// SQLite ends the whole transaction by itself when the disk is full; here by `or rollback`.
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn nothing_is_acknowledged_that_sqlite_took_back_with_the_whole() {
        let folder = tempfile::tempdir().unwrap();
        let database = database(&folder).await;
        write(&database, 7).await.unwrap();
        // One has done its part and waits; the next ends the whole.
        let first = database.begin().await.unwrap();
        let second = tokio::spawn({
            let database = database.clone();
            async move {
                let writing = database.begin().await?;
                writing.execute_unprepared("insert or rollback into t values (7)").await?;
                writing.commit().await
            }
        });
        // So that they ask for their turns in this order.
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        let third = tokio::spawn({
            let database = database.clone();
            async move { write(&database, 9).await }
        });
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        first.execute_unprepared("insert into t values (8)").await.unwrap();
        let first = first.commit().await;
        assert!(first.is_err(), "its part went with the whole");
        assert!(second.await.unwrap().is_err());
        let third = third.await.unwrap();
        let there = written(&database).await;
        assert!(third.is_ok(), "who comes next begins anew: {third:?}");
        assert_eq!(there, [7, 9]);
    }
}
