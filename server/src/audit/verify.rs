//! Walking the chain from its first link to its head.

use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};

use super::act::Link;

/// What a walk along the chain found.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// `head` is the hash of the last act: kept elsewhere, it shows later that nothing before it was rewritten.
    Whole { acts: i64, head: String },
    /// The first act that does not follow from the one before it, and why.
    BrokenAt { seq: i64, why: String },
}

const BATCH: i64 = 10_000;

/// Checks every link in batches, so that a long log needs little memory. Errors only when the database does.
pub async fn verify(connection: &DatabaseConnection) -> anyhow::Result<Verdict> {
    let backend = connection.get_database_backend();
    let (mut seq, mut hash) = (0_i64, String::new());
    loop {
        let statement = Statement::from_sql_and_values(
            backend,
            "select seq, at, actor_kind, actor_id, verb, object_kind, object_id, programme_id, details, \
             previous_hash, hash from audit_acts where seq > $1 order by seq limit $2",
            [seq.into(), BATCH.into()],
        );
        let rows = connection.query_all_raw(statement).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let found: i64 = row.try_get_by_index(0)?;
            if found != seq + 1 {
                return Ok(broken(seq + 1, format!("act {} is missing; the next one is {found}", seq + 1)));
            }
            let (actor_kind, verb): (String, String) = (row.try_get_by_index(2)?, row.try_get_by_index(4)?);
            let object_kind: String = row.try_get_by_index(5)?;
            let (details, previous): (String, String) = (row.try_get_by_index(8)?, row.try_get_by_index(9)?);
            let stored: String = row.try_get_by_index(10)?;
            if previous != hash {
                return Ok(broken(found, "it does not continue the act before it".to_owned()));
            }
            let link = Link {
                seq: found,
                at: row.try_get_by_index(1)?,
                actor_kind: &actor_kind,
                actor_id: row.try_get_by_index(3)?,
                verb: &verb,
                object_kind: &object_kind,
                object_id: row.try_get_by_index(6)?,
                programme_id: row.try_get_by_index(7)?,
                details: &details,
                previous_hash: &previous,
            };
            if link.hash() != stored {
                return Ok(broken(found, "its contents do not match its hash".to_owned()));
            }
            (seq, hash) = (found, stored);
        }
    }
    let head = Statement::from_string(backend, "select seq, hash from audit_head where id = 1");
    let head = connection.query_one_raw(head).await?.ok_or_else(|| anyhow::anyhow!("the audit log has no head"))?;
    let (head_seq, head_hash): (i64, String) = (head.try_get_by_index(0)?, head.try_get_by_index(1)?);
    if (head_seq, &head_hash) != (seq, &hash) {
        return Ok(broken(seq + 1, format!("the log ends at act {seq}, but its head says {head_seq}")));
    }
    Ok(Verdict::Whole { acts: seq, head: hash })
}

fn broken(seq: i64, why: String) -> Verdict {
    Verdict::BrokenAt { seq, why }
}
