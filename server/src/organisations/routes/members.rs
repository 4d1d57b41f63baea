//! Pages on which owners decide who acts for an organisation.

use app::kernel::{Failure, InvitationId, MemberRole, OrganisationId, UserId};
use app::organisations::MemberChange;
use app::organisations::forms::read_invite;
use app::organisations::pages::{
    ManagedMember, OpenInvitation, ShownInvitation, invitation_page, invite_page, member_page, members_page,
};
use app::ui::form::{FormState, Values};
use app::ui::page::Width;
use axum::extract::Path;
use axum::response::Response;

use super::super::change_member::{ChangeMember, change_member};
use super::super::edit_profile::of;
use super::super::invite_member::{invite_member, path_of};
use super::super::withdraw_invitation::withdraw_invitation;
use super::super::{Member, invitation, store};
use super::says;
use crate::access::Action;
use crate::identity::{has_confirmed_address, may_mail, may_mail_others};
use crate::stop::{Result, Stop, refuse};
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
        match invite(&visit, id, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    Ok(invite_form(&visit, id, &visit.form_again(&form, &errors)))
}

/// Leads to the page that shows the link and the code.
async fn invite(visit: &Visit, id: OrganisationId, form: &Submitted) -> Result<String> {
    let wanted = read_invite(&form.values).map_err(|errors| Stop::Failure(Failure::Refused(errors)))?;
    if let Some((address, _)) = &wanted.mail {
        may_send(visit, id, address).await?;
    }
    let mailed = if wanted.mail.is_some() { "?mailed" } else { "" };
    let work = visit.begin(form).await?;
    let invited = invite_member(&work, &visit.portal, id, wanted).await?;
    work.finish(visit.href(&format!("/organisations/{id}/invitations/{}{mailed}", invited.id))).await
}

/// Mere contact with an institution can put somebody in danger. So only a person whom mail reaches has the portal write to
/// another, and only so often; everybody can pass the link on themselves. It is counted whatever becomes of the invitation, and
/// so before its unit of work.
async fn may_send(visit: &Visit, organisation: OrganisationId, address: &str) -> Result<()> {
    let person = visit.actor.user().ok_or(Failure::SignInFirst)?;
    if !has_confirmed_address(visit.portal.database.reader(), person).await? {
        return Err(Stop::refused("email", "organisations-refusal-mail-unconfirmed"));
    }
    let few = may_mail_others(&visit.portal, person, &organisation.to_string(), &visit.origin).await?;
    if !may_mail(&visit.portal, "invitation-mail", address).await? || !few {
        return Err(Stop::refused("email", "organisations-refusal-mailed-too-often"));
    }
    Ok(())
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
    let work = visit.begin(&form).await?;
    withdraw_invitation(&work, id, invitation).await?;
    Ok(see_other(work.finish(visit.href(&format!("/organisations/{id}/members?withdrawn"))).await?))
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
        match change(&visit, id, user, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    let member = find_member(&visit, id, user).await?;
    Ok(member_form(&visit, id, &member, &visit.form_again(&form, &errors)))
}

/// A member, for the page about them. Errors with `Failure::NotFound` when they are none.
async fn find_member(visit: &Visit, organisation: OrganisationId, user: UserId) -> Result<Member> {
    let members = store::members_of(visit.portal.database.reader(), organisation).await?;
    Ok(members.into_iter().find(|member| member.user == user).ok_or(Failure::NotFound)?)
}

async fn change(visit: &Visit, id: OrganisationId, who: UserId, form: &Submitted) -> Result<String> {
    let change = MemberChange::parse(form.get("role")).map_err(refuse)?;
    let work = visit.begin(form).await?;
    let command = ChangeMember { organisation: id, who, change, version: form.version };
    // Whoever gave up owning has no page of members any more.
    let next = match change_member(&work, command).await? {
        Some(MemberRole::Owner) if change == MemberChange::Leave => format!("/organisations/{id}/members?removed"),
        Some(MemberRole::Owner) => format!("/organisations/{id}/members?saved"),
        Some(_) => format!("/organisations/{id}?saved"),
        None => "/applications".to_owned(),
    };
    work.finish(visit.href(&next)).await
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
