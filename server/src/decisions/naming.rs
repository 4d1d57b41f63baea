//! Being named about a decision that gives less than was asked for: by consent, which can be taken back.

use app::kernel::{ApplicationId, DecisionId, ObjectKind, OrganisationId, ProgrammeId, Verb};
use sea_orm::{ConnectionTrait, Statement};

use super::leave_unnamed::remember_named;
use super::store;
use crate::audit::{Act, Object};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// Whether the organisation has agreed to be named about this decision.
pub async fn is_named_by_consent(connection: &impl ConnectionTrait, decision: DecisionId) -> Result<bool> {
    let sql = "select 1 from naming_consents where decision_id = $1";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [decision.0.into()]);
    Ok(connection.query_one_raw(find).await?.is_some())
}

/// Gives or takes back the consent about the latest decision on an application. Saying the same again changes nothing.
pub async fn name_by_consent(work: &UnitOfWork, application: ApplicationId, named: bool) -> Result<()> {
    let Some(decision) = store::latest_of(work.connection(), application).await? else { return Ok(()) };
    if decision.decision.outcome.restriction().is_none() {
        return Ok(());
    }
    if !named {
        remember_named(work, decision.organisation).await?;
        return withdraw(work, decision.id, decision.programme).await;
    }
    let sql =
        "insert into naming_consents (decision_id, given_at) values ($1, $2) on conflict (decision_id) do nothing";
    if work.execute(sql, [decision.id.0.into(), work.now.0.into()]).await?.rows_affected() == 0 {
        return Ok(());
    }
    let act = Act::new(Verb::NamingAgreed, Object::new(ObjectKind::Decision, decision.id.0));
    work.record(act.in_programme(decision.programme));
    Ok(())
}

/// Takes back every consent of an organisation, about whichever decision.
pub async fn withdraw_consents(work: &UnitOfWork, organisation: OrganisationId) -> Result<()> {
    let given = "select n.decision_id, d.programme_id from naming_consents n join decisions d on d.id = n.decision_id \
         where d.organisation_id = $1 order by n.decision_id";
    let connection = work.connection();
    let find = Statement::from_sql_and_values(connection.get_database_backend(), given, [organisation.0.into()]);
    for row in connection.query_all_raw(find).await? {
        withdraw(work, DecisionId(row.try_get_by_index(0)?), ProgrammeId(row.try_get_by_index(1)?)).await?;
    }
    Ok(())
}

async fn withdraw(work: &UnitOfWork, decision: DecisionId, programme: ProgrammeId) -> Result<()> {
    let taken_back = work.execute("delete from naming_consents where decision_id = $1", [decision.0.into()]).await?;
    if taken_back.rows_affected() == 0 {
        return Ok(());
    }
    work.record(Act::new(Verb::NamingWithdrawn, Object::new(ObjectKind::Decision, decision.0)).in_programme(programme));
    Ok(())
}
