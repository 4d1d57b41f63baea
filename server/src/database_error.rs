//! What an error of the database means. This is read from the kind of the error and its code, never from its text: drivers and
//! servers choose their own words, and PostgreSQL its own language.

use sea_orm::sqlx::Error;
use sea_orm::sqlx::sqlite::SqliteError;
use sea_orm::{DbErr, RuntimeErr};

/// SQLite's primary result codes (<https://www.sqlite.org/rescode.html>) for a file that cannot be used now, with any statement.
const SQLITE_BUSY: i32 = 5;
const SQLITE_READONLY: i32 = 8;
const SQLITE_IOERR: i32 = 10;
const SQLITE_FULL: i32 = 13;
const SQLITE_CANTOPEN: i32 = 14;
const SQLITE_PROTOCOL: i32 = 15;

/// PostgreSQL's class of lost connections (08), of what has run out, such as disk or connections (53), and of a server that was
/// told to stop or to leave (57P0x; <https://www.postgresql.org/docs/current/errcodes-appendix.html>).
const POSTGRES_AWAY: [&str; 3] = ["08", "53", "57P0"];
/// A server that is starting, stopping or full will answer in a moment.
const POSTGRES_FOR_NOW: [&str; 4] = ["57P01", "57P02", "57P03", POSTGRES_TOO_MANY];
/// The server is there, and has no connection left.
const POSTGRES_TOO_MANY: &str = "53300";
/// Another transaction wanted the same rows: `serialization_failure`, `deadlock_detected`.
const POSTGRES_OVERTAKEN: [&str; 2] = ["40001", "40P01"];

/// The code of an error that the database itself gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Code<'a> {
    /// An extended result code.
    Sqlite(i32),
    /// An SQLSTATE.
    Postgres(&'a str),
}

impl Code<'_> {
    /// Whether the database cannot be used now, rather than that a statement is wrong.
    fn is_away(self) -> bool {
        match self {
            Code::Sqlite(_) => matches!(
                self.primary(),
                Some(SQLITE_BUSY | SQLITE_READONLY | SQLITE_IOERR | SQLITE_FULL | SQLITE_CANTOPEN | SQLITE_PROTOCOL)
            ),
            Code::Postgres(state) => POSTGRES_AWAY.iter().any(|class| state.starts_with(class)),
        }
    }

    /// SQLite's code without its extension, which is in the higher bytes.
    fn primary(self) -> Option<i32> {
        match self {
            Code::Sqlite(code) => Some(code & 0xff),
            Code::Postgres(_) => None,
        }
    }

    fn is_one_of(self, states: &[&str]) -> bool {
        matches!(self, Code::Postgres(state) if states.contains(&state))
    }
}

/// Asks about the code of an error, when the database gave one.
fn code_is(error: &Error, is: impl FnOnce(Code<'_>) -> bool) -> bool {
    let Some(database) = error.as_database_error() else { return false };
    let Some(code) = database.code() else { return false };
    match database.try_downcast_ref::<SqliteError>() {
        Some(_) => code.parse().is_ok_and(|code| is(Code::Sqlite(code))),
        None => is(Code::Postgres(&code)),
    }
}

/// The driver's error behind one of a statement.
fn of_statement(error: &DbErr) -> Option<&Error> {
    match error {
        DbErr::Exec(RuntimeErr::SqlxError(source)) | DbErr::Query(RuntimeErr::SqlxError(source)) => Some(source),
        _ => None,
    }
}

/// Whether the error says that the database cannot be reached or used now, rather than that a statement is wrong.
pub fn is_away(error: &DbErr) -> bool {
    match error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => true,
        _ => of_statement(error).is_some_and(driver_is_away),
    }
}

fn driver_is_away(error: &Error) -> bool {
    match error {
        Error::Io(_) | Error::Tls(_) | Error::PoolTimedOut | Error::PoolClosed | Error::WorkerCrashed => true,
        _ => code_is(error, |code| code.is_away()),
    }
}

/// Whether PostgreSQL ended this transaction for the sake of another that wants the same rows: somebody else wrote at the same
/// moment, and nothing of this was kept.
pub fn is_overtaken(error: &DbErr) -> bool {
    of_statement(error).is_some_and(|error| code_is(error, |code| code.is_one_of(&POSTGRES_OVERTAKEN)))
}

