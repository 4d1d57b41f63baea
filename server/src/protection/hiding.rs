//! What is kept of an organisation that is hidden, and the steps before it is shown again.

use app::kernel::{Failure, ObjectKind, OrganisationId, Timestamp, UserId, Verb};
use app::protection::{Hiding, Showing};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};

use crate::audit::{Act, Evidence, Object};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// When members and focal points act at the same time, the others wait until the first is done.
pub(super) async fn one_at_a_time(work: &UnitOfWork, organisation: OrganisationId) -> Result<()> {
    work.execute("update organisations set version = version where id = $1", [organisation.0.into()]).await?;
    Ok(())
}

/// None while it is not hidden.
pub(super) async fn hiding_of(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
) -> Result<Option<Hiding>> {
    let sql = "select own_wish, agreed_at, announced_at from seals where organisation_id = $1";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [organisation.0.into()]);
    let seal = Seal::find_by_statement(find).one(connection).await?;
    Ok(seal.and_then(|seal| hiding_read(Some(seal.own_wish), seal.agreed_at, seal.announced_at)))
}

#[derive(FromQueryResult)]
struct Seal {
    own_wish: bool,
    agreed_at: Option<i64>,
    announced_at: Option<i64>,
}

/// From the columns of `seals`; none where there is no seal.
pub(super) fn hiding_read(own_wish: Option<bool>, agreed_at: Option<i64>, announced_at: Option<i64>) -> Option<Hiding> {
    let (agreed_at, announced_at) = (agreed_at.map(Timestamp), announced_at.map(Timestamp));
    own_wish.map(|own_wish| Hiding { own_wish, agreed_at, announced_at })
}

/// The organisation asks to stay hidden, or takes back that it agreed to be shown.
pub(super) async fn keep_hidden(work: &UnitOfWork, organisation: OrganisationId) -> Result<()> {
    work.record(Act::new(Verb::HidingKept, Object::new(ObjectKind::Organisation, organisation.0)));
    let sql = "update seals set own_wish = true, agreed_at = null, agreed_by = null, announced_at = null \
               where organisation_id = $1";
    work.execute(sql, [organisation.0.into()]).await?;
    work.must_vouch(Evidence::Seal, organisation.0);
    Ok(())
}

/// An owner of an organisation that asked to be hidden agrees that it is shown again. Nothing is shown by that: a focal point
/// confirms it.
pub async fn agree_to_be_shown(work: &UnitOfWork, organisation: OrganisationId, owner: UserId) -> Result<()> {
    let hiding = hiding_of(work.connection(), organisation).await?;
    if hiding.map(|hiding| hiding.showing(work.now)) != Some(Showing::NeedsAgreement) {
        return Err(Failure::Stale.into());
    }
    // The database takes no agreement without its act.
    work.record_first(Act::new(Verb::ShowingAgreed, Object::new(ObjectKind::Organisation, organisation.0))).await?;
    let sql = "update seals set agreed_at = $2, agreed_by = $3 where organisation_id = $1";
    work.execute(sql, [organisation.0.into(), work.now.0.into(), owner.0.into()]).await?;
    work.must_vouch(Evidence::Seal, organisation.0);
    Ok(())
}

/// Its members are told that the organisation, which a focal point hid, will be shown again. The mail is the caller's.
pub async fn announce_showing(work: &UnitOfWork, organisation: OrganisationId) -> Result<()> {
    work.record_first(Act::new(Verb::ShowingAnnounced, Object::new(ObjectKind::Organisation, organisation.0))).await?;
    let sql = "update seals set announced_at = $2 where organisation_id = $1 and not own_wish";
    work.execute(sql, [organisation.0.into(), work.now.0.into()]).await?;
    work.must_vouch(Evidence::Seal, organisation.0);
    Ok(())
}
