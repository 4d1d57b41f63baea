//! Showing an organisation in public again.

use app::kernel::OrganisationId;

use super::show_or_hide::show_or_hide;
use crate::audit::{Act, Object};
use crate::stop::Result;
use crate::store::Work;

/// From now on the register shows what the organisation holds and held, as far as its wishes let it.
/// Unsealing what is not sealed changes nothing.
pub async fn unseal_organisation(work: &Work, organisation: OrganisationId) -> Result<()> {
    let id = organisation.0;
    let delete = "delete from seals where organisation_id = $1";
    if work.execute(delete, [id.into()]).await?.rows_affected() == 0 {
        return Ok(());
    }
    show_or_hide(work, organisation).await?;
    work.record(Act::new("unsealed", Object::new("organisation", id))).await
}
