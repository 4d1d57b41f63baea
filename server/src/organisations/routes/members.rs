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
use crate::error::{Error, Result, violated};
use crate::identity::{has_confirmed_address, may_mail, may_mail_others};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, parse_or_not_found, see_other};

pub async fn list(context: RequestContext, Path(id): Path<String>) -> Answer {
    let id = own(&context, &id)?;
    let reader = context.portal.database.reader();
    let organisation = store::find(reader, id).await?;
    let members = store::members_of(reader, id).await?;
    let open = invitation::all_open_of(reader, id, context.now).await?;
    let page = |path: String| context.href(&format!("/organisations/{id}/{path}"));
    let member =
        |one: Member| ManagedMember { href: page(format!("members/{}", one.user)), name: one.name, role: one.role };
    let members = members.into_iter().map(member).collect();
    let waiting = |one: invitation::Invitation| OpenInvitation {
        href: page(format!("invitations/{}", one.id)),
        note: one.note,
        role: one.role,
        until: context.locale.date_time(one.expires_at, &context.portal.config.zone),
    };
    let open = open.into_iter().map(waiting).collect();
    let done = [
        ("saved", "interface-changes-saved"),
        ("removed", "organisations-member-removed"),
        ("withdrawn", "organisations-invitation-withdrawn"),
    ];
    let done = done.into_iter().find(|(word, _)| says(&context, word)).map(|(_, key)| context.locale.text(key));
    let options = PageOptions::new(context.locale.text("organisations-manage-title"))
        .width(Width::List)
        .crumb(context.locale.text("interface-nav-applications"), "/applications")
        .crumb(organisation.profile.name.as_str(), format!("/organisations/{id}"))
        .private();
    Ok(context.page(options, || members_page(context.locale, members, open, page("invite".into()), done)))
}

pub async fn show_invite(context: RequestContext, Path(id): Path<String>) -> Answer {
    let id = own(&context, &id)?;
    let state = context.form(Values::default(), 0).await?;
    Ok(invite_form(&context, id, &state))
}

pub async fn post_invite(context: RequestContext, Path(id): Path<String>, form: Submitted) -> Answer {
    let id = own(&context, &id)?;
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match invite(&context, id, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(error) => error.into_field_errors()?,
        }
    };
    Ok(invite_form(&context, id, &context.form_again(&form, &errors)))
}

/// Leads to the page that shows the link and the code.
async fn invite(context: &RequestContext, id: OrganisationId, form: &Submitted) -> Result<String> {
    let wanted = read_invite(&form.values).map_err(|errors| Error::Failure(Failure::Invalid(errors)))?;
    if let Some((address, _)) = &wanted.mail {
        may_send(context, id, address).await?;
    }
    let mailed = if wanted.mail.is_some() { "?mailed" } else { "" };
    let work = context.begin(form).await?;
    let invited = invite_member(&work, &context.portal, id, wanted).await?;
    work.commit(context.href(&format!("/organisations/{id}/invitations/{}{mailed}", invited.id))).await
}

/// Even contact with an institution can put somebody in danger. So only a person whose own address is confirmed can make the
/// portal write to another person, and only so often; everybody can pass the link on themselves. It is counted also when the
/// invitation fails, and so before its unit of work.
async fn may_send(context: &RequestContext, organisation: OrganisationId, address: &str) -> Result<()> {
    let person = context.actor.user().ok_or(Failure::SignInFirst)?;
    if !has_confirmed_address(context.portal.database.reader(), person).await? {
        return Err(Error::invalid("email", "organisations-violation-mail-unconfirmed"));
    }
    let few = may_mail_others(&context.portal, person, &organisation.to_string(), &context.origin).await?;
    if !may_mail(&context.portal, "invitation-mail", address).await? || !few {
        return Err(Error::invalid("email", "organisations-violation-mailed-too-often"));
    }
    Ok(())
}

fn invite_form(context: &RequestContext, id: OrganisationId, state: &FormState) -> Response {
    let options = form(context, "organisations-invite-title", state, id);
    context.page(options, || invite_page(context.locale, state))
}

pub async fn show_invitation(context: RequestContext, Path((id, invitation)): Path<(String, String)>) -> Answer {
    let id = own(&context, &id)?;
    let state = context.form(Values::default(), 0).await?;
    shown_invitation(&context, id, parse_or_not_found(&invitation)?, &state).await
}

