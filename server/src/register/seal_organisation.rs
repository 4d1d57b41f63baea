//! Taking an organisation out of public sight, for its safety.

use app::kernel::{Failure, OrganisationId, ProgrammeId};
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use super::show_or_hide::show_or_hide;
use crate::audit::{Act, Evidence, Object};
use crate::stop::Result;
use crate::store::Work;

/// From now on the register says nothing by which the organisation could be known. Its status holds. Sealing what is
/// sealed changes nothing.
pub async fn seal_organisation(work: &Work, organisation: OrganisationId) -> Result<()> {
    seal(work, organisation, false).await
}

/// The same; `own_wish`: the organisation asks for it, and agrees before it is shown again.
pub(super) async fn seal(work: &Work, organisation: OrganisationId, own_wish: bool) -> Result<()> {
    let id = organisation.0;
    if work.one("select 1 from seals where organisation_id = $1", [id.into()]).await?.is_some() {
        return Ok(());
    }
    // First the log, for which every grant waits: none of this organisation enters unseen between the seal and the rows.
    // The database takes no seal without its act.
    work.record(Act::new("sealed", Object::new("organisation", id))).await?;
    let insert = "insert into seals (organisation_id, sealed_at, own_wish) values ($1, $2, $3) on conflict (organisation_id) do nothing";
    if work.execute(insert, [id.into(), work.now.0.into(), own_wish.into()]).await?.rows_affected() == 0 {
        // Somebody sealed it at the same moment.
        return Err(Failure::Stale.into());
    }
    withdraw_consents(work, organisation).await?;
    work.must_vouch(Evidence::Seal, id);
    show_or_hide(work, organisation).await
}

/// To be named was agreed before there was danger: it is asked anew once the organisation is shown again.
async fn withdraw_consents(work: &Work, organisation: OrganisationId) -> Result<()> {
    let given = "select n.decision_id, a.programme_id from naming_consents n join decisions d on d.id = n.decision_id \
         join applications a on a.id = d.application_id where a.organisation_id = $1 order by n.decision_id";
    let connection = work.connection();
    let find = Statement::from_sql_and_values(connection.get_database_backend(), given, [organisation.0.into()]);
    for row in connection.query_all_raw(find).await? {
        let (decision, programme): (Uuid, Uuid) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        work.execute("delete from naming_consents where decision_id = $1", [decision.into()]).await?;
        let act = Act::new("naming_withdrawn", Object::new("decision", decision));
        work.record(act.in_programme(ProgrammeId(programme))).await?;
    }
    Ok(())
}
