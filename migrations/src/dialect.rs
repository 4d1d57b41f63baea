//! What differs between the two databases, in one place.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

/// Runs `sql` (several statements) with its tokens written for the database at hand:
/// `{id}` a UUID, `{json}` a JSON document, `{sorted}` text compared byte by byte, so that both databases sort alike,
/// `{counted}` a primary key that the database counts upwards and never gives twice,
/// `{filled:x}` that the text `x` holds more than white space.
pub async fn run(manager: &SchemaManager<'_>, sql: &str) -> Result<(), DbErr> {
    let (id, json, sorted, counted) = match manager.get_database_backend() {
        DbBackend::Postgres => {
            ("uuid", "jsonb", "text collate \"C\"", "bigint generated always as identity primary key")
        }
        _ => ("blob", "jsonb_text", "text", "integer primary key autoincrement"),
    };
    let sql = sql.replace("{id}", id).replace("{json}", json).replace("{sorted}", sorted).replace("{counted}", counted);
    let sql = fill(manager.get_database_backend(), &sql);
    manager.get_connection().execute_unprepared(&sql).await.map(|_| ())
}

/// Writes `{filled:x}`. Tabs, line ends and no-break spaces are white space too: a reason made of them is none.
fn fill(backend: DbBackend, sql: &str) -> String {
    let mut parts = sql.split("{filled:");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (column, rest) = part.split_once('}').unwrap_or((part, ""));
        let (trim, code) = match backend {
            DbBackend::Postgres => ("btrim", "chr"),
            _ => ("trim", "char"),
        };
        let blanks = [9, 10, 11, 12, 13, 32, 160].map(|blank| format!("{code}({blank})")).join(" || ");
        out.push_str(&format!("length({trim}({column}, {blanks})) > 0{rest}"));
    }
    out
}

/// Drops tables, last created first.
pub async fn drop_tables(manager: &SchemaManager<'_>, tables: &[&str]) -> Result<(), DbErr> {
    for table in tables {
        run(manager, &format!("drop table {table}")).await?;
    }
    Ok(())
}

/// Refuses UPDATE and DELETE on a table: what it holds is corrected by a superseding row. `keys` are its unique keys,
/// the primary key among them.
pub async fn append_only(manager: &SchemaManager<'_>, table: &str, keys: &[&[&str]]) -> Result<(), DbErr> {
    let message = format!("{table} is append-only");
    for event in ["update", "delete"] {
        refuse(manager, &format!("{table}_refuse_{event}"), table, event, "true", &message).await?;
    }
    keep_rows(manager, table, keys, "true", &message).await
}

/// Makes it impossible to avoid the triggers on rows (`t`) for which `kept` holds. On SQLite an `insert or replace` deletes,
/// without a delete trigger, every row that has the same value in *any* unique key, unless the connection asked for recursive
/// triggers, as the portal does and another tool does not. On PostgreSQL TRUNCATE runs no row triggers.
pub async fn keep_rows(
    manager: &SchemaManager<'_>,
    table: &str,
    keys: &[&[&str]],
    kept: &str,
    message: &str,
) -> Result<(), DbErr> {
    if manager.get_database_backend() == DbBackend::Postgres {
        let sql = format!(
            "create function {table}_refuse_truncate() returns trigger language plpgsql as $$ begin \
             raise exception '{message}' using errcode = 'check_violation'; end $$; \
             create trigger {table}_refuse_truncate before truncate on {table} \
             for each statement execute function {table}_refuse_truncate();"
        );
        return run(manager, &sql).await;
    }
    let same = |key: &&[&str]| {
        let equal: Vec<String> = key.iter().map(|column| format!("t.{column} = new.{column}")).collect();
        format!("exists (select 1 from {table} t where {} and {kept})", equal.join(" and "))
    };
    let there = keys.iter().map(same).collect::<Vec<_>>().join(" or ");
    refuse(manager, &format!("{table}_refuse_replace"), table, "insert", &there, message).await
}

/// Refuses an UPDATE that gives one of these columns another value; the others may change.
pub async fn freeze(manager: &SchemaManager<'_>, table: &str, columns: &[&str], message: &str) -> Result<(), DbErr> {
    let changed: Vec<String> =
        columns.iter().map(|column| format!("new.{column} is distinct from old.{column}")).collect();
    refuse(manager, &format!("{table}_refuse_rewriting"), table, "update", &changed.join(" or "), message).await
}

/// Creates a trigger that refuses `event` (`insert`, `update`, `delete`) on `table` when `condition` holds.
/// The condition may speak of `new` and `old`, and is the same SQL in both databases.
pub async fn refuse(
    manager: &SchemaManager<'_>,
    name: &str,
    table: &str,
    event: &str,
    condition: &str,
    message: &str,
) -> Result<(), DbErr> {
    let sql = match manager.get_database_backend() {
        DbBackend::Postgres => {
            let row = if event == "delete" { "old" } else { "new" };
            format!(
                "create function {name}() returns trigger language plpgsql as $$ begin \
                 if {condition} then raise exception '{message}' using errcode = 'check_violation'; end if; \
                 return {row}; end $$; \
                 create trigger {name} before {event} on {table} for each row execute function {name}();"
            )
        }
        _ => format!(
            "create trigger {name} before {event} on {table} for each row when {condition} \
             begin select raise(abort, '{message}'); end;"
        ),
    };
    run(manager, &sql).await
}

/// Drops a trigger that [`refuse`] put on a table which stays.
pub async fn forget(manager: &SchemaManager<'_>, name: &str, table: &str) -> Result<(), DbErr> {
    let sql = match manager.get_database_backend() {
        DbBackend::Postgres => format!("drop trigger {name} on {table}; drop function {name}();"),
        _ => format!("drop trigger {name}"),
    };
    run(manager, &sql).await
}
