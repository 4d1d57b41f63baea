//! Showing an organisation in public again.

use app::kernel::{ObjectKind, OrganisationId, Verb};
use sea_orm::{ConnectionTrait, Statement};

use crate::accreditations::show_or_hide;
use crate::audit::{Act, Evidence, Object};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// From now on the register shows what the organisation holds and held, as far as its wishes let it. Unsealing what is not
/// sealed changes nothing. The database refuses it where the organisation must agree, or be told, first.
pub async fn unseal_organisation(work: &UnitOfWork, organisation: OrganisationId) -> Result<()> {
    let id = organisation.0;
    if work.one("select 1 from seals where organisation_id = $1", [id.into()]).await?.is_none() {
        return Ok(());
    }
    // The database lifts no seal without its act.
    work.record_first(Act::new(Verb::Unsealed, Object::new(ObjectKind::Organisation, id))).await?;
    work.execute("delete from seals where organisation_id = $1", [id.into()]).await?;
    work.must_vouch(Evidence::Seal, id);
    // It agreed to be shown: what its pages say about danger would be untrue from now on.
    let danger = "update publication_wishes set danger = false, version = version + 1 where danger \
                  and application_id in (select id from applications where organisation_id = $1) returning application_id";
    let connection = work.connection();
    let forget = Statement::from_sql_and_values(connection.get_database_backend(), danger, [id.into()]);
    for row in connection.query_all_raw(forget).await? {
        work.must_vouch(Evidence::Wishes, row.try_get_by_index(0)?);
    }
    show_or_hide(work, organisation).await
}
