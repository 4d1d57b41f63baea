//! Whatever writes rows that count as evidence says so, and the next act vouches for them by a digest. So no use case has
//! to know which rows a step of it writes, and none can forget.

use std::collections::BTreeSet;
use std::sync::{MutexGuard, PoisonError};

use app::kernel::ProgrammeId;
use sea_orm::ConnectionTrait;
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use super::append::{Act, Object};
use super::evidence::digest;
use super::evidence_rows::Evidence;
use crate::stop::Result;
use crate::store::{Work, Worker};

/// The detail under which an act holds digests of what is stored from then on, each by what it is and of which object.
pub(super) const VOUCHES: &str = "vouches";

/// The act that vouches for what was written after the last act of a unit of work.
pub(super) const VOUCHED: &str = "vouched";

/// Rows that are evidence and were written: what they are, and of which object.
pub(super) type Written = BTreeSet<(Evidence, Uuid)>;

/// What a unit of work still owes the log.
#[derive(Debug, Default)]
pub struct Pending {
    /// Each act, with who did it, and with what was written between the act before it and this one.
    acts: Vec<(Act, Worker, Written)>,
    written: Written,
    last: Option<(Object, Option<ProgrammeId>)>,
}

impl Pending {
    /// `by`: who acts now. In a story that is told at once, others act later in the same unit of work.
    pub(super) fn add(&mut self, act: Act, by: Worker) {
        self.last = Some((act.object, act.programme));
        let written = std::mem::take(&mut self.written);
        self.acts.push((act, by, written));
    }

    /// Everything owed, in order. Where something was written after the last act, one more vouches for it. It is done to
    /// what that was done to: nobody sees it who does not see the other.
    pub(super) fn take(&mut self, by: &Worker) -> Vec<(Act, Worker, Written)> {
        if !self.written.is_empty() {
            let (object, programme) = self.last.unwrap_or((Object::new("installation", Uuid::nil()), None));
            let mut act = Act::new(VOUCHED, object);
            act.programme = programme;
            self.add(act, by.clone());
        }
        std::mem::take(&mut self.acts)
    }
}

impl Work {
    pub(super) fn pending(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// To be called by whatever writes rows that are evidence, after it wrote them: the next act vouches for what is stored
    /// when the unit of work ends.
    pub(crate) fn must_vouch(&self, evidence: Evidence, id: Uuid) {
        self.pending().written.insert((evidence, id));
    }
}

/// Digests of what was written; null of what is there no more. To be read with the log's head locked, so that what others
/// committed before is in them.
pub(super) async fn vouches(connection: &impl ConnectionTrait, written: Written) -> Result<Map<String, Json>> {
    let mut vouches = Map::new();
    for (evidence, id) in written {
        let digest = digest(connection, evidence, id).await?;
        vouches.insert(format!("{}:{id}", evidence.as_str()), digest.into());
    }
    Ok(vouches)
}
