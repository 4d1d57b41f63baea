//! Inviting somebody to act for an organisation. The link is shown to the owner, who passes it on as they think safe; a mail
//! goes only where the owner says so, and it names nobody.

use app::kernel::{Failure, InvitationId, Language, MemberRole, Message, OrganisationId};
use app::organisations::forms::read_invite;
use app::organisations::{InvitationState, invitation_ends};
use app::text::Locale;
use uuid::Uuid;

use super::edit_profile::of;
use super::invitation::{self, Invitation, code_of};
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::identity::{has_confirmed_address, may_mail, may_mail_others};
use crate::outbox::Mail;
use crate::portal::Portal;
use crate::stop::{Result, Stop};
use crate::unit_of_work::Work;
use crate::web::{Submitted, Visit};

/// Returns the address of the page that shows the link and the code.
pub async fn invite_member(visit: &Visit, organisation: OrganisationId, form: &Submitted) -> Result<String> {
    visit.may(Action::InviteMembers, of(organisation))?;
    let wanted = read_invite(&form.values).map_err(|errors| Stop::Failure(Failure::Refused(errors)))?;
    if let Some((address, _)) = &wanted.mail {
        may_send(visit, organisation, address).await?;
    }
    let work = visit.begin(form).await?;
    let invited = invite(&work, &visit.portal, organisation, wanted.role, wanted.note.as_str()).await?;
    let mailed = if wanted.mail.is_some() { "?mailed" } else { "" };
    if let Some((address, language)) = wanted.mail {
        work.notify(mail(&visit.portal, &invited, &address, language)).await?;
    }
    let page = format!("/organisations/{organisation}/invitations/{}{mailed}", invited.id);
    work.finish(visit.href(&page)).await
}

/// Mere contact with an institution can put somebody in danger. So only a person whom mail reaches has the portal write to
/// another, and only so often; everybody can pass the link on themselves.
async fn may_send(visit: &Visit, organisation: OrganisationId, address: &str) -> Result<()> {
    if !has_confirmed_address(visit).await? {
        return Err(Stop::refused("email", "organisations-refusal-mail-unconfirmed"));
    }
    let few = may_mail_others(visit, &organisation.to_string()).await?;
    if !may_mail(visit, "invitation-mail", address).await? || !few {
        return Err(Stop::refused("email", "organisations-refusal-mailed-too-often"));
    }
    Ok(())
}

/// Stores an invitation and records it.
pub async fn invite(
    work: &Work,
    portal: &Portal,
    organisation: OrganisationId,
    role: MemberRole,
    note: &str,
) -> Result<Invitation> {
    let invited = Invitation {
        id: InvitationId(Uuid::now_v7()),
        organisation,
        role,
        note: note.to_owned(),
        state: InvitationState::Waiting,
        expires_at: invitation_ends(work.now),
    };
    invitation::insert(work, portal, &invited).await?;
    work.record(act("invited", &invited));
    Ok(invited)
}

/// An act done to an invitation. It names no address and no note.
pub(super) fn act(verb: &'static str, invitation: &Invitation) -> Act {
    Act::new(verb, Object::new("invitation", invitation.id.0))
        .detail("organisation", invitation.organisation.to_string())
        .detail("role", invitation.role.as_str())
}

/// The address of the page where an invitation is answered, without its language.
pub(super) fn path_of(portal: &Portal, id: InvitationId) -> String {
    format!("/invitations/{}", code_of(portal, id).grouped())
}

/// It names neither the organisation nor the person who invites: somebody else may read along.
fn mail(portal: &Portal, invitation: &Invitation, recipient: &str, language: Language) -> Mail {
    let locale = Locale::new(language);
    let date = locale.date_in(invitation.expires_at, &portal.config.zone);
    let body = locale.bare(&Message::new("organisations-mail-invitation-body").with("date", date));
    let link = format!("{}/{language}{}", portal.config.base_url, path_of(portal, invitation.id));
    let foot = locale.bare(&Message::new("identity-mail-foot").with("contact", portal.config.help_contact.as_str()));
    let subject = locale.text("organisations-mail-invitation-subject");
    let body = format!("{body}\n\n{link}\n\n{foot}\n");
    Mail::new(portal, "invitation", recipient, language, subject, &body)
}
