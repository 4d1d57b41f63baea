//! What a unit of work appends to the log when it ends.

use std::sync::{MutexGuard, PoisonError};

use sea_orm::ConnectionTrait;
use sea_orm::sea_query::Query;
use uuid::Uuid;

use super::UnitOfWork;
use crate::audit::{Act, Author, Evidence, Fields, Pending, vouch};
use crate::error::Result;

impl UnitOfWork {
    /// Records an act. It enters the log when the unit of work ends, with what was written up to here.
    pub fn record(&self, act: Act) {
        self.pending().add(act, self.author.clone());
    }

    /// Appends an act at once, for rows whose triggers ask for it: a role or a seal is not there before its act.
    pub async fn record_first(&self, act: Act) -> Result<()> {
        self.record(act);
        let acts = self.pending().take_early();
        self.append(acts).await
    }

    /// Appends the recorded acts, and one that vouches for what was written after the last of them. Only here, when every row is
    /// written, is locked what they vouch for: so no unit of work that holds such a lock waits for a row.
    pub(super) async fn append_acts(&self) -> Result<()> {
        let acts = self.pending().take(&self.author);
        let acts = vouch(self.connection(), acts).await?;
        self.append(acts).await
    }

    /// Each act is a row of its own, and a row that says that it waits for its place in the chain ([`crate::audit::give_places`]):
    /// no row that another writer touches.
    async fn append(&self, acts: Vec<(Act, Author)>) -> Result<()> {
        if acts.is_empty() {
            return Ok(());
        }
        let columns = [
            "id",
            "at",
            "actor_kind",
            "actor_id",
            "verb",
            "object_kind",
            "object_id",
            "programme_id",
            "details",
            "digest",
        ];
        let mut rows = Query::insert().into_table("audit_acts").columns(columns).to_owned();
        let mut waiting = Query::insert().into_table("audit_waiting").columns(["act_id", "is_public"]).to_owned();
        for (act, by) in acts {
            let id = Uuid::now_v7();
            let details = serde_json::to_string(&act.details)?;
            let fields = Fields {
                id,
                at: self.now.0,
                actor_kind: by.kind.as_str(),
                actor_id: by.user.map(|user| user.0),
                verb: act.verb.as_str(),
                object_kind: act.object.kind.as_str(),
                object_id: act.object.id,
                programme_id: act.programme.map(|programme| programme.0),
                details: &details,
            };
            rows.values_panic([
                id.into(),
                fields.at.into(),
                fields.actor_kind.into(),
                fields.actor_id.into(),
                fields.verb.into(),
                fields.object_kind.into(),
                fields.object_id.into(),
                fields.programme_id.into(),
                details.as_str().into(),
                fields.digest().into(),
            ]);
            waiting.values_panic([id.into(), act.is_public().into()]);
            if act.is_public() {
                self.note_public_act();
            }
        }
        self.connection().execute(&rows).await?;
        self.connection().execute(&waiting).await?;
        Ok(())
    }

    fn pending(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// To be called by code that writes rows that are evidence, after it wrote them: the next act vouches for what is stored when
    /// the unit of work ends.
    pub(crate) fn must_vouch(&self, evidence: Evidence, id: Uuid) {
        self.pending().must_vouch(evidence, id);
    }
}
