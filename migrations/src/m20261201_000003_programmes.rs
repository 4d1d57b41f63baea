//! Programmes, their versions and criteria. A published version never changes. `deferrals_most` and `deferral_days` repeat what
//! its document says, for the guard of `deferrals`; empty where the body sets no cap.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table programmes (
    id {id} primary key,
    slug {sorted} not null unique,
    symbol text not null,
    kind text not null check (kind in ('model', 'as_is')),
    position integer not null,
    current_version_id {id},
    open_since bigint,
    created_at bigint not null
);
create table programme_versions (
    id {id} primary key,
    programme_id {id} not null references programmes(id),
    number integer not null,
    document {json} not null,
    deferrals_most bigint,
    deferral_days bigint,
    published_at bigint,
    unique (programme_id, number)
);
create table criteria (
    id {id} primary key,
    programme_version_id {id} not null references programme_versions(id),
    code text not null,
    position integer not null,
    document {json} not null,
    unique (programme_version_id, code)
);
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        for event in ["update", "delete"] {
            let name = format!("programme_versions_refuse_{event}");
            let message = "a published programme version is immutable";
            dialect::refuse(manager, &name, "programme_versions", event, "old.published_at is not null", message)
                .await?;
        }
        for (event, row) in [("insert", "new"), ("update", "old"), ("update", "new"), ("delete", "old")] {
            let name = format!("criteria_refuse_{event}_of_{row}");
            let published = format!(
                "exists (select 1 from programme_versions v where v.id = {row}.programme_version_id and v.published_at is not null)"
            );
            let message = "the criteria of a published programme version are immutable";
            dialect::refuse(manager, &name, "criteria", event, &published, message).await?;
        }
        let message = "a published programme version is immutable";
        let keys: [&[&str]; 2] = [&["id"], &["programme_id", "number"]];
        dialect::keep_rows(manager, "programme_versions", &keys, "t.published_at is not null", message).await?;
        let published = "exists (select 1 from programme_versions v where v.id = t.programme_version_id and v.published_at is not null)";
        let message = "the criteria of a published programme version are immutable";
        let keys: [&[&str]; 2] = [&["id"], &["programme_version_id", "code"]];
        dialect::keep_rows(manager, "criteria", &keys, published, message).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::drop_tables(manager, &["criteria", "programme_versions", "programmes"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
