//! Sealing an organisation's public entry at its request, or showing it again. The reason is kept beside the act: it may name
//! a danger, and the log is read by others.

use app::kernel::{Failure, OrganisationId, ProgrammeId, StaffNote};
use app::protection::Showing;
use sea_orm::Value;
use uuid::Uuid;

use super::find_sealable;
use super::hiding::{announce_showing, hiding_of, one_at_a_time};
use super::seal_organisation::seal_organisation;
use super::unseal_organisation::unseal_organisation;
use crate::access::{Action, Subject};
use crate::audit::Evidence;
use crate::error::Result;
use crate::notices::{self, Recipients};
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// Seals an organisation that is public. For a sealed one, takes the next step to showing it: tells its members, or shows it.
/// Errors with [`Failure::Stale`] when somebody else changed the seal since the form was shown, and where the focal point may not
/// take the next step. `seen`: the changes that were there when the form was shown.
pub async fn change_seal(
    work: &UnitOfWork,
    portal: &Portal,
    id: OrganisationId,
    reason: &StaffNote,
    seen: usize,
) -> Result<()> {
    work.may(Action::SealOrganisation, Subject::default())?;
    one_at_a_time(work, id).await?;
    find_sealable::open(&work.actor, work.connection(), id, work.now).await?;
    if find_sealable::changes_of(work.connection(), id).await?.len() != seen {
        return Err(Failure::Stale.into());
    }
    let (step, told) = match hiding_of(work.connection(), id).await?.map(|hiding| hiding.showing(work.now)) {
        None => {
            seal_organisation(work, id).await?;
            ("sealed", Recipients::Owners)
        }
        Some(Showing::NeedsTelling) => {
            announce_showing(work, id).await?;
            ("announced", Recipients::Members)
        }
        Some(showing) if showing.may_show() => {
            unseal_organisation(work, id).await?;
            ("public", Recipients::Owners)
        }
        Some(_) => return Err(Failure::Stale.into()),
    };
    let programme = find_sealable::programme_of(&work.actor);
    keep_change(work, id, SealChange { step, asked_by: "staff", reason: reason.for_staff(), programme }).await?;
    notices::notify_of_publicity(work, portal, id, told).await?;
    Ok(())
}

/// A change of a seal as it is kept.
pub(super) struct SealChange<'a> {
    /// `sealed`, `announced`, `agreed`, `kept` (hidden) or `public`.
    pub step: &'static str,
    /// `staff` or `organisation`.
    pub asked_by: &'static str,
    /// Empty where the organisation asked: it need not give a reason.
    pub reason: &'a str,
    /// Whose focal points read the reason; none for those of every programme.
    pub programme: Option<ProgrammeId>,
}

pub(super) async fn keep_change(work: &UnitOfWork, organisation: OrganisationId, change: SealChange<'_>) -> Result<()> {
    work.execute(
        "insert into seal_changes (id, organisation_id, step, asked_by, reason, programme_id, changed_by, changed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        [
            Uuid::now_v7().into(),
            organisation.0.into(),
            change.step.into(),
            change.asked_by.into(),
            change.reason.into(),
            Value::Uuid(change.programme.map(|programme| programme.0)),
            Value::Uuid(work.author.user.map(|user| user.0)),
            work.now.0.into(),
        ],
    )
    .await?;
    work.must_vouch(Evidence::Seal, organisation.0);
    Ok(())
}
