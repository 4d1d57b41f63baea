//! Taking an invitation back before it is answered. Its link and its code then open nothing.

use app::kernel::{InvitationId, OrganisationId, Verb};
use app::organisations::InvitationEvent;

use super::edit_profile::of;
use super::invitation;
use super::invite_member::act;
use crate::access::Action;
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

pub async fn withdraw_invitation(work: &UnitOfWork, organisation: OrganisationId, id: InvitationId) -> Result<()> {
    work.may(Action::InviteMembers, of(organisation))?;
    let open = invitation::open_of(work.connection(), organisation, id, work.now).await?;
    invitation::settle(work, &open, InvitationEvent::Withdrawn).await?;
    work.record(act(Verb::Withdrawn, &open));
    Ok(())
}
