//! What differs between the two databases, in one place.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

/// Runs `sql` (several statements) with its tokens written for the database at hand:
/// `{id}` a UUID, `{json}` a JSON document, `{sorted}` text compared byte by byte, so that both databases sort alike,
/// `{filled:x}` that the text `x` holds more than white space.
pub async fn run(manager: &SchemaManager<'_>, sql: &str) -> Result<(), DbErr> {
    let (id, json, sorted) = match manager.get_database_backend() {
        DbBackend::Postgres => ("uuid", "jsonb", "text collate \"C\""),
        _ => ("blob", "jsonb_text", "text"),
    };
    let sql = sql.replace("{id}", id).replace("{json}", json).replace("{sorted}", sorted);
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

/// Refuses UPDATE and DELETE on a table: what it holds is corrected by a superseding row. `key` is its primary key:
/// on SQLite an `insert or replace` would delete without a trigger, on PostgreSQL TRUNCATE passes row triggers by.
pub async fn append_only(manager: &SchemaManager<'_>, table: &str, key: &[&str]) -> Result<(), DbErr> {
    for event in ["update", "delete"] {
        let name = format!("{table}_refuse_{event}");
        let message = format!("{table} is append-only");
        refuse(manager, &name, table, event, "true", &message).await?;
    }
    let same = key.iter().map(|column| format!("t.{column} = new.{column}")).collect::<Vec<_>>().join(" and ");
    let exists = format!("exists (select 1 from {table} t where {same})");
    let message = format!("{table} already holds this row");
    refuse(manager, &format!("{table}_refuse_replace"), table, "insert", &exists, &message).await?;
    if manager.get_database_backend() == DbBackend::Postgres {
        let sql = format!(
            "create function {table}_refuse_truncate() returns trigger language plpgsql as $$ begin \
             raise exception '{table} is append-only' using errcode = 'check_violation'; end $$; \
             create trigger {table}_refuse_truncate before truncate on {table} \
             for each statement execute function {table}_refuse_truncate();"
        );
        run(manager, &sql).await?;
    }
    Ok(())
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
