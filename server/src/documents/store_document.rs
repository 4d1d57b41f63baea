//! The rows of documents: adding, taking out, and giving to another owner. The file is on the disk before its row is written.

use app::documents::Stored;
use app::kernel::{DocumentId, Failure, Timestamp};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

use super::document::DocumentOwner;
use super::keep_upload::KeptUpload;
use super::quotas;
use super::tables::documents::{ActiveModel, Column, Entity};
use crate::audit::{Act, Evidence, digest};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// Where a document goes.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub owner: DocumentOwner,
    /// The code of what the programme asked for; for a challenge, `evidence`.
    pub purpose: &'a str,
    /// What is stored for the organisation altogether, where it counts against that.
    pub of_organisation: Option<Stored>,
}

/// Writes the row of a kept file. Errors with a refusal where there is no more room for it.
pub async fn store_document(work: &UnitOfWork, place: Place<'_>, kept: &KeptUpload) -> Result<DocumentId> {
    let size = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
    quotas::must_have_room(work, place, size(kept.weight()), &kept.field).await?;
    let words = |words: Vec<&'static str>| words.join(" ");
    let id = DocumentId(Uuid::now_v7());
    let row = ActiveModel {
        id: Set(id.0),
        owner_kind: Set(place.owner.kind().to_owned()),
        owner_id: Set(place.owner.id()),
        purpose: Set(place.purpose.to_owned()),
        file_name: Set(kept.file_name.clone()),
        media_type: Set(kept.media_type.as_str().to_owned()),
        size: Set(size(kept.blob.size)),
        sha256: Set(kept.blob.sha256.clone()),
        blob_id: Set(kept.blob.id),
        uploaded_by: Set(work.author.user.map(|user| user.0)),
        uploaded_at: Set(work.now.0),
        received_sha256: Set(kept.received_sha256.clone()),
        removed_traces: Set(words(kept.removed.iter().map(|trace| trace.as_str()).collect())),
        marks: Set(words(kept.marks.iter().map(|mark| mark.as_str()).collect())),
        original_blob_id: Set(kept.original.as_ref().map(|original| original.id)),
        original_size: Set(kept.original.as_ref().map_or(0, |original| size(original.size))),
        removed_at: Set(None),
        delete_at: Set(None),
        deleted_at: Set(None),
    };
    row.insert(work.connection()).await?;
    Ok(id)
}

/// The act of adding a document, with what vouches for it: its own digest, and that of its file.
pub async fn vouch_for(work: &UnitOfWork, act: Act, id: DocumentId) -> Result<Act> {
    let digest = digest(work.connection(), Evidence::Document, id.0).await?;
    let row = Entity::find_by_id(id.0).one(work.connection()).await?.ok_or(Failure::NotFound)?;
    let act = act.detail("document", id.to_string()).detail("sha256", row.sha256);
    Ok(act.detail("size", row.size).detail("digest", digest))
}

/// Takes a document out of its list. Its file goes from the disk at `delete_at`: see [`super::delete_removed_documents`],
/// which a caller that passes the present time calls once the work is done. Errors with [`Failure::NotFound`] when the owner has
/// no such document.
pub async fn remove_document(
    work: &UnitOfWork,
    owner: DocumentOwner,
    id: DocumentId,
    delete_at: Timestamp,
) -> Result<()> {
    let changed = Entity::update_many()
        .col_expr(Column::RemovedAt, Expr::value(work.now.0))
        .col_expr(Column::DeleteAt, Expr::value(delete_at.0))
        .filter(Column::Id.eq(id.0))
        .filter(Column::OwnerKind.eq(owner.kind()))
        .filter(Column::OwnerId.eq(owner.id()))
        .filter(Column::RemovedAt.is_null())
        .exec(work.connection())
        .await?;
    if changed.rows_affected == 0 { Err(Failure::NotFound.into()) } else { Ok(()) }
}

/// The documents of one owner belong to another from now on; documents that were taken out do not.
pub async fn hand_over_documents(work: &UnitOfWork, from: DocumentOwner, to: DocumentOwner) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::OwnerKind, Expr::value(to.kind()))
        .col_expr(Column::OwnerId, Expr::value(to.id()))
        .filter(Column::OwnerKind.eq(from.kind()))
        .filter(Column::OwnerId.eq(from.id()))
        .filter(Column::RemovedAt.is_null())
        .exec(work.connection())
        .await?;
    Ok(())
}

/// Takes all documents of an owner out of its list. Their files go from the disk at the next look.
pub async fn remove_documents_of(work: &UnitOfWork, owner: DocumentOwner) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::RemovedAt, Expr::value(work.now.0))
        .col_expr(Column::DeleteAt, Expr::value(work.now.0))
        .filter(Column::OwnerKind.eq(owner.kind()))
        .filter(Column::OwnerId.eq(owner.id()))
        .filter(Column::RemovedAt.is_null())
        .exec(work.connection())
        .await?;
    Ok(())
}
