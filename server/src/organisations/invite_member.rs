//! Inviting somebody to act for an organisation. The link is shown to the owner, who passes it on as they think safe; a mail
//! goes only where the owner says so, and it names nobody.

use app::kernel::{InvitationId, Language, MailKind, Message, ObjectKind, OrganisationId, Verb};
use app::organisations::forms::Invite;
use app::organisations::{InvitationState, invitation_ends};
use app::text::Locale;
use uuid::Uuid;

use super::edit_profile::of;
use super::invitation::{self, Invitation, code_of};
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::error::Result;
use crate::outbox::Mail;
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// Stores an invitation, records it, and sends it where that is wanted.
pub async fn invite_member(
    work: &UnitOfWork,
    portal: &Portal,
    organisation: OrganisationId,
    wanted: Invite,
) -> Result<Invitation> {
    work.may(Action::InviteMembers, of(organisation))?;
    let invited = Invitation {
        id: InvitationId(Uuid::now_v7()),
        organisation,
        role: wanted.role,
        note: wanted.note.as_str().to_owned(),
        state: InvitationState::Waiting,
        expires_at: invitation_ends(work.now),
    };
    invitation::insert(work, portal, &invited).await?;
    work.record(act(Verb::Invited, &invited));
    if let Some((address, language)) = wanted.mail {
        work.notify(mail(portal, &invited, &address, language)).await?;
    }
    Ok(invited)
}

/// An act done to an invitation. It names no address and no note.
pub(super) fn act(verb: Verb, invitation: &Invitation) -> Act {
    Act::new(verb, Object::new(ObjectKind::Invitation, invitation.id.0))
        .detail("organisation", invitation.organisation.to_string())
        .detail("role", invitation.role.as_str())
}

/// The address of the page where an invitation is answered, without its language.
pub(super) fn path_of(portal: &Portal, id: InvitationId) -> String {
    format!("/invitations/{}", code_of(portal, id).grouped())
}

/// It names neither the organisation nor the person who invites: other people may read the mailbox too.
fn mail(portal: &Portal, invitation: &Invitation, recipient: &str, language: Language) -> Mail {
    let locale = Locale::new(language);
    let date = locale.date_in(invitation.expires_at, &portal.config.zone);
    let body = locale.bare(&Message::new("organisations-mail-invitation-body").with("date", date));
    let link = format!("{}/{language}{}", portal.config.base_url, path_of(portal, invitation.id));
    let foot = locale.bare(&Message::new("identity-mail-foot").with("contact", portal.config.help_contact.as_str()));
    let subject = locale.text("organisations-mail-invitation-subject");
    let body = format!("{body}\n\n{link}\n\n{foot}\n");
    Mail::new(portal, MailKind::Invitation, recipient, language, subject, &body)
}
