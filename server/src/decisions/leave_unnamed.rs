//! Whether a decision is listed without a name depends on whether it was listed with one.

use app::kernel::{ApplicationId, DecisionId, OrganisationId};
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// An organisation that is named about its decisions has none without a name in the list.
pub async fn leave_unnamed(work: &UnitOfWork, application: ApplicationId) -> Result<()> {
    let sql = "delete from unnamed_decisions where decision_id in (select id from decisions where application_id = $1)";
    work.execute(sql, [application.0.into()]).await?;
    Ok(())
}

/// Before a name is taken off, for any reason: decisions that everybody could read with the name are not listed without it later.
/// If an entry came back without its name for one organisation and not for another, it would show which organisation is hidden.
pub async fn remember_named(work: &UnitOfWork, organisation: OrganisationId) -> Result<()> {
    let sql = "insert into once_named (decision_id) select p.decision_id from public_decisions p \
               join decisions d on d.id = p.decision_id where p.named and d.organisation_id = $1 \
               on conflict (decision_id) do nothing";
    work.execute(sql, [organisation.0.into()]).await?;
    Ok(())
}

/// Whether everybody could read the decision with a name that was taken off.
pub async fn was_named(connection: &impl ConnectionTrait, decision: DecisionId) -> Result<bool> {
    let sql = "select 1 from once_named where decision_id = $1";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [decision.0.into()]);
    Ok(connection.query_one_raw(find).await?.is_some())
}
