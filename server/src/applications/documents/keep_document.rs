//! Keeping an upload: the file first, made durable; then the row that speaks of it.

use app::applications::documents::{Mark, MediaType, Trace, UploadRefusal, cleaned_name};
use app::kernel::{DocumentId, Failure, FieldError, Message, Timestamp};
use app::text::Locale;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

use super::check_upload::check_upload;
use super::document::DocumentOwner;
use super::quotas;
use crate::applications::tables::documents::{ActiveModel, Column, Entity};
use crate::audit::{Act, Evidence, digest};
use crate::blobs::StoredBlob;
use crate::portal::Portal;
use crate::stop::{Result, Stop};
use crate::unit_of_work::Work;
use crate::web::{FILE_LIMIT, MOST_FILES, Submitted, Upload};

/// The box that asks to keep the file as it came as well; it says `yes`.
pub const KEEP_ORIGINAL: &str = "keep-original";

/// A file that was checked and made durable, and that no row speaks of yet. Give it to [`store_document`], or give it
/// up with [`KeptUpload::discard`].
pub struct KeptUpload {
    pub file_name: String,
    pub media_type: MediaType,
    /// The file as it is kept.
    pub blob: StoredBlob,
    received_sha256: String,
    removed: Vec<Trace>,
    marks: Vec<Mark>,
    original: Option<StoredBlob>,
    /// The control beside which is said that there is no room.
    field: String,
}

impl KeptUpload {
    /// A file that nobody sent: the portal wrote it itself.
    pub fn written_here(file_name: String, media_type: MediaType, blob: StoredBlob) -> Self {
        let received_sha256 = blob.sha256.clone();
        let (removed, marks) = (Vec::new(), Vec::new());
        KeptUpload {
            file_name,
            media_type,
            blob,
            received_sha256,
            removed,
            marks,
            original: None,
            field: String::new(),
        }
    }

    pub async fn discard(self, portal: &Portal) -> Result<()> {
        for blob in [Some(self.blob), self.original].into_iter().flatten() {
            portal.blobs.remove(blob.id).await?;
        }
        Ok(())
    }

    /// What it takes on the disk, in bytes.
    fn weight(&self) -> u64 {
        self.blob.size + self.original.as_ref().map_or(0, |original| original.size)
    }
}

/// Checks and keeps the one file of a posted form, without what it says beside its content; a refused one is removed. The
/// file's hash joins the form's values, so that another file in the same form is another post. Errors with the refusal
/// for the control `field`.
pub async fn keep_upload(portal: &Portal, locale: Locale, form: &mut Submitted, field: &str) -> Result<KeptUpload> {
    let mut uploads = std::mem::take(&mut form.uploads);
    let upload = match (uploads.pop(), uploads.is_empty()) {
        (Some(upload), true) => upload,
        (None, _) => return Err(Stop::refused(field, UploadRefusal::Missing.key())),
        // A control for one file sends one.
        (Some(_), false) => return Err(Stop::refused("", "interface-system-422-what")),
    };
    let asked = form.get(KEEP_ORIGINAL) == "yes";
    let kept = keep(portal, locale, upload, asked, field).await?;
    form.values.set("file-sha256", kept.received_sha256.clone());
    Ok(kept)
}

/// What became of the files of a post: each is judged alone.
#[derive(Default)]
pub struct KeptUploads {
    pub kept: Vec<KeptUpload>,
    /// Of those that were not taken: the name, and why.
    pub refused: Vec<FieldError>,
}

/// Checks and keeps all files of a posted form. Errors with the refusal where there is none, and where none was taken.
pub async fn keep_uploads(portal: &Portal, locale: Locale, form: &mut Submitted, field: &str) -> Result<KeptUploads> {
    let uploads = std::mem::take(&mut form.uploads);
    let (several, asked) = (uploads.len() > 1, form.get(KEEP_ORIGINAL) == "yes");
    if uploads.is_empty() {
        return Err(Stop::refused(field, UploadRefusal::Missing.key()));
    }
    let mut all = KeptUploads::default();
    for upload in uploads {
        let name = cleaned_name(&upload.file_name).shown();
        match keep(portal, locale, upload, asked, field).await {
            Ok(kept) => all.kept.push(kept),
            Err(stop) => {
                let errors = stop.into_field_errors()?.into_iter();
                all.refused.extend(errors.map(|error| if several { of_file(error, &name) } else { error }));
            }
        }
    }
    if all.kept.is_empty() {
        return Err(Failure::Refused(all.refused).into());
    }
    let digests: Vec<&str> = all.kept.iter().map(|kept| kept.received_sha256.as_str()).collect();
    form.values.set("file-sha256", digests.join(" "));
    Ok(all)
}

