//! What acts vouch for: digests of the rows that they speak of, so that a row which is changed afterwards contradicts the
//! log. Read here by column, since the log knows no capability.

use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::stop::Result;

/// What can be vouched for. `$1` of each query is the object's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// An application as it was sent: answers, profile, declaration, and for whom and what.
    Submission,
    /// All findings on which something was recommended of an application, in all rounds, with what was.
    Findings,
    /// A decision, its reasons and its restriction.
    Decision,
    /// A deferral and its restriction, by the restriction's id.
    Deferral,
    /// What a document is called and is, and whose: its contents by their own hash.
    Document,
    /// What an applicant answered about being known.
    Wishes,
}

impl Evidence {
    fn queries(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Evidence::Submission => &[(
                "select reference, programme_id, programme_version_id, organisation_id, organisation_name, country, \
                 category, language, answers, profile, declared_by, declared_name, submitted_at \
                 from applications where id = $1",
                "tuuutttt jjutn",
            )],
            Evidence::Findings => &[
                (
                    "select id, round, assessor_id, recommended, category, recommended_by, recommended_at \
                     from assessments where application_id = $1 and recommended is not null and recommended <> 'ask' order by id",
                    "unuttun",
                ),
                (
                    "select f.assessment_id, f.criterion_id, f.verdict, f.facts_found, f.evidence, \
                     f.evidence_considered, f.evidence_missing, f.cure, f.found_by, f.found_at \
                     from findings f join assessments a on a.id = f.assessment_id \
                     where a.application_id = $1 and a.recommended is not null and a.recommended <> 'ask' \
                     order by f.assessment_id, f.criterion_id",
                    "uuttjtttun",
                ),
            ],
            Evidence::Decision => &[
                (
                    "select application_id, programme_version_id, organisation_id, round, outcome, category, decider_id, \
                     decided_by, decider_name, body_session, body_date, votes_for, votes_against, votes_abstaining, \
                     recusals, summary, language, decided_at, effective_on, challenge_route, challenge_last_day, \
                     challenge_until, help_contact, public_summary from decisions where id = $1",
                    "uuunttuttttnnnttt ntttnt t",
                ),
                (
                    "select criterion_id, criterion_code, criterion_version, facts_found, evidence_considered, \
                     evidence_missing, cure from decision_reasons where decision_id = $1 order by criterion_id",
                    "utntttt",
                ),
                (
                    "select id, kind, legal_basis, reasons, starts_at, ends_at, notified_at, challenge_until \
                     from restrictions where decision_id = $1 order by id",
                    "utttnnnn",
                ),
            ],
            Evidence::Deferral => &[
                (
                    "select application_id, programme_version_id, organisation_id, round, reason, criterion_id, \
                     criterion_code, criterion_version, text_to_applicant, language, decider_id, decided_by, decider_name, \
                     body_session, body_date, votes_for, votes_against, votes_abstaining, deferred_at, until_day, ends_at, \
                     challenge_route, challenge_last_day, challenge_until, help_contact \
                     from deferrals where restriction_id = $1",
                    "uuun tutntt utttt nnn ntn ttnt",
                ),
                (
                    "select kind, legal_basis, reasons, starts_at, ends_at, notified_at, challenge_until \
                     from restrictions where id = $1",
                    "tttnnnn",
                ),
            ],
            Evidence::Document => &[(
                "select owner_kind, owner_id, purpose, file_name, media_type, size, sha256, uploaded_by, uploaded_at, \
                 received_sha256 from documents where id = $1",
                "tutttntunt",
            )],
            Evidence::Wishes => &[(
                "select danger, confidential, provisional_shown, answered_at, salt, version from publication_wishes \
                 where application_id = $1",
                "bbbnun",
            )],
        }
    }
}

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

    const EVERY: [Evidence; 6] = [
        Evidence::Submission,
        Evidence::Findings,
        Evidence::Decision,
        Evidence::Deferral,
        Evidence::Document,
        Evidence::Wishes,
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
