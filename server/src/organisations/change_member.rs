//! Changing what a member may do, removing them, and handing ownership to them.

use app::kernel::{Failure, MemberRole, ObjectKind, OrganisationId, UserId, Verb};
use app::organisations::{self, MemberChange};

use super::edit_profile::of;
use super::{invitation, store};
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::error::{Result, violated};
use crate::unit_of_work::UnitOfWork;

/// The change to one member, decided by an owner who saw them at `version`.
pub struct ChangeMember {
    pub organisation: OrganisationId,
    pub who: UserId,
    pub change: MemberChange,
    pub version: i64,
}

/// Answers the present role of the person who made the change; none where they are no member any more. Errors with
/// [`Failure::Stale`] when somebody else changed this member first.
pub async fn change_member(work: &UnitOfWork, command: ChangeMember) -> Result<Option<MemberRole>> {
    let ChangeMember { organisation, who, change, version } = command;
    work.may(Action::InviteMembers, of(organisation))?;
    let by = work.person()?;
    store::lock_members(work, organisation).await?;
    let members = store::members_of(work.connection(), organisation).await?;
    let member = members.iter().find(|member| member.user == who).ok_or(Failure::NotFound)?;
    if member.version != version {
        return Err(Failure::Stale.into());
    }
    let before = store::roles_of(work.connection(), organisation).await?;
    let after = organisations::change_member(&before, by, who, change).map_err(violated)?;
    store::save_members(work, organisation, &before, &after).await?;
    let owns = |user| after.contains(&(user, MemberRole::Owner));
    // They cannot come back by an invitation that they made themselves.
    for (former, _) in before.iter().filter(|(user, role)| *role == MemberRole::Owner && !owns(*user)) {
        invitation::withdraw_all_by(work, organisation, *former).await?;
    }
    let act =
        |verb| Act::new(verb, Object::new(ObjectKind::Organisation, organisation.0)).detail("user", who.to_string());
    work.record(match change {
        MemberChange::Become(role) => act(Verb::MemberRoleChanged).detail("role", role.as_str()),
        MemberChange::TakeOver => act(Verb::OwnershipHandedOver),
        MemberChange::Leave => act(Verb::MemberRemoved),
    });
    Ok(after.iter().find(|(member, _)| *member == by).map(|(_, role)| *role))
}