/// The refusal of one file among several says which one it is.
pub fn of_file(error: FieldError, name: &str) -> FieldError {
    let message = Message::new("interface-upload-error-of").with("name", name).with("why", error.message);
    FieldError::new(error.field, message)
}

async fn keep(portal: &Portal, locale: Locale, upload: Upload, asked: bool, field: &str) -> Result<KeptUpload> {
    if let Some(refusal) = upload.refusal {
        let size = locale.file_size(FILE_LIMIT);
        let most = i64::try_from(MOST_FILES).unwrap_or(i64::MAX);
        return Err(Stop::refused(field, Message::new(refusal).with("size", size).with("most", most)));
    }
    let refused = |refusal: UploadRefusal| {
        let name = cleaned_name(&upload.file_name).shown();
        Stop::refused(field, refusal.message(locale, &name, FILE_LIMIT))
    };
    let mut contents = upload.contents;
    let read = async {
        match &mut contents {
            Some(contents) => contents.read().await,
            None => Ok(Vec::new()),
        }
    };
    let checked = check_upload(&upload.file_name, read, upload.size).await?.map_err(refused)?;
    let contents = contents.ok_or_else(|| refused(UploadRefusal::Missing))?;
    let (blob, original) = match checked.cleaned.file {
        None => (contents.keep(&portal.blobs).await?, None),
        Some(file) => {
            let original = if asked { Some(contents.keep(&portal.blobs).await?) } else { None };
            (portal.blobs.put(&file).await?, original)
        }
    };
    Ok(KeptUpload {
        file_name: checked.file_name,
        media_type: checked.media_type,
        blob,
        received_sha256: checked.received_sha256,
        removed: checked.cleaned.removed.into_iter().collect(),
        marks: checked.cleaned.marks.into_iter().collect(),
        original,
        field: field.to_owned(),
    })
}

/// Writes the row of a kept file. Errors with a refusal where there is no more room for it.
pub async fn store_document(work: &Work, owner: DocumentOwner, purpose: &str, kept: &KeptUpload) -> Result<DocumentId> {
    let size = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
    quotas::must_have_room(work, owner, size(kept.weight()), &kept.field).await?;
    let words = |words: Vec<&'static str>| words.join(" ");
    let id = DocumentId(Uuid::now_v7());
    let row = ActiveModel {
        id: Set(id.0),
        owner_kind: Set(owner.kind().to_owned()),
        owner_id: Set(owner.id()),
        purpose: Set(purpose.to_owned()),
        file_name: Set(kept.file_name.clone()),
        media_type: Set(kept.media_type.as_str().to_owned()),
        size: Set(size(kept.blob.size)),
        sha256: Set(kept.blob.sha256.clone()),
        blob_id: Set(kept.blob.id),
        uploaded_by: Set(work.worker.user.map(|user| user.0)),
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
pub async fn vouch_for(work: &Work, act: Act, id: DocumentId) -> Result<Act> {
    let digest = digest(work.connection(), Evidence::Document, id.0).await?.unwrap_or_default();
    let row = Entity::find_by_id(id.0).one(work.connection()).await?.ok_or(Failure::NotFound)?;
    let act = act.detail("document", id.to_string()).detail("sha256", row.sha256);
    Ok(act.detail("size", row.size).detail("digest", digest))
}

/// Takes a document out of its list. Its file goes from the disk at `delete_at`: see [`super::delete_removed_documents`],
/// which whoever passes the present calls once the work is done. Errors with [`Failure::NotFound`] when the owner has no
/// such document.
pub async fn remove_document(work: &Work, owner: DocumentOwner, id: DocumentId, delete_at: Timestamp) -> Result<()> {
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

/// What belonged to one belongs to another from now on; what was taken out is left behind.
pub async fn hand_over_documents(work: &Work, from: DocumentOwner, to: DocumentOwner) -> Result<()> {
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
