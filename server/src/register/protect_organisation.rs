//! Hiding an organisation because it says that being known is dangerous. Nobody else is asked.

use app::kernel::{OrganisationId, ProgrammeId};
use sea_orm::{ConnectionTrait, Statement};

use super::change_seal::{SealChange, keep_change};
use super::open_accreditation::is_sealed;
use super::seal_organisation::seal_organisation;
use crate::notices;
use crate::portal::Portal;
use crate::stop::Result;
use crate::store::Work;

/// Seals at once, and tells the protection focal points: of the programme, or of every programme in which it has a
/// file.
pub async fn protect_organisation(
    work: &Work,
    portal: &Portal,
    organisation: OrganisationId,
    programme: Option<ProgrammeId>,
) -> Result<()> {
    if is_sealed(work.connection(), organisation).await? {
        return Ok(());
    }
    seal_organisation(work, organisation).await?;
    let change = SealChange { sealed: true, asked_by: "organisation", reason: "", programme };
    keep_change(work, organisation, change).await?;
    let programmes = match programme {
        Some(programme) => vec![programme],
        None => programmes_of(work, organisation).await?,
    };
    notices::notify_focal_points(work, portal, organisation, &programmes).await
}

/// Those in which the organisation has a file.
async fn programmes_of(work: &Work, organisation: OrganisationId) -> Result<Vec<ProgrammeId>> {
    let find = Statement::from_sql_and_values(
        work.connection().get_database_backend(),
        "select distinct programme_id from applications where organisation_id = $1",
        [organisation.0.into()],
    );
    let rows = work.connection().query_all_raw(find).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0).map(ProgrammeId)).collect::<std::result::Result<_, _>>()?)
}
