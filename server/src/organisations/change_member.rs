//! Changing what a member may do, removing them, and handing ownership to them.

use app::kernel::{Failure, MemberRole, OrganisationId, UserId};
use app::organisations::{self, MemberChange};

use super::edit_profile::of;
use super::{Member, invitation, store};
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::stop::{Result, refuse};
use crate::web::{Submitted, Visit};

/// A member, for the page about them. Errors with [`Failure::NotFound`] when they are none.
pub async fn find_member(visit: &Visit, organisation: OrganisationId, user: UserId) -> Result<Member> {
    visit.may(Action::InviteMembers, of(organisation))?;
    let members = store::members_of(visit.portal.database.reader(), organisation).await?;
    Ok(members.into_iter().find(|member| member.user == user).ok_or(Failure::NotFound)?)
}

/// Errors with [`Failure::Stale`] when somebody else changed this member first.
pub async fn change_member(
    visit: &Visit,
    organisation: OrganisationId,
    who: UserId,
    form: &Submitted,
) -> Result<String> {
    visit.may(Action::InviteMembers, of(organisation))?;
    let by = visit.actor.user().ok_or(Failure::SignInFirst)?;
    let change = MemberChange::parse(form.get("role")).map_err(refuse)?;
    let work = visit.begin(form).await?;
    store::lock_members(&work, organisation).await?;
    let members = store::members_of(work.connection(), organisation).await?;
    let member = members.iter().find(|member| member.user == who).ok_or(Failure::NotFound)?;
    if member.version != form.version {
        return Err(Failure::Stale.into());
    }
    let before = store::roles_of(work.connection(), organisation).await?;
    let after = organisations::change_member(&before, by, who, change).map_err(refuse)?;
    store::save_members(&work, organisation, &before, &after).await?;
    let owns = |user| after.contains(&(user, MemberRole::Owner));
    // No way back in by an invitation that they made themselves.
    for (former, _) in before.iter().filter(|(user, role)| *role == MemberRole::Owner && !owns(*user)) {
        invitation::withdraw_all_by(&work, organisation, *former).await?;
    }
    let act = |verb| Act::new(verb, Object::new("organisation", organisation.0)).detail("user", who.to_string());
    work.record(match change {
        MemberChange::Become(role) => act("member_role_changed").detail("role", role.as_str()),
        MemberChange::TakeOver => act("ownership_handed_over"),
        MemberChange::Leave => act("member_removed"),
    });
    // Whoever gave up owning has no page of members any more.
    let next = match after.iter().any(|(member, _)| *member == by) {
        _ if owns(by) && change == MemberChange::Leave => format!("/organisations/{organisation}/members?removed"),
        _ if owns(by) => format!("/organisations/{organisation}/members?saved"),
        true => format!("/organisations/{organisation}?saved"),
        false => "/applications".to_owned(),
    };
    work.finish(visit.href(&next)).await
}
