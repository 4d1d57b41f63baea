//! Code that writes rows that count as evidence says so, and the next act vouches for them by a digest. So no use case has to
//! know which rows a step of it writes, and none can forget.

use std::collections::{BTreeMap, BTreeSet};

use app::kernel::{ObjectKind, ProgrammeId, Verb};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::act::{Act, Author, Object};
use super::evidence::digests;
use super::evidence_rows::Evidence;
use crate::error::Result;

/// The detail under which an act holds digests of what is stored from then on, each by what it is and of which object.
pub(crate) const VOUCHES: &str = "vouches";

/// Rows that are evidence and were written: what they are, and of which object.
pub(crate) type Written = BTreeSet<(Evidence, Uuid)>;

/// What a unit of work must still write to the log.
#[derive(Debug, Default)]
pub struct Pending {
    /// Each act, with who did it, and with what was written between the act before it and this one.
    acts: Vec<(Act, Author, Written)>,
    written: Written,
    last: Option<(Object, Option<ProgrammeId>)>,
}

impl Pending {
    /// `by`: who acts now. In the demonstration, others may act later in the same unit of work.
    pub(crate) fn add(&mut self, act: Act, by: Author) {
        self.last = Some((act.object, act.programme));
        let written = std::mem::take(&mut self.written);
        self.acts.push((act, by, written));
    }

    /// Everything that was recorded up to now, to be appended at once and to vouch for nothing: what was written is vouched for
    /// by a later act.
    pub(crate) fn take_early(&mut self) -> Vec<(Act, Author)> {
        let take = |(act, by, written): (Act, Author, Written)| {
            self.written.extend(written);
            (act, by)
        };
        std::mem::take(&mut self.acts).into_iter().map(take).collect()
    }

    /// The next act vouches for these rows.
    pub(crate) fn must_vouch(&mut self, evidence: Evidence, id: Uuid) {
        self.written.insert((evidence, id));
    }

    /// Everything that must be written, in order. Where rows were written after the last act, one more act vouches for them. It
    /// has the same object as the last act: a reader who does not see the last act does not see this one.
    pub(crate) fn take(&mut self, by: &Author) -> Vec<(Act, Author, Written)> {
        if !self.written.is_empty() {
            let (object, programme) = self.last.unwrap_or((Object::new(ObjectKind::Installation, Uuid::nil()), None));
            let mut act = Act::new(Verb::Vouched, object);
            act.programme = programme;
            self.add(act, by.clone());
        }
        std::mem::take(&mut self.acts)
    }
}

/// Puts into each act the digests of what was written before it, as it is stored now; null for rows that are gone. Another unit
/// of work that vouches for the same rows waits until this one has ended: so each digest is of everything that was committed
/// before, and the acts arrive in that order.
pub(crate) async fn vouch(
    connection: &impl ConnectionTrait,
    acts: Vec<(Act, Author, Written)>,
) -> Result<Vec<(Act, Author)>> {
    let all: Written = acts.iter().flat_map(|(_, _, written)| written.iter().copied()).collect();
    hold(connection, &all).await?;
    let mut stored = BTreeMap::new();
    for evidence in all.iter().map(|(evidence, _)| *evidence).collect::<BTreeSet<_>>() {
        let ids: Vec<Uuid> = all.iter().filter(|(of, _)| *of == evidence).map(|(_, id)| *id).collect();
        let found = digests(connection, evidence, &ids).await?;
        stored.extend(found.into_iter().map(|(id, digest)| ((evidence, id), digest)));
    }
    let with_digests = |(mut act, by, written): (Act, Author, Written)| {
        if !written.is_empty() {
            let vouched = written.into_iter().map(|(evidence, id)| {
                (format!("{}:{id}", evidence.as_str()), stored.get(&(evidence, id)).cloned().into())
            });
            act.details.insert(VOUCHES.to_owned(), vouched.collect::<Map<String, Json>>().into());
        }
        (act, by)
    };
    Ok(acts.into_iter().map(with_digests).collect())
}

/// On PostgreSQL, a lock for each thing that is vouched for, until the unit of work ends; always taken in the same order.
/// SQLite has one writer at a time.
async fn hold(connection: &impl ConnectionTrait, all: &Written) -> Result<()> {
    if all.is_empty() || connection.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    let keys: BTreeSet<i64> = all.iter().map(|(evidence, id)| key(*evidence, *id)).collect();
    let keys = keys.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    let hold = format!("select pg_advisory_xact_lock(k) from unnest(array[{keys}]::bigint[]) k");
    connection.query_all_raw(Statement::from_string(DbBackend::Postgres, hold)).await?;
    Ok(())
}

fn key(evidence: Evidence, id: Uuid) -> i64 {
    let hash = Sha256::new_with_prefix(evidence.as_str()).chain_update(id.as_bytes()).finalize();
    i64::from_be_bytes(hash[..8].try_into().expect("32 bytes hold eight"))
}
