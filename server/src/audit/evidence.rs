//! What acts vouch for: digests of the rows that they concern, so that a row which is changed afterwards contradicts the log.
//! Read here by column, since the log knows no capability.

use std::collections::BTreeMap;

use anyhow::Context;
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::evidence_rows::Evidence;
use crate::error::Result;

/// A digest (SHA-256, hexadecimal) of what is stored now. Errors when nothing is: an act would vouch for nothing.
pub async fn digest(connection: &impl ConnectionTrait, evidence: Evidence, id: Uuid) -> Result<String> {
    let digest = digests(connection, evidence, &[id]).await?.remove(&id);
    Ok(digest.with_context(|| format!("nothing is stored of {evidence:?} {id}"))?)
}

/// How many objects are read at once: both databases take so many parameters.
const AT_ONCE: usize = 250;

/// The digests of many, without those of which nothing is stored. Every value is preceded by its length, so that no two
/// contents can share an encoding.
pub(super) async fn digests(
    connection: &impl ConnectionTrait,
    evidence: Evidence,
    ids: &[Uuid],
) -> Result<BTreeMap<Uuid, String>> {
    let mut digests = BTreeMap::new();
    for ids in ids.chunks(AT_ONCE) {
        let mut hashes: BTreeMap<Uuid, (Sha256, bool)> = ids.iter().map(|id| (*id, (Sha256::new(), false))).collect();
        for (sql, kinds) in evidence.queries() {
            let sql = of_many(sql, ids.len());
            let values = ids.iter().map(|id| Value::Uuid(Some(*id)));
            let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
            for row in connection.query_all_raw(find).await? {
                let Some((hash, is_stored)) = hashes.get_mut(&row.try_get_by_index(0)?) else { continue };
                *is_stored = true;
                for (index, kind) in kinds.chars().filter(|kind| *kind != ' ').enumerate() {
                    let text = cell(&row, index + 1, kind)?;
                    // No value and an empty value have different digests.
                    hash.update([u8::from(text.is_some())]);
                    let text = text.unwrap_or_default();
                    hash.update((text.len() as u64).to_be_bytes());
                    hash.update(text);
                }
            }
            hashes.values_mut().for_each(|(hash, _)| hash.update(b"\0"));
        }
        let stored = hashes.into_iter().filter(|(_, (_, is_stored))| *is_stored);
        digests.extend(stored.map(|(id, (hash, _))| (id, hex::encode(hash.finalize()))));
    }
    Ok(digests)
}

/// The query of one object, `… where COLUMN = $1 …`, as the query of so many, each row with its object first.
fn of_many(sql: &str, count: usize) -> String {
    let (before, after) = sql.split_once(" = $1").unwrap_or((sql, ""));
    let column = before.rsplit(' ').next().unwrap_or_default();
    let places: Vec<String> = (1..=count).map(|place| format!("${place}")).collect();
    let before = before.replacen("select ", &format!("select {column}, "), 1);
    format!("{before} in ({}){after}", places.join(", "))
}

/// A value in words that are the same on both databases: `t`ext, `n`umber, `u`uid, `j`son, `b`oolean.
fn cell(row: &QueryResult, index: usize, kind: char) -> Result<Option<String>> {
    Ok(match kind {
        'n' => whole(row, index)?.map(|number| number.to_string()),
        'u' => row.try_get_by_index::<Option<Uuid>>(index)?.map(|id| id.to_string()),
        'b' => row.try_get_by_index::<Option<bool>>(index)?.map(|said| said.to_string()),
        'j' => row.try_get_by_index::<Option<Json>>(index)?.map(|json| sorted(&json)),
        _ => row.try_get_by_index::<Option<String>>(index)?,
    })
}

/// PostgreSQL tells `integer` from `bigint`.
fn whole(row: &QueryResult, index: usize) -> Result<Option<i64>> {
    match row.try_get_by_index::<Option<i64>>(index) {
        Ok(number) => Ok(number),
        Err(_) => Ok(row.try_get_by_index::<Option<i32>>(index)?.map(i64::from)),
    }
}

/// A document in one spelling: PostgreSQL keeps the names of an object in an order of its own.
fn sorted(json: &Json) -> String {
    match json {
        Json::Object(map) => {
            let mut parts: Vec<_> =
                map.iter().map(|(name, value)| format!("{}:{}", Json::from(name.as_str()), sorted(value))).collect();
            parts.sort();
            format!("{{{}}}", parts.join(","))
        }
        Json::Array(items) => format!("[{}]", items.iter().map(sorted).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY: [Evidence; 19] = [
        Evidence::Submission,
        Evidence::Decision,
        Evidence::Deferral,
        Evidence::Document,
        Evidence::Standing,
        Evidence::Wishes,
        Evidence::Parts,
        Evidence::Declarations,
        Evidence::Questions,
        Evidence::Reminders,
        Evidence::Review,
        Evidence::Restriction,
        Evidence::Annulment,
        Evidence::Challenge,
        Evidence::Seal,
        Evidence::Status,
        Evidence::Members,
        Evidence::Programme,
        Evidence::ProgrammeVersion,
    ];

    #[test]
    fn each_query_says_of_which_kind_each_of_its_columns_is() {
        for evidence in EVERY {
            for (sql, kinds) in evidence.queries() {
                let columns = sql.split(" from ").next().unwrap().matches(',').count() + 1;
                assert_eq!(kinds.chars().filter(|kind| *kind != ' ').count(), columns, "{sql}");
            }
        }
    }

    #[test]
    fn the_query_of_many_says_first_of_which_each_row_is() {
        assert_eq!(
            of_many("select a, b from t where c.id = $1 order by a", 2),
            "select c.id, a, b from t where c.id in ($1, $2) order by a"
        );
        for (sql, _) in EVERY.iter().flat_map(|evidence| evidence.queries()) {
            assert_eq!(sql.matches(" = $1").count(), 1, "{sql}");
        }
    }

    #[test]
    fn the_order_of_names_says_nothing() {
        let (one, other) = (r#"{"b":[1,{"d":null,"c":"x"}],"a":"y"}"#, r#"{"a":"y","b":[1,{"c":"x","d":null}]}"#);
        let read = |text: &str| sorted(&serde_json::from_str(text).unwrap());
        assert_eq!(read(one), read(other));
    }
}
