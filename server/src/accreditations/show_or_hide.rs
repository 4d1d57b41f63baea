//! What the register shows of an organisation, brought in line with its seal and its wishes.

use app::kernel::OrganisationId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::tables::accreditations;
use super::terms::{Entry, enter_terms, leave_terms};
use crate::audit::Evidence;
use crate::error::Result;
use crate::store::Key;
use crate::unit_of_work::UnitOfWork;

/// Says in SQL what `app::decisions::status_shown` says; a test compares the two.
const HIDDEN: &str = "exists (select 1 from seals s where s.organisation_id = accreditations.organisation_id) \
     or exists (select 1 from publication_wishes w where w.application_id = accreditations.application_id and w.confidential) \
     or (accreditations.decision_id is null and not exists (select 1 from publication_wishes w \
        where w.application_id = accreditations.application_id and w.provisional_shown))";

/// To be called after anything that decides whether a status is shown: entering it, sealing, a changed wish.
pub async fn show_or_hide(work: &UnitOfWork, organisation: OrganisationId) -> Result<()> {
    let id = organisation.0;
    let shown = format!(
        "update accreditations set sealed = ({HIDDEN}), version = version + 1 \
         where organisation_id = $1 and sealed <> ({HIDDEN})"
    );
    let changed = work.execute(&shown, [id.into()]).await?.rows_affected() > 0;
    let all = accreditations::Entity::find().filter(accreditations::Column::OrganisationId.eq(Key(organisation)));
    for held in all.all(work.connection()).await? {
        if changed {
            work.must_vouch(Evidence::Status, held.id.0.0);
        }
        leave_terms(work, held.id.0.0).await?;
        if held.ended_at.is_some() || held.sealed {
            continue;
        }
        let entry = Entry {
            accreditation: held.id.0.0,
            programme: held.programme_id.0.0,
            country: &held.country,
            names: [&held.organisation_name, &held.latin_name, &held.acronym],
            sort_key: &held.sort_key,
        };
        enter_terms(work, &entry).await?;
    }
    Ok(())
}
