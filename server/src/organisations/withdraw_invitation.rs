//! Taking an invitation back before it is answered. Its link and its code then open nothing.

use app::kernel::{InvitationId, OrganisationId};
use app::organisations::InvitationEvent;

use super::edit_profile::of;
use super::invitation;
use super::invite_member::act;
use crate::access::Action;
use crate::stop::Result;
use crate::web::{Submitted, Visit};

pub async fn withdraw_invitation(
    visit: &Visit,
    organisation: OrganisationId,
    id: InvitationId,
    form: &Submitted,
) -> Result<String> {
    visit.may(Action::InviteMembers, of(organisation))?;
    let work = visit.begin(form).await?;
    let open = invitation::open_of(work.connection(), organisation, id, visit.now).await?;
    invitation::settle(&work, &open, InvitationEvent::Withdrawn).await?;
    work.record(act("withdrawn", &open));
    work.finish(visit.href(&format!("/organisations/{organisation}/members?withdrawn"))).await
}
