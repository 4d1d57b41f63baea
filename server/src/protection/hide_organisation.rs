//! Hiding an organisation because it says that being known is dangerous. Nobody else must agree.

use app::kernel::{OrganisationId, ProgrammeId};
use app::protection::Showing;
use sea_orm::{ConnectionTrait, Statement};

use super::change_seal::{SealChange, keep_change};
use super::hiding::{hiding_of, keep_hidden};
use super::seal_organisation::seal;
use crate::error::Result;
use crate::notices::{self, Recipients};
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// Seals at once, or asks that what a focal point hid stays hidden, and tells the protection focal points: of the programme,
/// or of every programme in which it has a file. Whether anything changed; its owners were told then.
pub async fn hide_organisation(
    work: &UnitOfWork,
    portal: &Portal,
    organisation: OrganisationId,
    programme: Option<ProgrammeId>,
) -> Result<bool> {
    let step = match hiding_of(work.connection(), organisation).await? {
        Some(hiding) if hiding.showing(work.now) == Showing::NeedsAgreement => return Ok(false),
        Some(_) => {
            keep_hidden(work, organisation).await?;
            "kept"
        }
        None => {
            seal(work, organisation, true).await?;
            "sealed"
        }
    };
    keep_change(work, organisation, SealChange { step, asked_by: "organisation", reason: "", programme }).await?;
    tell_focal_points(work, portal, organisation, programme).await?;
    notices::notify_of_publicity(work, portal, organisation, Recipients::Owners).await?;
    Ok(true)
}

/// Those of the programme, or of every programme, to which the organisation has sent an application: of one that has sent
/// nothing they see nothing, and are told nothing. They are told once it sends.
pub async fn tell_focal_points(
    work: &UnitOfWork,
    portal: &Portal,
    organisation: OrganisationId,
    programme: Option<ProgrammeId>,
) -> Result<()> {
    let mut programmes = programmes_of(work, organisation).await?;
    programmes.retain(|sent| programme.is_none_or(|programme| programme == *sent));
    if programmes.is_empty() {
        return Ok(());
    }
    notices::notify_focal_points(work, portal, organisation, &programmes).await
}

/// Those to which it has sent an application.
async fn programmes_of(work: &UnitOfWork, organisation: OrganisationId) -> Result<Vec<ProgrammeId>> {
    let find = Statement::from_sql_and_values(
        work.connection().get_database_backend(),
        "select distinct programme_id from applications where organisation_id = $1 and submitted_at is not null",
        [organisation.0.into()],
    );
    let rows = work.connection().query_all_raw(find).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0).map(ProgrammeId)).collect::<std::result::Result<_, _>>()?)
}