/// Withdraws it.
pub async fn post_invitation(
    context: RequestContext,
    Path((id, invitation)): Path<(String, String)>,
    form: Submitted,
) -> Answer {
    let id = own(&context, &id)?;
    let invitation = parse_or_not_found(&invitation)?;
    if form.switches_language() {
        return shown_invitation(&context, id, invitation, &context.form_again(&form, &[])).await;
    }
    let work = context.begin(&form).await?;
    withdraw_invitation(&work, id, invitation).await?;
    Ok(see_other(work.commit(context.href(&format!("/organisations/{id}/members?withdrawn"))).await?))
}

async fn shown_invitation(
    context: &RequestContext,
    id: OrganisationId,
    invitation: InvitationId,
    state: &FormState,
) -> Answer {
    let open = invitation::open_of(context.portal.database.reader(), id, invitation, context.now).await?;
    let whole = |path: &str| format!("{}{}", context.portal.config.base_url, context.href(path));
    let shown = ShownInvitation {
        link: whole(&path_of(&context.portal, open.id)),
        code: invitation::code_of(&context.portal, open.id).grouped(),
        enter: whole("/invitations"),
        role: open.role,
        until: context.locale.date_time(open.expires_at, &context.portal.config.zone),
        note: open.note,
        mailed: says(context, "mailed"),
    };
    let options = form(context, "organisations-invitation-title", state, id);
    Ok(context.page(options, || invitation_page(context.locale, state, shown)))
}

pub async fn show_member(context: RequestContext, Path((id, user)): Path<(String, String)>) -> Answer {
    let id = own(&context, &id)?;
    let member = find_member(&context, id, parse_or_not_found(&user)?).await?;
    let state = context.form(Values::default(), member.version).await?;
    Ok(member_form(&context, id, &member, &state))
}

pub async fn post_member(context: RequestContext, Path((id, user)): Path<(String, String)>, form: Submitted) -> Answer {
    let id = own(&context, &id)?;
    let user: UserId = parse_or_not_found(&user)?;
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match change(&context, id, user, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(error) => error.into_field_errors()?,
        }
    };
    let member = find_member(&context, id, user).await?;
    Ok(member_form(&context, id, &member, &context.form_again(&form, &errors)))
}

/// A member, for the page about them. Errors with `Failure::NotFound` when they are none.
async fn find_member(context: &RequestContext, organisation: OrganisationId, user: UserId) -> Result<Member> {
    let members = store::members_of(context.portal.database.reader(), organisation).await?;
    Ok(members.into_iter().find(|member| member.user == user).ok_or(Failure::NotFound)?)
}

async fn change(context: &RequestContext, id: OrganisationId, who: UserId, form: &Submitted) -> Result<String> {
    let change = MemberChange::parse(form.get("role")).map_err(violated)?;
    let work = context.begin(form).await?;
    let command = ChangeMember { organisation: id, who, change, version: form.version };
    // A person who is no longer an owner has no page of members any more.
    let next = match change_member(&work, command).await? {
        Some(MemberRole::Owner) if change == MemberChange::Leave => format!("/organisations/{id}/members?removed"),
        Some(MemberRole::Owner) => format!("/organisations/{id}/members?saved"),
        Some(_) => format!("/organisations/{id}?saved"),
        None => "/applications".to_owned(),
    };
    work.commit(context.href(&next)).await
}

fn member_form(context: &RequestContext, id: OrganisationId, member: &Member, state: &FormState) -> Response {
    let options = form(context, "organisations-member-title", state, id);
    let own = context.actor.user() == Some(member.user);
    context.page(options, || member_page(context.locale, state, &member.name, member.role, own))
}

/// The organisation in the address, whose owner asks.
fn own(context: &RequestContext, id: &str) -> Result<OrganisationId> {
    let id = parse_or_not_found(id)?;
    context.may(Action::InviteMembers, of(id))?;
    Ok(id)
}

/// A page of one form, with the way back to the list.
fn form(context: &RequestContext, title: &str, state: &FormState, id: OrganisationId) -> PageOptions {
    let back = context.locale.text("organisations-manage-title");
    PageOptions::form(context.locale.text(title), state).back(back, format!("/organisations/{id}/members"))
}
