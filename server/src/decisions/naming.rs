//! Being named about a decision that gives less than was asked for: by consent, which can be taken back.

use app::kernel::{ApplicationId, DecisionId};
use sea_orm::{ConnectionTrait, Statement};

use super::store;
use crate::audit::{Act, Object};
use crate::stop::Result;
use crate::store::Work;

/// Whether the organisation has agreed to be named about this decision.
pub async fn is_named_by_consent(connection: &impl ConnectionTrait, decision: DecisionId) -> Result<bool> {
    let sql = "select 1 from naming_consents where decision_id = $1";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [decision.0.into()]);
    Ok(connection.query_one_raw(find).await?.is_some())
}

/// Gives or takes back the consent about the latest decision on an application. Saying the same again changes nothing.
pub async fn name_by_consent(work: &Work, application: ApplicationId, named: bool) -> Result<()> {
    let Some(decision) = store::latest_of(work.connection(), application).await? else { return Ok(()) };
    if decision.decision.outcome.restriction().is_none() {
        return Ok(());
    }
    let changed = if named {
        let sql =
            "insert into naming_consents (decision_id, given_at) values ($1, $2) on conflict (decision_id) do nothing";
        work.execute(sql, [decision.id.0.into(), work.now.0.into()]).await?
    } else {
        work.execute("delete from naming_consents where decision_id = $1", [decision.id.0.into()]).await?
    };
    if changed.rows_affected() == 0 {
        return Ok(());
    }
    let verb = if named { "naming_agreed" } else { "naming_withdrawn" };
    work.record(Act::new(verb, Object::new("decision", decision.id.0)).in_programme(decision.programme)).await
}
