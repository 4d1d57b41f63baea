//! Documents of every owner.
//!
//! Of a document, `sha256` and `size` are of the file that is kept, `received_sha256` is of the file that came. A document
//! that was taken back has `removed_at`; its file goes at `delete_at`, and then `deleted_at` says so and its name is empty.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table documents (
    id {id} primary key,
    owner_kind text not null check (owner_kind in ('application', 'challenge', 'challenge_draft')),
    owner_id {id} not null,
    purpose text not null,
    file_name text not null,
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null,
    blob_id {id} not null unique,
    uploaded_by {id} references users(id),
    uploaded_at bigint not null,
    received_sha256 text not null default '',
    removed_traces text not null default '',
    marks text not null default '',
    original_blob_id {id} unique,
    original_size bigint not null default 0,
    removed_at bigint,
    delete_at bigint,
    deleted_at bigint,
    check ((removed_at is null) = (delete_at is null) and (deleted_at is null or delete_at is not null))
);
create index documents_by_owner on documents(owner_kind, owner_id);
create index documents_by_sender on documents(uploaded_by, uploaded_at) where uploaded_by is not null;
create index documents_to_delete on documents(delete_at) where delete_at is not null and deleted_at is null;
";

/// What of a document never changes.
const ADDED: [&str; 9] =
    ["id", "purpose", "media_type", "size", "sha256", "blob_id", "uploaded_by", "uploaded_at", "received_sha256"];

/// Only what was prepared for a challenge becomes the challenge's, when it is lodged, or goes along to the restriction
/// against which it is written now.
const ANOTHERS: &str = "(new.owner_kind is distinct from old.owner_kind or new.owner_id is distinct from old.owner_id) \
    and not (old.owner_kind = 'challenge_draft' and new.owner_kind in ('challenge', 'challenge_draft'))";

/// What is removed does not come back. Only with its file goes its name.
const REMOVED_ONCE: &str = "(new.file_name is distinct from old.file_name and new.deleted_at is null) \
    or new.removed_at is distinct from old.removed_at and old.removed_at is not null";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        let stays = "a document stays as it was added, until it is removed";
        dialect::freeze(manager, "documents", &ADDED, stays).await?;
        dialect::refuse(manager, "documents_refuse_owner", "documents", "update", ANOTHERS, stays).await?;
        dialect::refuse(manager, "documents_refuse_return", "documents", "update", REMOVED_ONCE, stays).await?;
        dialect::refuse(manager, "documents_refuse_delete", "documents", "delete", "old.removed_at is null", stays)
            .await?;
        let keys: [&[&str]; 3] = [&["id"], &["blob_id"], &["original_blob_id"]];
        dialect::keep_rows(manager, "documents", &keys, "t.removed_at is null", stays).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::drop_tables(manager, &["documents"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