/// Whether SQLite has no leave to write to its file.
pub fn is_read_only(error: &DbErr) -> bool {
    of_statement(error).is_some_and(|error| code_is(error, |code| code.primary() == Some(SQLITE_READONLY)))
}

/// Whether SQLite says that its disk is full.
pub fn is_full(error: &DbErr) -> bool {
    of_statement(error).is_some_and(|error| code_is(error, |code| code.primary() == Some(SQLITE_FULL)))
}

/// Whether a server that was asked for a connection is there, and has none left.
pub fn has_no_connection_left(error: &Error) -> bool {
    code_is(error, |code| code.is_one_of(&[POSTGRES_TOO_MANY]))
}

/// Whether a server that was asked for a connection will take one in a moment.
pub fn is_for_now(error: &Error) -> bool {
    code_is(error, |code| code.is_one_of(&POSTGRES_FOR_NOW))
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;
    use std::sync::Arc;

    use sea_orm::{ConnectionTrait, Database};

    use super::*;

    fn statement(error: Error) -> DbErr {
        DbErr::Query(RuntimeErr::SqlxError(Arc::new(error)))
    }

    #[test]
    fn a_broken_connection_is_the_databases_and_a_wrong_column_is_ours() {
        let away = [
            Error::Io(std::io::Error::new(ErrorKind::ConnectionReset, "reset")),
            Error::Tls("no certificate".into()),
            Error::PoolTimedOut,
            Error::PoolClosed,
            Error::WorkerCrashed,
        ];
        for error in away {
            assert!(is_away(&statement(error)));
        }
        assert!(is_away(&DbErr::Conn(RuntimeErr::Internal("gone".to_owned()))));
        // What it is called says nothing.
        let ours = [Error::RowNotFound, Error::ColumnNotFound("connection".to_owned())];
        for error in ours {
            assert!(!is_away(&statement(error)));
        }
        assert!(!is_away(&DbErr::Custom("the connection".to_owned())));
    }

    #[test]
    fn codes_say_whether_the_database_can_be_used() {
        // Extended codes: `SQLITE_BUSY_SNAPSHOT`, `SQLITE_IOERR_WRITE`, `SQLITE_READONLY_DBMOVED`.
        for code in [5, 5 | (2 << 8), 8, 8 | (4 << 8), 10, 10 | (3 << 8), 13, 14, 15] {
            assert!(Code::Sqlite(code).is_away(), "{code}");
        }
        // `SQLITE_ERROR`, `SQLITE_LOCKED` within one connection, `SQLITE_CONSTRAINT_UNIQUE`.
        for code in [1, 6, 19 | (8 << 8)] {
            assert!(!Code::Sqlite(code).is_away(), "{code}");
        }
        for state in ["08006", "08P01", "53100", "53300", "57P01", "57P02", "57P03"] {
            assert!(Code::Postgres(state).is_away(), "{state}");
        }
        // A cancelled statement, a broken constraint, an unknown table, a number that is too large.
        for state in ["57014", "23505", "42P01", "22003", "5", "13"] {
            assert!(!Code::Postgres(state).is_away(), "{state}");
        }
    }

    #[test]
    fn only_another_writer_overtakes() {
        for state in ["40001", "40P01"] {
            assert!(Code::Postgres(state).is_one_of(&POSTGRES_OVERTAKEN) && !Code::Postgres(state).is_away());
        }
        assert!(!Code::Sqlite(40001).is_one_of(&POSTGRES_OVERTAKEN));
        assert!(!Code::Postgres("40002").is_one_of(&POSTGRES_OVERTAKEN));
    }

    /// The driver's own errors carry the codes that are looked for.
    #[tokio::test]
    async fn sqlite_says_by_code_what_is_wrong() {
        let memory = Database::connect("sqlite::memory:").await.expect("a database");
        memory.execute_unprepared("create table t (a integer unique)").await.expect("a table");
        let wrong = memory.execute_unprepared("select connection from t").await.unwrap_err();
        assert!(!is_away(&wrong) && !is_read_only(&wrong), "{wrong}");
        memory.execute_unprepared("pragma query_only = on").await.expect("a setting");
        let refused = memory.execute_unprepared("insert into t values (1)").await.unwrap_err();
        assert!(is_away(&refused) && is_read_only(&refused), "{refused}");
        let missing = Database::connect("sqlite:/nowhere/at/all/portal.db").await.unwrap_err();
        assert!(is_away(&missing), "{missing}");
    }
}
