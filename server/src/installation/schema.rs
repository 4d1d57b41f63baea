//! Whether a database has the tables that this program expects.

use std::fmt::Write;

use migrations::Migrator;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};
use sea_orm_migration::MigratorTrait;

use crate::refused::Refused;

/// How migrations were called before the first release, 0.1.0: `m0001_identity`. Their tables changed in place.
const BEFORE_RELEASE: &str = "m00";

/// The table in which the migrations that have run are listed.
const APPLIED: &str = "seaql_migrations";

#[derive(Clone, Debug, PartialEq)]
pub enum Schema {
    Current,
    /// Nothing is there.
    Empty,
    /// An earlier version made it; how many migrations have not run.
    Behind(usize),
    /// A version before the first release made it.
    BeforeRelease,
    /// A later version has changed it; the migrations that this program does not know.
    Newer(Vec<String>),
    /// Another program's; some of its tables.
    Foreign(Vec<String>),
}

impl Schema {
    /// What is wrong and what to do about it; nothing when all is right.
    pub fn refusal(&self) -> Option<Refused> {
        let said = match self {
            Schema::Current => return None,
            Schema::Empty => "The database is empty. Begin a portal with `tribune init`.".to_owned(),
            Schema::Behind(missing) => format!(
                "The database lacks {missing} of the changes that this version needs. Stop every process of the portal, \
                 make a backup, and run `tribune migrate`."
            ),
            Schema::BeforeRelease => "The database was made before the first release, when tables still changed in place. It \
                 cannot be brought to this version, and nothing in it was changed. Begin a new portal in an empty database and an \
                 empty data folder with `tribune init`; the version that made it can still read it."
                .to_owned(),
            Schema::Newer(unknown) => format!(
                "A newer version of Tribune has changed the database ({}). Run that version: this one could spoil what \
                 the newer one wrote.",
                unknown.join(", ")
            ),
            Schema::Foreign(tables) => {
                let mut some = tables.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
                if tables.len() > 3 {
                    let _ = write!(some, " and {} more", tables.len() - 3);
                }
                format!(
                    "The database belongs to another program: it holds {some}. Name a database of the portal's own in DATABASE_URL."
                )
            }
        };
        Some(Refused(said))
    }
}

/// Looks into the database; changes nothing.
pub async fn read(connection: &impl ConnectionTrait) -> Result<Schema, DbErr> {
    let tables = column(connection, list_tables(connection.get_database_backend())).await?;
    let applied = if tables.iter().any(|table| table == APPLIED) {
        column(connection, "select version from seaql_migrations order by version").await?
    } else {
        Vec::new()
    };
    let known: Vec<String> = Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect();
    Ok(judge(&tables, &applied, &known))
}

fn list_tables(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Postgres => {
            "select tablename::text from pg_catalog.pg_tables where schemaname = current_schema() order by tablename"
        }
        _ => {
            "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name"
        }
    }
}

async fn column(connection: &impl ConnectionTrait, sql: &str) -> Result<Vec<String>, DbErr> {
    let rows = connection.query_all_raw(Statement::from_string(connection.get_database_backend(), sql)).await?;
    rows.iter().map(|row| row.try_get_by_index(0)).collect()
}

fn judge(tables: &[String], applied: &[String], known: &[String]) -> Schema {
    let others: Vec<String> = tables.iter().filter(|table| *table != APPLIED).cloned().collect();
    let unknown: Vec<String> = applied.iter().filter(|name| !known.contains(name)).cloned().collect();
    let missing = known.iter().filter(|name| !applied.contains(name)).count();
    match (applied.is_empty(), unknown.len()) {
        (true, _) if others.is_empty() => Schema::Empty,
        (true, _) => Schema::Foreign(others),
        (false, _) if applied.iter().all(|name| name.starts_with(BEFORE_RELEASE)) => Schema::BeforeRelease,
        (false, strange) if strange == applied.len() => Schema::Foreign(others),
        (false, 1..) => Schema::Newer(unknown),
        (false, 0) if missing > 0 => Schema::Behind(missing),
        (false, 0) => Schema::Current,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_database_is_ours_and_current_or_something_is_said() {
        let known = words("one two");
        for (tables, applied, expected) in [
            ("", "", Schema::Empty),
            ("seaql_migrations", "", Schema::Empty),
            ("seaql_migrations users", "one two", Schema::Current),
            ("seaql_migrations users", "one", Schema::Behind(1)),
            ("seaql_migrations users", "one two three", Schema::Newer(words("three"))),
            ("seaql_migrations users", "m0001_identity m0003b_documents", Schema::BeforeRelease),
            ("posts wp_users", "", Schema::Foreign(words("posts wp_users"))),
            ("seaql_migrations posts", "begin", Schema::Foreign(words("posts"))),
        ] {
            assert_eq!(judge(&words(tables), &words(applied), &known), expected, "{tables}: {applied}");
        }
    }
}
