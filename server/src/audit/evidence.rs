//! What acts vouch for: digests of the rows that they speak of, so that a row which is changed afterwards contradicts the
//! log. Read here by column, since the log knows no capability.

use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::evidence_rows::Evidence;
use crate::stop::Result;

/// A digest (SHA-256, hexadecimal) of what is stored now; none when nothing is. Every value is preceded by its length, so
/// that no two contents can share an encoding.
pub async fn digest(connection: &impl ConnectionTrait, evidence: Evidence, id: Uuid) -> Result<Option<String>> {
    let mut hash = Sha256::new();
    let mut rows_read = 0;
    for (sql, kinds) in evidence.queries() {
        let find = Statement::from_sql_and_values(connection.get_database_backend(), *sql, [Value::Uuid(Some(id))]);
        for row in connection.query_all_raw(find).await? {
            rows_read += 1;
            for (index, kind) in kinds.chars().filter(|kind| *kind != ' ').enumerate() {
                let text = cell(&row, index, kind)?;
                // Nothing is told from empty.
                hash.update([u8::from(text.is_some())]);
                let text = text.unwrap_or_default();
                hash.update((text.len() as u64).to_be_bytes());
                hash.update(text);
            }
        }
        hash.update(b"\0");
    }
    Ok((rows_read > 0).then(|| hex::encode(hash.finalize())))
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

    const EVERY: [Evidence; 18] = [
        Evidence::Submission,
        Evidence::Decision,
        Evidence::Deferral,
        Evidence::Document,
        Evidence::Standing,
        Evidence::Wishes,
        Evidence::Parts,
        Evidence::Declarations,
        Evidence::Questions,
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
    fn the_order_of_names_says_nothing() {
        let (one, other) = (r#"{"b":[1,{"d":null,"c":"x"}],"a":"y"}"#, r#"{"a":"y","b":[1,{"c":"x","d":null}]}"#);
        let read = |text: &str| sorted(&serde_json::from_str(text).unwrap());
        assert_eq!(read(one), read(other));
    }
}
