//! Leaving an organisation by oneself.

use app::kernel::{Failure, OrganisationId};
use app::organisations;

use super::edit_profile::of;
use super::store;
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::stop::{Result, refuse};
use crate::web::{Submitted, Visit};

/// Errors with the refusal for an owner, who hands ownership over first.
pub async fn leave_organisation(visit: &Visit, organisation: OrganisationId, form: &Submitted) -> Result<String> {
    visit.may(Action::LeaveOrganisation, of(organisation))?;
    let who = visit.actor.user().ok_or(Failure::SignInFirst)?;
    let work = visit.begin(form).await?;
    store::lock_members(&work, organisation).await?;
    let before = store::roles_of(work.connection(), organisation).await?;
    let after = organisations::leave(&before, who).map_err(refuse)?;
    store::save_members(&work, organisation, &before, &after).await?;
    let left = Act::new("member_left", Object::new("organisation", organisation.0));
    work.record(left.detail("user", who.to_string()));
    work.finish(visit.href("/applications?done=left")).await
}
