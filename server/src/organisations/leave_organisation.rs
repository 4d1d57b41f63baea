//! Leaving an organisation by oneself.

use app::kernel::{ObjectKind, OrganisationId, Verb};
use app::organisations;

use super::edit_profile::of;
use super::store;
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::error::{Result, violated};
use crate::unit_of_work::UnitOfWork;

/// Errors with the refusal for an owner, who hands ownership over first.
pub async fn leave_organisation(work: &UnitOfWork, organisation: OrganisationId) -> Result<()> {
    work.may(Action::LeaveOrganisation, of(organisation))?;
    let who = work.person()?;
    store::lock_members(work, organisation).await?;
    let before = store::roles_of(work.connection(), organisation).await?;
    let after = organisations::leave(&before, who).map_err(violated)?;
    store::save_members(work, organisation, &before, &after).await?;
    let left = Act::new(Verb::MemberLeft, Object::new(ObjectKind::Organisation, organisation.0));
    work.record(left.detail("user", who.to_string()));
    Ok(())
}
