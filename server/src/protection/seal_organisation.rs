//! Hiding an organisation from the public, for its safety.

use app::kernel::{Failure, ObjectKind, OrganisationId, Verb};

use crate::accreditations::show_or_hide;
use crate::audit::{Act, Evidence, Object};
use crate::decisions;
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// From now on the register shows nothing by which the organisation could be recognised. Its status stays valid. Sealing what is
/// sealed changes nothing.
pub async fn seal_organisation(work: &UnitOfWork, organisation: OrganisationId) -> Result<()> {
    seal(work, organisation, false).await
}

/// The same; `own_wish`: the organisation asks for it, and agrees before it is shown again.
pub(super) async fn seal(work: &UnitOfWork, organisation: OrganisationId, own_wish: bool) -> Result<()> {
    let id = organisation.0;
    if work.one("select 1 from seals where organisation_id = $1", [id.into()]).await?.is_some() {
        return Ok(());
    }
    decisions::remember_named(work, organisation).await?;
    // The log comes first, because every grant waits for it: so no new status of this organisation is entered unnoticed between
    // the seal and the rows. The database takes no seal without its act.
    work.record_first(Act::new(Verb::Sealed, Object::new(ObjectKind::Organisation, id))).await?;
    let insert = "insert into seals (organisation_id, sealed_at, own_wish) values ($1, $2, $3) on conflict (organisation_id) do nothing";
    if work.execute(insert, [id.into(), work.now.0.into(), own_wish.into()]).await?.rows_affected() == 0 {
        // Somebody sealed it at the same moment.
        return Err(Failure::Stale.into());
    }
    // The organisation agreed to be named before there was danger: it is asked again when it is shown again.
    decisions::withdraw_consents(work, organisation).await?;
    work.must_vouch(Evidence::Seal, id);
    show_or_hide(work, organisation).await
}
