//! Taking an organisation out of public sight, for its safety.

use app::kernel::OrganisationId;

use super::show_or_hide::show_or_hide;
use crate::audit::{Act, Object};
use crate::stop::Result;
use crate::store::Work;

/// From now on the register says nothing by which the organisation could be known. Its status holds. Sealing what is
/// sealed changes nothing.
pub async fn seal_organisation(work: &Work, organisation: OrganisationId) -> Result<()> {
    let id = organisation.0;
    let insert =
        "insert into seals (organisation_id, sealed_at) values ($1, $2) on conflict (organisation_id) do nothing";
    if work.execute(insert, [id.into(), work.now.0.into()]).await?.rows_affected() == 0 {
        return Ok(());
    }
    // First the log, for which every grant waits: none of this organisation enters unseen between the seal and the rows.
    work.record(Act::new("sealed", Object::new("organisation", id))).await?;
    show_or_hide(work, organisation).await
}
