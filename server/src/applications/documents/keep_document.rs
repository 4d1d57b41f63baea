//! Keeping an upload: the file first, made durable; then the row that speaks of it.

use app::kernel::{DocumentId, Failure};
use app::text::Locale;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

use super::check_upload::{MediaType, check_upload, file_name};
use super::document::DocumentOwner;
use crate::applications::tables::documents::{ActiveModel, Column, Entity};
use crate::blobs::StoredBlob;
use crate::portal::Portal;
use crate::stop::{Result, Stop};
use crate::store::Work;
use crate::web::Submitted;

/// A file that was checked and made durable, and that no row speaks of yet. Give it to [`store_document`], or give it
/// up with [`KeptUpload::discard`].
pub struct KeptUpload {
    pub file_name: String,
    pub media_type: MediaType,
    pub blob: StoredBlob,
}

impl KeptUpload {
    pub async fn discard(self, portal: &Portal) -> Result<()> {
        portal.blobs.remove(self.blob.id).await?;
        Ok(())
    }
}

/// Checks and keeps the file of a posted form; a refused one is removed. The file's hash joins the form's values, so
/// that another file in the same form is another post. Errors with the refusal for the control `field`.
pub async fn keep_upload(portal: &Portal, locale: Locale, form: &mut Submitted, field: &str) -> Result<KeptUpload> {
    let Some(upload) = form.upload.take() else {
        return Err(Stop::refused(field, "interface-upload-error-missing"));
    };
    let checked = check_upload(locale, &upload, field);
    let Some(contents) = upload.contents else {
        return Err(checked.err().unwrap_or_else(|| Stop::refused(field, "interface-upload-error-missing")));
    };
    let media_type = checked?;
    let blob = contents.keep(&portal.blobs).await?;
    form.values.set("file-sha256", blob.sha256.clone());
    Ok(KeptUpload { file_name: file_name(&upload.file_name), media_type, blob })
}

/// Writes the row of a kept file.
pub async fn store_document(work: &Work, owner: DocumentOwner, purpose: &str, kept: &KeptUpload) -> Result<DocumentId> {
    let id = DocumentId(Uuid::now_v7());
    let row = ActiveModel {
        id: Set(id.0),
        owner_kind: Set(owner.kind().to_owned()),
        owner_id: Set(owner.id()),
        purpose: Set(purpose.to_owned()),
        file_name: Set(kept.file_name.clone()),
        media_type: Set(kept.media_type.as_str().to_owned()),
        size: Set(i64::try_from(kept.blob.size).unwrap_or(i64::MAX)),
        sha256: Set(kept.blob.sha256.clone()),
        blob_id: Set(kept.blob.id),
        uploaded_by: Set(work.worker.user.map(|user| user.0)),
        uploaded_at: Set(work.now.0),
        removed_at: Set(None),
    };
    row.insert(work.connection()).await?;
    Ok(id)
}

/// Takes a document out of its list. The file stays until the retention job removes it, so that a replay or a restored
/// backup never points at nothing. Errors with [`Failure::NotFound`] when the owner has no such document.
pub async fn remove_document(work: &Work, owner: DocumentOwner, id: DocumentId) -> Result<()> {
    let changed = Entity::update_many()
        .col_expr(Column::RemovedAt, Expr::value(work.now.0))
        .filter(Column::Id.eq(id.0))
        .filter(Column::OwnerKind.eq(owner.kind()))
        .filter(Column::OwnerId.eq(owner.id()))
        .filter(Column::RemovedAt.is_null())
        .exec(work.connection())
        .await?;
    if changed.rows_affected == 0 { Err(Failure::NotFound.into()) } else { Ok(()) }
}
