//! Accepting or declining an invitation.

use app::kernel::Failure;
use app::organisations::{InvitationEvent, join};

use super::invite_member::act;
use super::{invitation, store};
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::stop::{Result, Stop, refuse};
use crate::web::{Submitted, Visit};

/// Returns where to go next. Errors with [`Failure::NotFound`] for every code that opens nothing, and refuses whoever is a
/// member already: the invitation then stays open for the person who was meant.
pub async fn answer_invitation(visit: &Visit, code: &str, form: &Submitted) -> Result<String> {
    let user = visit.actor.user().ok_or(Failure::SignInFirst)?;
    // First of all, since an invitation that was answered by this very post opens nothing any more.
    let work = visit.begin(form).await?;
    let open = invitation::opened_by(work.connection(), &visit.portal, code, visit.now).await?;
    visit.may(Action::AnswerInvitation, open.subject())?;
    match form.get("answer") {
        "accept" => {
            store::lock_members(&work, open.organisation).await?;
            let before = store::roles_of(work.connection(), open.organisation).await?;
            let after = join(&before, user, open.role).map_err(refuse)?;
            invitation::settle(&work, &open, InvitationEvent::Accepted).await?;
            store::save_members(&work, open.organisation, &before, &after).await?;
            work.record(act("accepted", &open));
            let joined = Act::new("member_added", Object::new("organisation", open.organisation.0));
            work.record(joined.detail("user", user.to_string()).detail("role", open.role.as_str()));
            work.finish(visit.href(&format!("/organisations/{}?joined", open.organisation))).await
        }
        "decline" => {
            invitation::settle(&work, &open, InvitationEvent::Declined).await?;
            work.record(act("declined", &open));
            work.finish(visit.href("/invitations?declined")).await
        }
        _ => Err(Stop::refused("", "organisations-refusal-answer-missing")),
    }
}
