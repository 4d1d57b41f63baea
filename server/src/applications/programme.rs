//! The programme an application belongs to, in the version whose rules it follows.

use anyhow::Context;
use app::kernel::{Failure, ProgrammeId, ProgrammeVersionId, WorkingCalendar};
use app::programmes::template::ProgrammeTemplate;
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use uuid::Uuid;

use crate::stop::Result;

/// One published version of a programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    pub id: ProgrammeId,
    pub version_id: ProgrammeVersionId,
    pub template: ProgrammeTemplate,
}

/// The version an application was begun under, read within a unit of work. Pages read [`crate::programmes::version`],
/// which keeps what it read. Errors with [`Failure::NotFound`].
pub async fn programme_of(connection: &impl ConnectionTrait, version: ProgrammeVersionId) -> Result<Programme> {
    let sql = "select v.programme_id, v.id, v.document from programme_versions v where v.id = $1";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [version.0.into()]);
    let row: QueryResult = connection.query_one_raw(find).await?.ok_or(Failure::NotFound)?;
    let (programme, version): (Uuid, Uuid) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    let document: serde_json::Value = row.try_get_by_index(2)?;
    let template = serde_json::from_value(document).context("a programme version cannot be read")?;
    Ok(Programme { id: ProgrammeId(programme), version_id: ProgrammeVersionId(version), template })
}

/// The days on which the programme's secretariat works.
pub fn calendar_of(template: &ProgrammeTemplate) -> WorkingCalendar {
    WorkingCalendar::new(template.zone.as_str()).with_holidays(template.holidays.iter().copied())
}
