//! Whatever writes rows that count as evidence says so, and the next act vouches for them by a digest. So no use case has
//! to know which rows a step of it writes, and none can forget.

use std::collections::BTreeSet;
use std::sync::{MutexGuard, PoisonError};

use app::kernel::ProgrammeId;
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use super::append::{Act, Object};
use super::evidence::digest;
use super::evidence_rows::Evidence;
use crate::stop::Result;
use crate::store::Work;

/// The detail under which an act holds digests of what is stored from then on, each by what it is and of which object.
pub(super) const VOUCHES: &str = "vouches";

/// The act that vouches for what was written after the last act of a unit of work.
pub(super) const VOUCHED: &str = "vouched";

/// What a unit of work still owes the log.
#[derive(Debug, Default)]
pub struct Vouching {
    written: BTreeSet<(Evidence, Uuid)>,
    last: Option<(Object, Option<ProgrammeId>)>,
}

impl Work {
    fn owed(&self) -> MutexGuard<'_, Vouching> {
        self.vouching.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// To be called by whatever writes rows that are evidence, after it wrote them: the next act vouches for what is stored
    /// then.
    pub(crate) fn must_vouch(&self, evidence: Evidence, id: Uuid) {
        self.owed().written.insert((evidence, id));
    }

    /// Digests of what was written since the last act; null of what is there no more. To be read with the log's head locked,
    /// so that what others committed before is in them.
    pub(super) async fn vouched_for(&self) -> Result<Map<String, Json>> {
        let written = std::mem::take(&mut self.owed().written);
        let mut vouches = Map::new();
        for (evidence, id) in written {
            let digest = digest(self.connection(), evidence, id).await?;
            vouches.insert(format!("{}:{id}", evidence.as_str()), digest.into());
        }
        Ok(vouches)
    }

    pub(super) fn note_act(&self, object: Object, programme: Option<ProgrammeId>) {
        self.owed().last = Some((object, programme));
    }

    /// Records one more act where something was written after the last. It is done to what that was done to: nobody sees it
    /// who does not see the other.
    pub(crate) async fn vouch_for_the_rest(&self) -> Result<()> {
        let (owes, last) = {
            let owed = self.owed();
            (!owed.written.is_empty(), owed.last)
        };
        if !owes {
            return Ok(());
        }
        let (object, programme) = last.unwrap_or((Object::new("installation", Uuid::nil()), None));
        let mut act = Act::new(VOUCHED, object);
        act.programme = programme;
        self.record(act).await
    }
}
