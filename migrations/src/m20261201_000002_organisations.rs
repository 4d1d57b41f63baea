//! Organisations and the people who act for them. `profile` is what an organisation says about itself; the columns
//! after it repeat what lists need.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table organisations (
    id {id} primary key,
    profile {json} not null,
    name text not null check ({filled:name}),
    latin_name text not null default '',
    acronym text not null default '',
    country text not null,
    legal_form text not null,
    sort_name {sorted} not null,
    search_text text not null default '',
    likeness {sorted} not null default '',
    created_at bigint not null,
    updated_at bigint not null,
    updated_by {id} references users(id),
    version bigint not null default 0
);
create index organisations_by_likeness on organisations(likeness);
create table organisation_members (
    organisation_id {id} not null references organisations(id),
    user_id {id} not null references users(id),
    role text not null check (role in ('owner', 'editor', 'viewer')),
    added_at bigint not null,
    version bigint not null default 0,
    primary key (organisation_id, user_id)
);
create index organisation_members_by_user on organisation_members(user_id);
create table invitations (
    id {id} primary key,
    organisation_id {id} not null references organisations(id),
    role text not null check (role in ('editor', 'viewer')),
    note text not null,
    code_lookup text not null unique,
    state text not null check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
    invited_by {id} references users(id),
    invited_at bigint not null,
    expires_at bigint not null,
    settled_at bigint,
    check ((settled_at is null) = (state = 'waiting')),
    check (state = 'waiting' or note = '')
);
create index invitations_by_organisation on invitations(organisation_id, invited_at, id);
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;

        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::drop_tables(manager, &["invitations", "organisation_members", "organisations"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
