//! Accepting or declining an invitation.

use app::kernel::{ObjectKind, Verb};
use app::organisations::{InvitationEvent, join};

use super::invitation::Invitation;
use super::invite_member::act;
use super::{invitation, store};
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::error::{Result, violated};
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// Accepts or declines. Errors with `Failure::NotFound` for every code that opens nothing, and refuses a person who is a member
/// already: the invitation then stays open for the person who was meant.
pub async fn answer_invitation(work: &UnitOfWork, portal: &Portal, code: &str, accepts: bool) -> Result<Invitation> {
    let user = work.person()?;
    let open = invitation::opened_by(work.connection(), portal, code, work.now).await?;
    work.may(Action::AnswerInvitation, open.subject())?;
    if !accepts {
        invitation::settle(work, &open, InvitationEvent::Declined).await?;
        work.record(act(Verb::Declined, &open));
        return Ok(open);
    }
    store::lock_members(work, open.organisation).await?;
    let before = store::roles_of(work.connection(), open.organisation).await?;
    let after = join(&before, user, open.role).map_err(violated)?;
    invitation::settle(work, &open, InvitationEvent::Accepted).await?;
    store::save_members(work, open.organisation, &before, &after).await?;
    work.record(act(Verb::Accepted, &open));
    let joined = Act::new(Verb::MemberAdded, Object::new(ObjectKind::Organisation, open.organisation.0));
    work.record(joined.detail("user", user.to_string()).detail("role", open.role.as_str()));
    Ok(open)
}
