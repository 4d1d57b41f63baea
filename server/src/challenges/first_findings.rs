//! The findings that the challenged decision rests on, also after it was annulled and their assessment set aside.

use app::kernel::{ApplicationId, AssessmentId};
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;
use crate::review::{self, StoredFinding};

/// The findings of the last assessment of the round that came to a recommendation.
pub(super) async fn first_findings(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
    round: u16,
) -> Result<Vec<StoredFinding>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select id from assessments where application_id = $1 and round = $2 and recommended_at is not null \
         order by recommended_at desc limit 1",
        [application.0.into(), i32::from(round).into()],
    );
    let Some(row) = connection.query_one_raw(find).await? else { return Ok(Vec::new()) };
    review::findings_of(connection, AssessmentId(row.try_get_by_index(0)?)).await
}
