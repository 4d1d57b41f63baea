//! A stored document and whose it is.

use anyhow::Context;
use app::documents::{Mark, MediaType, Trace};
use app::kernel::{
    ApplicationId, ChallengeId, DocumentId, Failure, RestrictionId, Timestamp, UnknownWord, UserId, Words,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::tables::documents::{Column, Entity, Model};
use crate::error::Result;

/// What a document belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentOwner {
    Application(ApplicationId),
    Challenge(ChallengeId),
    /// A challenge of this restriction that is not lodged yet.
    ChallengeDraft(RestrictionId),
}

impl DocumentOwner {
    pub fn kind(self) -> &'static str {
        match self {
            DocumentOwner::Application(_) => "application",
            DocumentOwner::Challenge(_) => "challenge",
            DocumentOwner::ChallengeDraft(_) => "challenge_draft",
        }
    }

    pub fn id(self) -> Uuid {
        match self {
            DocumentOwner::Application(id) => id.0,
            DocumentOwner::Challenge(id) => id.0,
            DocumentOwner::ChallengeDraft(id) => id.0,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub id: DocumentId,
    pub owner: DocumentOwner,
    /// The code of what the programme asked for; for a challenge, `evidence`.
    pub purpose: String,
    pub file_name: String,
    /// By its content, never by its name.
    pub media_type: MediaType,
    /// In bytes. Size and digest are of the file as it is kept.
    pub size: u64,
    pub sha256: String,
    /// Of the file as it came, before anything was removed from it.
    pub received_sha256: String,
    pub removed: Vec<Trace>,
    pub marks: Vec<Mark>,
    pub blob: Uuid,
    /// The file as it came, where its sender asked to keep it, with its size in bytes.
    pub original: Option<(Uuid, u64)>,
    pub uploaded_by: Option<UserId>,
    pub uploaded_at: Timestamp,
    /// Whether its owner took it out again; only what was sent before is still found.
    pub taken_out: bool,
}

impl TryFrom<Model> for Document {
    type Error = anyhow::Error;

    fn try_from(row: Model) -> anyhow::Result<Self> {
        let owner = match row.owner_kind.as_str() {
            "challenge" => DocumentOwner::Challenge(ChallengeId(row.owner_id)),
            "challenge_draft" => DocumentOwner::ChallengeDraft(RestrictionId(row.owner_id)),
            "application" => DocumentOwner::Application(ApplicationId(row.owner_id)),
            other => anyhow::bail!("document {} belongs to a {other:?}", row.id),
        };
        let media_type = MediaType::from_mime(&row.media_type);
        Ok(Document {
            id: DocumentId(row.id),
            owner,
            purpose: row.purpose,
            file_name: row.file_name,
            media_type: media_type.with_context(|| format!("document {} is of an unknown type", row.id))?,
            size: row.size.unsigned_abs(),
            sha256: row.sha256,
            received_sha256: row.received_sha256,
            removed: words(&row.removed_traces)?,
            marks: words(&row.marks)?,
            blob: row.blob_id,
            original: row.original_blob_id.map(|blob| (blob, row.original_size.unsigned_abs())),
            uploaded_by: row.uploaded_by.map(UserId),
            uploaded_at: Timestamp(row.uploaded_at),
            taken_out: row.removed_at.is_some(),
        })
    }
}

/// Words with a space between them.
fn words<T: Words>(stored: &str) -> std::result::Result<Vec<T>, UnknownWord> {
    stored.split(' ').filter(|word| !word.is_empty()).map(T::read).collect()
}

/// The documents of an owner that have not been removed, oldest first.
pub async fn documents_of(connection: &impl ConnectionTrait, owner: DocumentOwner) -> Result<Vec<Document>> {
    let rows = Entity::find()
        .filter(Column::OwnerKind.eq(owner.kind()))
        .filter(Column::OwnerId.eq(owner.id()))
        .filter(Column::RemovedAt.is_null())
        .order_by_asc(Column::UploadedAt)
        .order_by_asc(Column::Id)
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(Document::try_from).collect::<anyhow::Result<_>>()?)
}

/// A document whose file is still there. Its owner says whether a document that was taken out can still be found. Errors with
/// [`Failure::NotFound`].
pub async fn find_document(connection: &impl ConnectionTrait, id: DocumentId) -> Result<Document> {
    let found = Entity::find_by_id(id.0).filter(Column::DeletedAt.is_null()).one(connection).await?;
    Ok(found.ok_or(Failure::NotFound)?.try_into()?)
}

/// The contents of the latest documents, `limit` at most, to check whether this process has the folder in which they are.
pub async fn newest_contents(connection: &impl ConnectionTrait, limit: u64) -> Result<Vec<Uuid>> {
    let newest = Entity::find().filter(Column::RemovedAt.is_null()).order_by_desc(Column::UploadedAt).limit(limit);
    Ok(newest.all(connection).await?.into_iter().map(|document| document.blob_id).collect())
}
