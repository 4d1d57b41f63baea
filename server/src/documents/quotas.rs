//! Room for one more file.

use app::documents::{QUOTAS, Stored, UploadViolation};
use app::kernel::days;

use super::store_document::Place;
use crate::error::{Error, Result};
use crate::unit_of_work::UnitOfWork;

/// Counts documents `d` with what lies on the disk for them: the file, and the file as it came where that was asked for.
pub const WEIGHT: &str = "select count(*), cast(coalesce(sum(size + original_size), 0) as bigint) from documents d";

/// Errors with the refusal for the control `field` where the owner, the organisation, or the sender has no room for `size` bytes
/// more.
pub(super) async fn must_have_room(work: &UnitOfWork, place: Place<'_>, size: i64, field: &str) -> Result<()> {
    let owner = place.owner;
    let of_owner = format!("{WEIGHT} where d.owner_kind = $1 and d.owner_id = $2 and d.deleted_at is null");
    let there = stored(work, &of_owner, [owner.kind().into(), owner.id().into()]).await?;
    if !QUOTAS.owner.has_room(there, size) {
        return Err(Error::invalid(field, UploadViolation::OwnerFull.key()));
    }
    if place.of_organisation.is_some_and(|there| !QUOTAS.organisation.has_room(there, size)) {
        return Err(Error::invalid(field, UploadViolation::OrganisationFull.key()));
    }
    if let Some(user) = work.author.user {
        let of_person = format!("{WEIGHT} where d.uploaded_by = $1 and d.uploaded_at > $2");
        let there = stored(work, &of_person, [user.0.into(), (work.now.0 - days(1)).into()]).await?;
        if !QUOTAS.person.has_room(there, size) {
            return Err(Error::invalid(field, UploadViolation::PersonFull.key()));
        }
    }
    Ok(())
}

async fn stored<const N: usize>(work: &UnitOfWork, sql: &str, values: [sea_orm::Value; N]) -> Result<Stored> {
    let row = work.one(sql, values).await?.ok_or_else(|| anyhow::anyhow!("a count answers one row"))?;
    Ok(Stored { files: row.try_get_by_index(0)?, bytes: row.try_get_by_index(1)? })
}
