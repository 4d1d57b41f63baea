//! Walking the chain from its first link to its head.

use app::kernel::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement};
use uuid::Uuid;

use super::act::Fields;
use super::chain;
use crate::error::Result;

/// What a walk along the chain found.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// `head` is the hash of the last place: kept elsewhere, it shows later that nothing before it was rewritten. `waiting`
    /// acts have no place yet.
    Whole { acts: i64, head: String, waiting: i64 },
    /// The first act that does not follow from the one before it, or is not as it was written, and why.
    BrokenAt { seq: i64, why: String },
    /// The chain is whole, and acts wait for their place longer than they may: no process gives places, or these rows are no
    /// acts.
    Stuck { waiting: i64, since: Timestamp },
    /// The chain is whole, and so many acts were written past the portal, which announces each for its place.
    Unannounced { acts: i64 },
    /// The chain is whole, and the head that was noted elsewhere is not in it: its end was cut off or written anew.
    WithoutHead,
}

const BATCH: i64 = 10_000;
/// How long an act may wait for its place, in milliseconds.
const LONGEST_WAIT: i64 = 60_000;

/// Checks every link in batches, so that a long log needs little memory. `noted` is a head that was written down elsewhere.
/// Errors only when the database does.
pub async fn verify(connection: &DatabaseConnection, now: Timestamp, noted: Option<&str>) -> anyhow::Result<Verdict> {
    let backend = connection.get_database_backend();
    let (mut seq, mut hash, mut is_noted) = (0_i64, String::new(), noted.is_none());
    loop {
        let next = Statement::from_sql_and_values(
            backend,
            "select c.seq, c.hash, a.id, a.at, a.actor_kind, a.actor_id, a.verb, a.object_kind, a.object_id, \
             a.programme_id, a.details, a.digest from audit_chain c left join audit_acts a on a.id = c.act_id \
             where c.seq > $1 order by c.seq limit $2",
            [seq.into(), BATCH.into()],
        );
        let rows = connection.query_all_raw(next).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let (found, stored): (i64, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            if found != seq + 1 {
                return Ok(broken(seq + 1, format!("act {} is missing; the next one is {found}", seq + 1)));
            }
            let Some(digest) = digest_of(&row)? else {
                return Ok(broken(found, "the act that stands there is gone".to_owned()));
            };
            if digest != row.try_get_by_index::<String>(11)? {
                return Ok(broken(found, "its contents do not match its digest".to_owned()));
            }
            if chain::hash(&hash, found, &digest) != stored {
                return Ok(broken(found, "it does not continue the act before it".to_owned()));
            }
            is_noted |= noted == Some(stored.as_str());
            (seq, hash) = (found, stored);
        }
    }
    let head = Statement::from_string(backend, "select seq, hash from audit_head where id = 1");
    let head = connection.query_one_raw(head).await?.ok_or_else(|| anyhow::anyhow!("the audit log has no head"))?;
    let (head_seq, head_hash): (i64, String) = (head.try_get_by_index(0)?, head.try_get_by_index(1)?);
    // Acts that were given a place since the walk ended are after its last place.
    if head_seq < seq
        || (head_seq == seq && head_hash != hash)
        || (head_seq > seq && !stands(connection, seq + 1).await?)
    {
        return Ok(broken(seq + 1, format!("the log ends at act {seq}, but its head says {head_seq}")));
    }
    if !is_noted {
        return Ok(Verdict::WithoutHead);
    }
    let unannounced = unannounced(connection).await?;
    if unannounced > 0 {
        return Ok(Verdict::Unannounced { acts: unannounced });
    }
    let (waiting, since) = waiting(connection).await?;
    if let Some(since) = since.filter(|since| is_overdue(*since, now)) {
        return Ok(Verdict::Stuck { waiting, since });
    }
    Ok(Verdict::Whole { acts: seq, head: hash, waiting })
}

fn is_overdue(since: Timestamp, now: Timestamp) -> bool {
    now.since(since) > LONGEST_WAIT
}

/// Since when the first act waits for its place; none while it does so no longer than it may.
pub async fn overdue_since(connection: &impl ConnectionTrait, now: Timestamp) -> Result<Option<Timestamp>> {
    let (_, since) = waiting(connection).await?;
    Ok(since.filter(|since| is_overdue(*since, now)))
}

fn broken(seq: i64, why: String) -> Verdict {
    Verdict::BrokenAt { seq, why }
}

/// The digest of the act in a row as it is stored now; none when it is gone.
fn digest_of(row: &QueryResult) -> anyhow::Result<Option<String>> {
    let Some(id) = row.try_get_by_index::<Option<Uuid>>(2)? else { return Ok(None) };
    let (actor_kind, verb): (String, String) = (row.try_get_by_index(4)?, row.try_get_by_index(6)?);
    let (object_kind, details): (String, String) = (row.try_get_by_index(7)?, row.try_get_by_index(10)?);
    let fields = Fields {
        id,
        at: row.try_get_by_index(3)?,
        actor_kind: &actor_kind,
        actor_id: row.try_get_by_index(5)?,
        verb: &verb,
        object_kind: &object_kind,
        object_id: row.try_get_by_index(8)?,
        programme_id: row.try_get_by_index(9)?,
        details: &details,
    };
    Ok(Some(fields.digest()))
}

async fn stands(connection: &DatabaseConnection, seq: i64) -> anyhow::Result<bool> {
    let backend = connection.get_database_backend();
    let find = Statement::from_sql_and_values(backend, "select 1 from audit_chain where seq = $1", [seq.into()]);
    Ok(connection.query_one_raw(find).await?.is_some())
}

/// How many acts neither have a place nor wait for one.
async fn unannounced(connection: &DatabaseConnection) -> anyhow::Result<i64> {
    let count = "select count(*) from audit_acts a where not exists (select 1 from audit_chain c where c.act_id = a.id) \
                 and not exists (select 1 from audit_waiting w where w.act_id = a.id)";
    let row = connection.query_one_raw(Statement::from_string(connection.get_database_backend(), count)).await?;
    Ok(row.map_or(Ok(0), |row| row.try_get_by_index(0))?)
}

/// How many acts wait for their place, and since when the first of them does.
async fn waiting(connection: &impl ConnectionTrait) -> anyhow::Result<(i64, Option<Timestamp>)> {
    let count = "select count(*), min(a.at) from audit_waiting w join audit_acts a on a.id = w.act_id";
    let row = connection.query_one_raw(Statement::from_string(connection.get_database_backend(), count)).await?;
    let Some(row) = row else { return Ok((0, None)) };
    Ok((row.try_get_by_index(0)?, row.try_get_by_index::<Option<i64>>(1)?.map(Timestamp)))
}
