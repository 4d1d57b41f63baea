//! An act, and the digest over it.

use app::kernel::{ActorKind, ObjectKind, ProgrammeId, Timestamp, UserId, Verb};
use sea_orm::{ConnectionTrait, Statement, Value};
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::Result;

/// Who acts, as the audit log names them.
#[derive(Clone, Debug, PartialEq)]
pub struct Author {
    pub kind: ActorKind,
    pub user: Option<UserId>,
}

impl Author {
    pub fn system() -> Self {
        Author { kind: ActorKind::System, user: None }
    }

    /// Who it is, as far as that is known: the person, else the kind.
    pub fn key(&self) -> String {
        self.user.map_or_else(|| self.kind.as_str().to_owned(), |user| user.to_string())
    }
}

/// What an act was done to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Object {
    pub kind: ObjectKind,
    pub id: Uuid,
}

impl Object {
    pub fn new(kind: ObjectKind, id: Uuid) -> Self {
        Object { kind, id }
    }
}

/// One act to be recorded. Details hold identifiers and words
/// of the glossary, never personal data: the log outlives an erasure.
#[derive(Clone, Debug)]
pub struct Act {
    pub verb: Verb,
    pub object: Object,
    pub programme: Option<ProgrammeId>,
    pub(crate) details: Map<String, Json>,
}

impl Act {
    pub fn new(verb: Verb, object: Object) -> Self {
        debug_assert!(verb.can_be_done_to(object.kind), "{verb:?} has no name when it is done to {:?}", object.kind);
        Act { verb, object, programme: None, details: Map::new() }
    }

    pub fn in_programme(mut self, programme: ProgrammeId) -> Self {
        self.programme = Some(programme);
        self
    }

    /// Whether a public page may look different afterwards.
    pub(crate) fn is_public(&self) -> bool {
        self.verb.changes_what_is_shown(self.object.kind)
    }

    pub fn detail(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }
}

/// Whether somebody did this very thing since a moment.
pub async fn has_acted(
    connection: &impl ConnectionTrait,
    user: Option<UserId>,
    act: &Act,
    since: Timestamp,
) -> Result<bool> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select 1 from audit_acts where object_kind = $1 and object_id = $2 and actor_id = $3 and verb = $4 and at > $5 \
         limit 1",
        [
            act.object.kind.as_str().into(),
            act.object.id.into(),
            Value::Uuid(user.map(|user| user.0)),
            act.verb.as_str().into(),
            since.0.into(),
        ],
    );
    Ok(connection.query_one_raw(find).await?.is_some())
}

/// The fields of an act, in the order in which they are hashed. The words are read as they are stored: a row that is checked may
/// have been written without the portal.
pub(crate) struct Fields<'a> {
    pub id: Uuid,
    pub at: i64,
    pub actor_kind: &'a str,
    pub actor_id: Option<Uuid>,
    pub verb: &'a str,
    pub object_kind: &'a str,
    pub object_id: Uuid,
    pub programme_id: Option<Uuid>,
    pub details: &'a str,
}

impl Fields<'_> {
    /// SHA-256 (hexadecimal) over every field.
    pub fn digest(&self) -> String {
        let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
        hash_of(&[
            &self.id.to_string(),
            &self.at.to_string(),
            self.actor_kind,
            &id(self.actor_id),
            self.verb,
            self.object_kind,
            &self.object_id.to_string(),
            &id(self.programme_id),
            self.details,
        ])
    }
}

/// SHA-256 (hexadecimal) over texts, each preceded by its length in bytes, so that no two lists can share an encoding.
pub(super) fn hash_of(texts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    }
    hex::encode(hash.finalize())
}
