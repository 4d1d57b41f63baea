//! The status organisations hold, as the public register lists it, and the organisations whose safety asks that it
//! tells nothing of them. Without a decision a status is provisional: it was given because the decision is late.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table seals (
    organisation_id {id} primary key references organisations(id),
    sealed_at bigint not null
);
create table seal_changes (
    id {id} primary key,
    organisation_id {id} not null references organisations(id),
    sealed boolean not null,
    reason text not null check ({filled:reason}),
    changed_by {id} references users(id),
    changed_at bigint not null
);
create index seal_changes_by_organisation on seal_changes(organisation_id, changed_at, id);
create table accreditations (
    id {id} primary key,
    organisation_id {id} not null references organisations(id),
    programme_id {id} not null references programmes(id),
    decision_id {id} references decisions(id),
    organisation_name text not null check ({filled:organisation_name}),
    latin_name text not null default '',
    country {sorted} not null,
    category text not null,
    state text not null
        check (state in ('provisional', 'active', 'suspended', 'superseded', 'withdrawn', 'surrendered', 'decided')),
    since bigint not null,
    ended_at bigint,
    sealed boolean not null default false,
    sort_key {sorted} not null,
    version bigint not null default 0,
    check ((ended_at is not null) = (state in ('superseded', 'withdrawn', 'surrendered', 'decided'))),
    check (decision_id is not null or state in ('provisional', 'superseded', 'decided'))
);
create unique index accreditations_one_open on accreditations(organisation_id, programme_id) where ended_at is null;
create index accreditations_by_organisation on accreditations(organisation_id, since);
create index accreditations_by_decision on accreditations(decision_id);
create index accreditations_by_name on accreditations(sort_key, id)
    where ended_at is null and sealed = false;
create index accreditations_by_programme on accreditations(programme_id, sort_key, id)
    where ended_at is null and sealed = false;
create index accreditations_by_country on accreditations(country, sort_key, id)
    where ended_at is null and sealed = false;
create table register_terms (
    term {sorted} not null,
    sort_key {sorted} not null,
    accreditation_id {id} not null references accreditations(id),
    primary key (term, sort_key, accreditation_id)
);
create index register_terms_by_accreditation on register_terms(accreditation_id, term);
create index if not exists decisions_by_programme on decisions(programme_id, decided_at, id);
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        dialect::append_only(manager, "seal_changes", &[&["id"]]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::drop_tables(manager, &["register_terms", "accreditations", "seal_changes", "seals"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
