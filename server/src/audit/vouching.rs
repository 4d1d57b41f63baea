//! Whatever writes rows that count as evidence says so, and the next act vouches for them by a digest. So no use case has
//! to know which rows a step of it writes, and none can forget.

use std::collections::BTreeSet;

use app::kernel::ProgrammeId;
use sea_orm::ConnectionTrait;
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use super::act::{Act, Object, Worker};
use super::evidence::digest;
use super::evidence_rows::Evidence;
use crate::stop::Result;

/// The detail under which an act holds digests of what is stored from then on, each by what it is and of which object.
pub(crate) const VOUCHES: &str = "vouches";

/// The act that vouches for what was written after the last act of a unit of work.
pub(super) const VOUCHED: &str = "vouched";

/// Rows that are evidence and were written: what they are, and of which object.
pub(crate) type Written = BTreeSet<(Evidence, Uuid)>;

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
    pub(crate) fn add(&mut self, act: Act, by: Worker) {
        self.last = Some((act.object, act.programme));
        let written = std::mem::take(&mut self.written);
        self.acts.push((act, by, written));
    }

    /// The next act vouches for these rows.
    pub(crate) fn must_vouch(&mut self, evidence: Evidence, id: Uuid) {
        self.written.insert((evidence, id));
    }

    /// Everything owed, in order. Where something was written after the last act, one more vouches for it. It is done to
    /// what that was done to: nobody sees it who does not see the other.
    pub(crate) fn take(&mut self, by: &Worker) -> Vec<(Act, Worker, Written)> {
        if !self.written.is_empty() {
            let (object, programme) = self.last.unwrap_or((Object::new("installation", Uuid::nil()), None));
            let mut act = Act::new(VOUCHED, object);
            act.programme = programme;
            self.add(act, by.clone());
        }
        std::mem::take(&mut self.acts)
    }
}

/// Digests of what was written; null of what is there no more. To be read with the log's head locked, so that what others
/// committed before is in them.
pub(crate) async fn vouches(connection: &impl ConnectionTrait, written: Written) -> Result<Map<String, Json>> {
    let mut vouches = Map::new();
    for (evidence, id) in written {
        let digest = digest(connection, evidence, id).await?;
        vouches.insert(format!("{}:{id}", evidence.as_str()), digest.into());
    }
    Ok(vouches)
}
