//! What a queue says of the files that it lists, beside what stands in their rows.

use app::kernel::ApplicationId;
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement, Value};
use uuid::Uuid;

use crate::stop::Result;

/// Who assesses each of these files now.
pub(super) async fn assessors(reader: &DatabaseConnection, ids: &[Uuid]) -> Result<Vec<(ApplicationId, String)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let names: Vec<String> = (1..=ids.len()).map(|number| format!("${number}")).collect();
    let sql = format!(
        "select s.application_id, u.display_name from assessments s join users u on u.id = s.assessor_id \
         join applications a on a.id = s.application_id and a.round = s.round \
         where s.state not in ('recused', 'set_aside') and s.application_id in ({})",
        names.join(", ")
    );
    let values: Vec<Value> = ids.iter().map(|id| (*id).into()).collect();
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let mut found = Vec::new();
    for row in reader.query_all_raw(find).await? {
        let (id, name): (Uuid, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        found.push((ApplicationId(id), name));
    }
    Ok(found)
}

/// Which of these files have something in this table in their present round: what the applicant was asked, or that the file
/// was sent back.
pub(super) async fn of_round(reader: &DatabaseConnection, table: &str, ids: &[Uuid]) -> Result<Vec<Uuid>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let names: Vec<String> = (1..=ids.len()).map(|number| format!("${number}")).collect();
    let sql = format!(
        "select distinct i.application_id from {table} i join applications a on a.id = i.application_id \
         and a.round = i.round where i.application_id in ({})",
        names.join(", ")
    );
    let values: Vec<Value> = ids.iter().map(|id| (*id).into()).collect();
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let rows = reader.query_all_raw(find).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<std::result::Result<_, _>>()?)
}
