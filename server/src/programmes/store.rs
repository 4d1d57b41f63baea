//! Queries over programmes.

use std::sync::Arc;

use anyhow::Context;
use app::kernel::{CriterionId, Failure, ProgrammeId, ProgrammeVersionId};
use app::programmes::definition::ProgrammeDefinition;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::tables::{criteria, programme_versions, programmes};
use super::versions::{ProgrammeVersion, Versions};
use crate::error::Result;
use crate::in_memory::InMemory;
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// The current version of the programme with this path segment. Errors with [`Failure::NotFound`] when there is none.
pub async fn find_by_slug(portal: &Portal, slug: &str) -> Result<Arc<ProgrammeVersion>> {
    let found =
        programmes::Entity::find().filter(programmes::Column::Slug.eq(slug)).one(portal.database.reader()).await?;
    match found.and_then(|programme| programme.current_version_id) {
        Some(current) => version(portal, ProgrammeVersionId(current)).await,
        None => Err(Failure::NotFound.into()),
    }
}

/// The current version of every programme, in the institution's order.
pub async fn current_versions(portal: &Portal) -> Result<Vec<Arc<ProgrammeVersion>>> {
    let found = programmes::Entity::find()
        .filter(programmes::Column::CurrentVersionId.is_not_null())
        .order_by_asc(programmes::Column::Position)
        .order_by_asc(programmes::Column::Id)
        .all(portal.database.reader())
        .await?;
    let mut versions = Vec::with_capacity(found.len());
    for current in found.into_iter().filter_map(|programme| programme.current_version_id) {
        versions.push(version(portal, ProgrammeVersionId(current)).await?);
    }
    Ok(versions)
}

/// A published version, current or past. Errors with [`Failure::NotFound`] when it is not published.
pub async fn version(portal: &Portal, id: ProgrammeVersionId) -> Result<Arc<ProgrammeVersion>> {
    kept_or_read(&portal.in_memory, portal.database.reader(), id).await
}

/// The same within a unit of work.
pub async fn version_in(work: &UnitOfWork, id: ProgrammeVersionId) -> Result<Arc<ProgrammeVersion>> {
    kept_or_read(work.in_memory(), work.connection(), id).await
}

async fn kept_or_read(
    in_memory: &InMemory,
    reader: &impl ConnectionTrait,
    id: ProgrammeVersionId,
) -> Result<Arc<ProgrammeVersion>> {
    if let Some(version) = in_memory.of::<Versions>().get(id) {
        return Ok(version);
    }
    let found = programme_versions::Entity::find_by_id(id.0)
        .filter(programme_versions::Column::PublishedAt.is_not_null())
        .one(reader)
        .await?;
    let row = found.ok_or(Failure::NotFound)?;
    let rows: Vec<criteria::Model> = criteria::Entity::find()
        .filter(criteria::Column::ProgrammeVersionId.eq(id.0))
        .order_by_asc(criteria::Column::Position)
        .all(reader)
        .await?;
    let named = |row: criteria::Model| (CriterionId(row.id), row.code);
    let unreadable = || format!("programme version {id}");
    Ok(in_memory.of::<Versions>().keep(ProgrammeVersion {
        id,
        programme: ProgrammeId(row.programme_id),
        number: u32::try_from(row.number).with_context(unreadable)?,
        definition: ProgrammeDefinition::from_stored(row.document).with_context(unreadable)?,
        criteria: rows.into_iter().map(named).collect(),
    }))
}
