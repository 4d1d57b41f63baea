//! Everything that everybody may know of one organisation's statuses.

use app::accreditations::AccreditationState;
use app::kernel::{AccreditationId, Failure, Timestamp};
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use uuid::Uuid;

use super::find_organisations::state;
use crate::error::Result;
use crate::portal::Portal;

/// An organisation as the status that was asked for names it.
pub(super) struct Entry {
    pub name: String,
    pub latin_name: String,
    pub acronym: String,
    pub country: String,
}

pub(super) struct PublicStatus {
    pub programme: Uuid,
    pub category: String,
    pub state: AccreditationState,
    pub since: Timestamp,
    pub ended: Option<Timestamp>,
    /// Of the page of its decision, where that is public by name.
    pub decision: Option<Uuid>,
}

/// The status asked for comes with every other that is public, newest first. Errors with [`Failure::NotFound`] when there is
/// no such status, and in the same way when it is not public: a reader who kept its address learns nothing from this.
pub(super) async fn read_organisation(portal: &Portal, id: AccreditationId) -> Result<(Entry, Vec<PublicStatus>)> {
    let reader = portal.database.reader();
    let one = |sql| Statement::from_sql_and_values(reader.get_database_backend(), sql, [id.0.into()]);
    let asked =
        "select organisation_name, latin_name, country, organisation_id, acronym from public_statuses where id = $1";
    let asked = reader.query_one_raw(one(asked)).await?.ok_or(Failure::NotFound)?;
    let entry = Entry {
        name: asked.try_get_by_index(0)?,
        latin_name: asked.try_get_by_index(1)?,
        country: asked.try_get_by_index(2)?,
        acronym: asked.try_get_by_index(4)?,
    };
    let all = "select s.programme_id, s.category, s.state, s.since, s.ended_at, d.public_id from public_statuses s \
         left join public_decisions d on d.decision_id = s.decision_id and d.named \
         where s.organisation_id = $1 order by s.since desc, s.id desc";
    let organisation: Uuid = asked.try_get_by_index(3)?;
    let all = Statement::from_sql_and_values(reader.get_database_backend(), all, [organisation.into()]);
    let statuses = reader.query_all_raw(all).await?.iter().map(read).collect::<Result<_>>()?;
    Ok((entry, statuses))
}

fn read(row: &QueryResult) -> Result<PublicStatus> {
    Ok(PublicStatus {
        programme: row.try_get_by_index(0)?,
        category: row.try_get_by_index(1)?,
        state: state(&row.try_get_by_index::<String>(2)?)?,
        since: Timestamp(row.try_get_by_index(3)?),
        ended: row.try_get_by_index::<Option<i64>>(4)?.map(Timestamp),
        decision: row.try_get_by_index(5)?,
    })
}
