//! Using documents that were given earlier again. Each copy is a separate file, so that taking one out does not affect the other.

use app::kernel::DocumentId;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set};
use tokio::io::AsyncReadExt;
use uuid::Uuid;

use super::document::DocumentOwner;
use super::quotas;
use super::store_document::Place;
use super::tables::documents::{Column, Entity, Model};
use crate::blobs::StoredBlob;
use crate::error::Result;
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// A file that was copied and to which no row refers yet.
pub struct Copied {
    row: Model,
    pub blob: StoredBlob,
}

impl Copied {
    /// The code of what the programme asked for.
    pub fn purpose(&self) -> &str {
        &self.row.purpose
    }
}

/// Copies the files of an owner, as far as their purpose is still `wanted`. Give each to [`store_copy`], or remove it.
pub async fn copy_files(portal: &Portal, owner: DocumentOwner, wanted: impl Fn(&str) -> bool) -> Result<Vec<Copied>> {
    let rows = Entity::find()
        .filter(Column::OwnerKind.eq(owner.kind()))
        .filter(Column::OwnerId.eq(owner.id()))
        .filter(Column::RemovedAt.is_null())
        .order_by_asc(Column::UploadedAt)
        .order_by_asc(Column::Id)
        .all(portal.database.reader())
        .await?;
    let mut copies = Vec::new();
    for row in rows.into_iter().filter(|row| wanted(&row.purpose)) {
        let mut bytes = Vec::new();
        portal.blobs.open(row.blob_id).await?.read_to_end(&mut bytes).await?;
        copies.push(Copied { blob: portal.blobs.put(&bytes).await?, row });
    }
    Ok(copies)
}

/// Writes the row of a copied file. Errors with a refusal where there is no more room for it.
pub async fn store_copy(work: &UnitOfWork, place: Place<'_>, copy: &Copied) -> Result<DocumentId> {
    quotas::must_have_room(work, place, copy.row.size, "earlier").await?;
    let id = DocumentId(Uuid::now_v7());
    let mut row = copy.row.clone().into_active_model();
    row.id = Set(id.0);
    row.owner_kind = Set(place.owner.kind().to_owned());
    row.owner_id = Set(place.owner.id());
    row.purpose = Set(place.purpose.to_owned());
    row.blob_id = Set(copy.blob.id);
    row.uploaded_by = Set(work.author.user.map(|user| user.0));
    row.uploaded_at = Set(work.now.0);
    // The file as it came stays with the application to which it was given.
    row.original_blob_id = Set(None);
    row.original_size = Set(0);
    row.insert(work.connection()).await?;
    Ok(id)
}
