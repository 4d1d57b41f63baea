//! The jobs, which the portal does by itself. A row is one job: which process has its turn, how it went, and when it is due
//! again.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table jobs (
    name text primary key,
    -- The number of the last turn. Work under an older one cannot be committed.
    fence bigint not null default 0,
    lease_until bigint not null default 0,
    next_at bigint not null default 0,
    -- Failures in a row.
    tries integer not null default 0,
    done_at bigint,
    dead_at bigint,
    last_error text not null default ''
);
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::drop_tables(manager, &["jobs"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
