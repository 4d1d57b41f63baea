//! Pages on which owners decide who acts for an organisation.

use app::kernel::{InvitationId, OrganisationId, UserId};
use app::organisations::pages::{
    ManagedMember, OpenInvitation, ShownInvitation, invitation_page, invite_page, member_page, members_page,
};
use app::ui::form::{FormState, Values};
use app::ui::page::Width;
use axum::extract::Path;
use axum::response::Response;

use super::super::change_member::{change_member, find_member};
use super::super::edit_profile::of;
use super::super::invite_member::{invite_member, path_of};
use super::super::withdraw_invitation::withdraw_invitation;
use super::super::{Member, invitation, store};
use super::says;
use crate::access::Action;
use crate::stop::Result;
use crate::web::{Answer, Frame, Submitted, Visit, parse_or_not_found, see_other};

pub async fn list(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = own(&visit, &id)?;
    let reader = visit.portal.database.reader();
    let organisation = store::find(reader, id).await?;
    let members = store::members_of(reader, id).await?;
    let open = invitation::all_open_of(reader, id, visit.now).await?;
    let page = |path: String| visit.href(&format!("/organisations/{id}/{path}"));
    let member =
        |one: Member| ManagedMember { href: page(format!("members/{}", one.user)), name: one.name, role: one.role };
    let members = members.into_iter().map(member).collect();
    let waiting = |one: invitation::Invitation| OpenInvitation {
        href: page(format!("invitations/{}", one.id)),
        note: one.note,
        role: one.role,
        until: visit.locale.date_time(one.expires_at, &visit.portal.config.zone),
    };
    let open = open.into_iter().map(waiting).collect();
    let done = [
        ("saved", "interface-changes-saved"),
        ("removed", "organisations-member-removed"),
        ("withdrawn", "organisations-invitation-withdrawn"),
    ];
    let done = done.into_iter().find(|(word, _)| says(&visit, word)).map(|(_, key)| visit.locale.text(key));
    let frame = Frame::new(visit.locale.text("organisations-manage-title"))
        .width(Width::List)
        .crumb(visit.locale.text("interface-nav-applications"), "/applications")
        .crumb(organisation.profile.name.as_str(), format!("/organisations/{id}"))
        .private();
    Ok(visit.page(frame, || members_page(visit.locale, members, open, page("invite".into()), done)))
}

pub async fn show_invite(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = own(&visit, &id)?;
    let state = visit.form(Values::default(), 0).await?;
    Ok(invite_form(&visit, id, &state))
}

pub async fn post_invite(visit: Visit, Path(id): Path<String>, form: Submitted) -> Answer {
    let id = own(&visit, &id)?;
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match invite_member(&visit, id, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    Ok(invite_form(&visit, id, &visit.form_again(&form, &errors)))
}

fn invite_form(visit: &Visit, id: OrganisationId, state: &FormState) -> Response {
    let frame = form(visit, "organisations-invite-title", state, id);
    visit.page(frame, || invite_page(visit.locale, state))
}

pub async fn show_invitation(visit: Visit, Path((id, invitation)): Path<(String, String)>) -> Answer {
    let id = own(&visit, &id)?;
    let state = visit.form(Values::default(), 0).await?;
    shown_invitation(&visit, id, parse_or_not_found(&invitation)?, &state).await
}

/// Withdraws it.
pub async fn post_invitation(visit: Visit, Path((id, invitation)): Path<(String, String)>, form: Submitted) -> Answer {
    let id = own(&visit, &id)?;
    let invitation = parse_or_not_found(&invitation)?;
    if form.switches_language() {
        return shown_invitation(&visit, id, invitation, &visit.form_again(&form, &[])).await;
    }
    Ok(see_other(withdraw_invitation(&visit, id, invitation, &form).await?))
}

async fn shown_invitation(visit: &Visit, id: OrganisationId, invitation: InvitationId, state: &FormState) -> Answer {
    let open = invitation::open_of(visit.portal.database.reader(), id, invitation, visit.now).await?;
    let whole = |path: &str| format!("{}{}", visit.portal.config.base_url, visit.href(path));
    let shown = ShownInvitation {
        link: whole(&path_of(&visit.portal, open.id)),
        code: invitation::code_of(&visit.portal, open.id).grouped(),
        enter: whole("/invitations"),
        role: open.role,
        until: visit.locale.date_time(open.expires_at, &visit.portal.config.zone),
        note: open.note,
        mailed: says(visit, "mailed"),
    };
    let frame = form(visit, "organisations-invitation-title", state, id);
    Ok(visit.page(frame, || invitation_page(visit.locale, state, shown)))
}

pub async fn show_member(visit: Visit, Path((id, user)): Path<(String, String)>) -> Answer {
    let id = own(&visit, &id)?;
    let member = find_member(&visit, id, parse_or_not_found(&user)?).await?;
    let state = visit.form(Values::default(), member.version).await?;
    Ok(member_form(&visit, id, &member, &state))
}

pub async fn post_member(visit: Visit, Path((id, user)): Path<(String, String)>, form: Submitted) -> Answer {
    let id = own(&visit, &id)?;
    let user: UserId = parse_or_not_found(&user)?;
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match change_member(&visit, id, user, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    let member = find_member(&visit, id, user).await?;
    Ok(member_form(&visit, id, &member, &visit.form_again(&form, &errors)))
}

fn member_form(visit: &Visit, id: OrganisationId, member: &Member, state: &FormState) -> Response {
    let frame = form(visit, "organisations-member-title", state, id);
    let own = visit.actor.user() == Some(member.user);
    visit.page(frame, || member_page(visit.locale, state, &member.name, member.role, own))
}

/// The organisation in the address, whose owner asks.
fn own(visit: &Visit, id: &str) -> Result<OrganisationId> {
    let id = parse_or_not_found(id)?;
    visit.may(Action::InviteMembers, of(id))?;
    Ok(id)
}

/// A page of one form, with the way back to the list.
fn form(visit: &Visit, title: &str, state: &FormState, id: OrganisationId) -> Frame {
    let back = visit.locale.text("organisations-manage-title");
    Frame::form(visit.locale.text(title), state).back(back, format!("/organisations/{id}/members"))
}
