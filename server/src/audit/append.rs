//! Appending an act to the chain.

use app::kernel::{ProgrammeId, Timestamp, UserId};
use sea_orm::{ConnectionTrait, Statement, Value};
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::vouching::{VOUCHED, VOUCHES, Written, vouches};
use crate::stop::Result;
use crate::store::{Work, Worker};

/// What an act was done to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Object {
    /// The table's word in the singular: `application`, `decision`, `user`.
    pub kind: &'static str,
    pub id: Uuid,
}

impl Object {
    pub fn new(kind: &'static str, id: Uuid) -> Self {
        Object { kind, id }
    }
}

/// One act to be recorded. `verb` is in the past tense (`submitted`, `decided`). Details hold identifiers and words
/// of the glossary, never personal data: the log outlives an erasure.
#[derive(Clone, Debug)]
pub struct Act {
    pub verb: &'static str,
    pub object: Object,
    pub programme: Option<ProgrammeId>,
    details: Map<String, Json>,
}

impl Act {
    pub fn new(verb: &'static str, object: Object) -> Self {
        Act { verb, object, programme: None, details: Map::new() }
    }

    pub fn in_programme(mut self, programme: ProgrammeId) -> Self {
        self.programme = Some(programme);
        self
    }

    /// Whether a public page may look otherwise afterwards: who signs in, is invited or reads is nobody else's to see.
    fn is_public(&self) -> bool {
        !self.verb.ends_with("_read")
            && self.verb != VOUCHED
            && !matches!(self.object.kind, "user" | "session" | "invitation")
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
            act.object.kind.into(),
            act.object.id.into(),
            Value::Uuid(user.map(|user| user.0)),
            act.verb.into(),
            since.0.into(),
        ],
    );
    Ok(connection.query_one_raw(find).await?.is_some())
}

/// The fields of one link, in the order they are hashed.
pub(super) struct Link<'a> {
    pub seq: i64,
    pub at: i64,
    pub actor_kind: &'a str,
    pub actor_id: Option<Uuid>,
    pub verb: &'a str,
    pub object_kind: &'a str,
    pub object_id: Uuid,
    pub programme_id: Option<Uuid>,
    pub details: &'a str,
    pub previous_hash: &'a str,
}

impl Link<'_> {
    /// SHA-256 over every field, each preceded by its length in bytes, so that no two links can share an encoding.
    pub fn hash(&self) -> String {
        let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
        let fields = [
            self.previous_hash.to_owned(),
            self.seq.to_string(),
            self.at.to_string(),
            self.actor_kind.to_owned(),
            id(self.actor_id),
            self.verb.to_owned(),
            self.object_kind.to_owned(),
            self.object_id.to_string(),
            id(self.programme_id),
            self.details.to_owned(),
        ];
        let mut hash = Sha256::new();
        for field in fields {
            hash.update((field.len() as u64).to_be_bytes());
            hash.update(field.as_bytes());
        }
        hex::encode(hash.finalize())
    }
}

impl Work {
    /// Records an act. It enters the log when the unit of work ends, with what was written up to here.
    pub fn record(&self, act: Act) {
        self.pending().add(act, self.worker.clone());
    }

    /// Appends an act at once, for rows whose triggers ask for it: a role or a seal is not there before its act. From then on
    /// the log is held until the unit of work ends.
    pub async fn record_first(&self, act: Act) -> Result<()> {
        self.record(act);
        self.append_acts().await
    }

    /// Appends the recorded acts to the chain, and one that vouches for what was written after the last of them. Only here is
    /// the log's head locked, so that two writers cannot continue the same link and what an act vouches for is read after
    /// everything that was committed before it; and only when every row is written, so that nobody who holds the head waits
    /// for a row whose holder waits for the head.
    pub(crate) async fn append_acts(&self) -> Result<()> {
        let acts = self.pending().take(&self.worker);
        if acts.is_empty() {
            return Ok(());
        }
        let count = i64::try_from(acts.len()).map_err(anyhow::Error::new)?;
        let public: i64 = acts.iter().map(|(act, ..)| i64::from(act.is_public())).sum();
        let advance = "update audit_head set seq = seq + $1, public_seq = public_seq + $2 where id = 1";
        self.execute(advance, [count.into(), public.into()]).await?;
        let head = self
            .one("select seq, hash from audit_head where id = 1", [])
            .await?
            .ok_or_else(|| anyhow::anyhow!("the audit log has no head"))?;
        let (last, mut hash): (i64, String) = (head.try_get_by_index(0)?, head.try_get_by_index(1)?);
        let first = last + 1 - count;
        for (seq, (act, by, written)) in (first..).zip(acts) {
            hash = self.append(seq, &hash, act, &by, written).await?;
        }
        self.execute("update audit_head set hash = $1 where id = 1", [hash.into()]).await?;
        if public > 0 {
            self.note_public_act();
        }
        Ok(())
    }

    /// Appends one act after the link with `previous_hash`; answers its own hash.
    async fn append(
        &self,
        seq: i64,
        previous_hash: &str,
        mut act: Act,
        by: &Worker,
        written: Written,
    ) -> Result<String> {
        let vouches = vouches(self.connection(), written).await?;
        if !vouches.is_empty() {
            act.details.insert(VOUCHES.to_owned(), vouches.into());
        }
        let details = serde_json::to_string(&act.details)?;
        let actor_id = by.user.map(|user| user.0);
        let programme_id = act.programme.map(|programme| programme.0);
        let hash = Link {
            seq,
            at: self.now.0,
            actor_kind: by.kind,
            actor_id,
            verb: act.verb,
            object_kind: act.object.kind,
            object_id: act.object.id,
            programme_id,
            details: &details,
            previous_hash,
        }
        .hash();
        self.execute(
            "insert into audit_acts (seq, at, actor_kind, actor_id, verb, object_kind, object_id, programme_id, \
             details, previous_hash, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            [
                seq.into(),
                self.now.0.into(),
                by.kind.into(),
                Value::Uuid(actor_id),
                act.verb.into(),
                act.object.kind.into(),
                act.object.id.into(),
                Value::Uuid(programme_id),
                details.into(),
                previous_hash.into(),
                hash.clone().into(),
            ],
        )
        .await?;
        Ok(hash)
    }
}
