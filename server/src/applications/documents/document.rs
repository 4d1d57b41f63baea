//! A stored document and whose it is.

use app::kernel::{ApplicationId, ChallengeId, DocumentId, Failure, Timestamp, UserId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::applications::tables::documents::{Column, Entity, Model};
use crate::stop::Result;

/// What a document belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentOwner {
    Application(ApplicationId),
    Challenge(ChallengeId),
}

impl DocumentOwner {
    pub fn kind(self) -> &'static str {
        match self {
            DocumentOwner::Application(_) => "application",
            DocumentOwner::Challenge(_) => "challenge",
        }
    }

    pub fn id(self) -> Uuid {
        match self {
            DocumentOwner::Application(id) => id.0,
            DocumentOwner::Challenge(id) => id.0,
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
    pub media_type: String,
    /// In bytes.
    pub size: u64,
    pub sha256: String,
    pub blob: Uuid,
    pub uploaded_by: Option<UserId>,
    pub uploaded_at: Timestamp,
}

impl From<Model> for Document {
    fn from(row: Model) -> Self {
        let owner = match row.owner_kind.as_str() {
            "challenge" => DocumentOwner::Challenge(ChallengeId(row.owner_id)),
            _ => DocumentOwner::Application(ApplicationId(row.owner_id)),
        };
        Document {
            id: DocumentId(row.id),
            owner,
            purpose: row.purpose,
            file_name: row.file_name,
            media_type: row.media_type,
            size: row.size.unsigned_abs(),
            sha256: row.sha256,
            blob: row.blob_id,
            uploaded_by: row.uploaded_by.map(UserId),
            uploaded_at: Timestamp(row.uploaded_at),
        }
    }
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
    Ok(rows.into_iter().map(Document::from).collect())
}

/// Errors with [`Failure::NotFound`], for a removed one too.
pub async fn find_document(connection: &impl ConnectionTrait, id: DocumentId) -> Result<Document> {
    let found = Entity::find_by_id(id.0).filter(Column::RemovedAt.is_null()).one(connection).await?;
    Ok(found.ok_or(Failure::NotFound)?.into())
}
