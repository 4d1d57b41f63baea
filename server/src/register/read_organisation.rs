//! Everything one organisation holds or held.

use app::kernel::{AccreditationId, Failure};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::tables::accreditations::{Column, Entity, Model};
use crate::portal::Portal;
use crate::stop::Result;

/// The status with this id and, unless it is sealed, every other of the same organisation, newest first.
/// Errors with [`Failure::NotFound`] when there is no such status.
pub(super) async fn read_organisation(portal: &Portal, id: AccreditationId) -> Result<(Model, Vec<Model>)> {
    let reader = portal.database.reader();
    let asked = Entity::find_by_id(id.0).one(reader).await?.ok_or(Failure::NotFound)?;
    if asked.sealed {
        return Ok((asked, Vec::new()));
    }
    let all = Entity::find()
        .filter(Column::OrganisationId.eq(asked.organisation_id))
        .filter(Column::Sealed.eq(false))
        .order_by_desc(Column::Since)
        .order_by_desc(Column::Id)
        .all(reader)
        .await?;
    Ok((asked, all))
}
