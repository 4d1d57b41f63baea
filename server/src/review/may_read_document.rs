//! Whether the documents that were sent with an application open to those who work on it.

use app::kernel::Role;
use sea_orm::{ConnectionTrait, Statement};

use crate::access::Actor;
use crate::applications::Application;
use crate::error::Result;
use crate::matters::independence::{applications_known_to, declared};

/// To somebody who reviews or decides in the programme and may know of the application: once they declared to be free of
/// conflicts of interest.
pub async fn may_read_document(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    application: &Application,
) -> Result<bool> {
    let holds = |role: Role| actor.has_role(role, Some(application.programme));
    let assesses = holds(Role::Reviewer) || holds(Role::DecisionMaker);
    let Some(user) = actor.user().filter(|_| assesses) else { return Ok(false) };
    let sql = format!("select 1{} and {} and a.id = $2", applications_known_to("$1"), declared("$1", "$2"));
    let values = [user.0.into(), application.id.0.into()];
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Ok(connection.query_one_raw(find).await?.is_some())
}
