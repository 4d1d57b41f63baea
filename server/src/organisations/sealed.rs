//! Whether an organisation is hidden from the public. How it becomes hidden is in `protection`.

use app::kernel::OrganisationId;
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;

/// Whether public pages show nothing by which the organisation could be recognised.
pub async fn is_sealed(connection: &impl ConnectionTrait, organisation: OrganisationId) -> Result<bool> {
    let sql = "select 1 from seals where organisation_id = $1";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [organisation.0.into()]);
    Ok(connection.query_one_raw(find).await?.is_some())
}
