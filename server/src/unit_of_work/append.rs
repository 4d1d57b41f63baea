//! What a unit of work appends to the log when it ends.

use std::sync::{MutexGuard, PoisonError};

use sea_orm::Value;
use uuid::Uuid;

use super::Work;
use crate::audit::{Act, Evidence, Link, Pending, VOUCHES, Worker, Written, vouches};
use crate::stop::Result;

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
    pub(super) async fn append_acts(&self) -> Result<()> {
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

    fn pending(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// To be called by whatever writes rows that are evidence, after it wrote them: the next act vouches for what is stored
    /// when the unit of work ends.
    pub(crate) fn must_vouch(&self, evidence: Evidence, id: Uuid) {
        self.pending().must_vouch(evidence, id);
    }
}
