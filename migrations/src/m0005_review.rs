//! Who looked at a file, with what standing, and what they found on each criterion.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table participations (
    application_id {id} not null references applications(id),
    user_id {id} not null references users(id),
    part text not null,
    began_at bigint not null,
    primary key (application_id, user_id, part)
);
create table conflict_declarations (
    application_id {id} not null references applications(id),
    user_id {id} not null references users(id),
    has_conflict boolean not null,
    explanation text not null default '',
    declared_at bigint not null,
    primary key (application_id, user_id)
);
create table assessments (
    id {id} primary key,
    application_id {id} not null references applications(id),
    round integer not null,
    assessor_id {id} not null references users(id),
    recommendation text,
    category text,
    summary text not null default '',
    created_at bigint not null,
    recommended_at bigint,
    version bigint not null default 0,
    unique (application_id, round)
);
create table findings (
    assessment_id {id} not null references assessments(id),
    criterion_id {id} not null references criteria(id),
    verdict text not null check (verdict in ('met', 'not_met', 'cannot_tell')),
    facts_found text not null default '',
    evidence_considered text not null default '',
    evidence_missing text not null default '',
    cure text not null default '',
    updated_at bigint not null,
    primary key (assessment_id, criterion_id)
);
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;

        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::drop_tables(manager, &["findings", "assessments", "conflict_declarations", "participations"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
