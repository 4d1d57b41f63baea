//! What the register shows of an organisation, brought in line with its seal and its wishes.

use app::kernel::OrganisationId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::open_accreditation::enter_terms;
use super::tables::accreditations;
use crate::stop::Result;
use crate::store::Work;

/// Says in SQL what `app::decisions::status_shown` says; a test holds the two together.
const HIDDEN: &str = "exists (select 1 from seals s where s.organisation_id = accreditations.organisation_id) \
     or exists (select 1 from publication_wishes w where w.application_id = accreditations.application_id and w.confidential) \
     or (accreditations.decision_id is null and not exists (select 1 from publication_wishes w \
        where w.application_id = accreditations.application_id and w.provisional_shown))";

/// To be called after anything that decides whether a status is shown: entering it, sealing, a changed wish.
pub async fn show_or_hide(work: &Work, organisation: OrganisationId) -> Result<()> {
    let id = organisation.0;
    let shown = format!(
        "update accreditations set sealed = ({HIDDEN}), version = version + 1 \
         where organisation_id = $1 and sealed <> ({HIDDEN})"
    );
    work.execute(&shown, [id.into()]).await?;
    let terms = "delete from register_terms where accreditation_id in \
                 (select id from accreditations where organisation_id = $1)";
    work.execute(terms, [id.into()]).await?;
    let open = accreditations::Entity::find()
        .filter(accreditations::Column::OrganisationId.eq(id))
        .filter(accreditations::Column::EndedAt.is_null())
        .filter(accreditations::Column::Sealed.eq(false))
        .all(work.connection())
        .await?;
    for held in open {
        enter_terms(work, held.id, &held.sort_key, &[&held.organisation_name, &held.latin_name]).await?;
    }
    Ok(())
}
