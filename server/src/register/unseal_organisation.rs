//! Showing an organisation in public again.

use app::kernel::OrganisationId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::open_accreditation::enter_terms;
use super::tables::accreditations;
use crate::audit::{Act, Object};
use crate::stop::Result;
use crate::store::Work;

/// From now on the register shows what the organisation holds and held, and its open statuses are found by its names.
/// Unsealing what is not sealed changes nothing.
pub async fn unseal_organisation(work: &Work, organisation: OrganisationId) -> Result<()> {
    let id = organisation.0;
    let delete = "delete from seals where organisation_id = $1";
    if work.execute(delete, [id.into()]).await?.rows_affected() == 0 {
        return Ok(());
    }
    let rows = "update accreditations set sealed = false, version = version + 1 where organisation_id = $1";
    work.execute(rows, [id.into()]).await?;
    let open = accreditations::Entity::find()
        .filter(accreditations::Column::OrganisationId.eq(id))
        .filter(accreditations::Column::EndedAt.is_null())
        .all(work.connection())
        .await?;
    for held in open {
        enter_terms(work, held.id, &held.sort_key, &[&held.organisation_name, &held.latin_name]).await?;
    }
    work.record(Act::new("unsealed", Object::new("organisation", id))).await
}
