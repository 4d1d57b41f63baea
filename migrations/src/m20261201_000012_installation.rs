//! What this installation is: with which key its database was begun, and whether it holds a demonstration. Both are written once.
//! A database whose key was replaced would answer old receipt codes with "no such application", and a demonstration, whose people
//! are invented, never becomes a portal in use.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table installation (
    id integer primary key check (id = 1),
    key_fingerprint text not null default '',
    demo_since bigint
);
insert into installation (id) values (1);
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        let (table, rewritten) = ("installation", "an installation keeps its key, and a demonstration stays one");
        let changed = "(old.key_fingerprint <> '' and new.key_fingerprint <> old.key_fingerprint) \
                       or (old.demo_since is not null and new.demo_since is distinct from old.demo_since)";
        dialect::refuse(manager, "installation_refuse_rewriting", table, "update", changed, rewritten).await?;
        dialect::refuse(manager, "installation_refuse_delete", table, "delete", "true", rewritten).await?;
        dialect::keep_rows(manager, table, &[&["id"]], "true", rewritten).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::drop_tables(manager, &["installation"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
