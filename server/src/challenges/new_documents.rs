//! Documents that were added while somebody examines the challenge.

use app::kernel::ChallengeId;
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement, Value};

use super::Challenge;
use crate::error::Result;

/// Those of these open challenges to which a document came after somebody had begun to examine them.
pub(super) async fn with_new_documents(
    reader: &DatabaseConnection,
    challenges: &[Challenge],
) -> Result<Vec<ChallengeId>> {
    let begun = |challenge: &&Challenge| challenge.concluded.is_none() && challenge.acknowledged_at.is_some();
    let ids: Vec<Value> = challenges.iter().filter(begun).map(|challenge| challenge.id.0.into()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (1..=ids.len()).map(|number| format!("${number}")).collect();
    let sql = format!(
        "select distinct c.id from challenges c join documents d on d.owner_kind = 'challenge' and d.owner_id = c.id \
         where c.id in ({}) and d.removed_at is null and d.uploaded_at > c.acknowledged_at",
        places.join(", ")
    );
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, ids);
    let rows = reader.query_all_raw(find).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0).map(ChallengeId)).collect::<std::result::Result<_, _>>()?)
}
