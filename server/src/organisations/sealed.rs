//! Whether an organisation is kept out of public sight. How it comes to that is in `protection`.

use app::kernel::OrganisationId;
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;

/// Whether the public is shown nothing by which the organisation could be known.
pub async fn is_sealed(connection: &impl ConnectionTrait, organisation: OrganisationId) -> Result<bool> {
    let sql = "select 1 from seals where organisation_id = $1";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [organisation.0.into()]);
    Ok(connection.query_one_raw(find).await?.is_some())
}
