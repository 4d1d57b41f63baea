//! Who may act for an organisation, and the rule that it never loses its last owner.

use crate::kernel::{FieldError, MemberRole, Refusal, UserId};

/// What a member does for an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberAction {
    /// Read the profile, the applications, letters and decisions.
    Read,
    EditProfile,
    EditApplication,
    SubmitApplication,
    AnswerQuestion,
    LodgeChallenge,
    /// Ends a procedure of the organisation: for those who answer for it.
    WithdrawApplication,
    ManageMembers,
}

/// Whether a role includes an action. The policy table of the server asks this, and so do pages.
pub fn role_allows(role: MemberRole, action: MemberAction) -> bool {
    let needed = match action {
        MemberAction::Read => MemberRole::Viewer,
        MemberAction::EditProfile
        | MemberAction::EditApplication
        | MemberAction::SubmitApplication
        | MemberAction::AnswerQuestion
        | MemberAction::LodgeChallenge => MemberRole::Editor,
        MemberAction::WithdrawApplication | MemberAction::ManageMembers => MemberRole::Owner,
    };
    role >= needed
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MembershipRefusal {
    /// Without an owner nobody could invite or answer for the organisation again.
    LastOwner,
    NotAMember,
}

/// The members after one has left or was removed.
pub fn remove_member(
    members: &[(UserId, MemberRole)],
    who: UserId,
) -> Result<Vec<(UserId, MemberRole)>, MembershipRefusal> {
    with_an_owner(members, who, members.iter().copied().filter(|(member, _)| *member != who).collect())
}

/// The members after one has been given another role.
pub fn change_role(
    members: &[(UserId, MemberRole)],
    who: UserId,
    role: MemberRole,
) -> Result<Vec<(UserId, MemberRole)>, MembershipRefusal> {
    let changed = members.iter().map(|&(member, old)| (member, if member == who { role } else { old })).collect();
    with_an_owner(members, who, changed)
}

fn with_an_owner(
    before: &[(UserId, MemberRole)],
    who: UserId,
    after: Vec<(UserId, MemberRole)>,
) -> Result<Vec<(UserId, MemberRole)>, MembershipRefusal> {
    if !before.iter().any(|(member, _)| *member == who) {
        return Err(MembershipRefusal::NotAMember);
    }
    if !after.iter().any(|(_, role)| *role == MemberRole::Owner) {
        return Err(MembershipRefusal::LastOwner);
    }
    Ok(after)
}

impl Refusal for MembershipRefusal {
    fn field_errors(&self) -> Vec<FieldError> {
        let key = match self {
            MembershipRefusal::LastOwner => "organisations-refusal-last-owner",
            MembershipRefusal::NotAMember => "organisations-refusal-not-a-member",
        };
        vec![FieldError::new("", key)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(number: u128) -> UserId {
        UserId(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn a_viewer_reads_an_editor_writes_and_submits_an_owner_does_everything() {
        assert!(role_allows(MemberRole::Viewer, MemberAction::Read));
        assert!(!role_allows(MemberRole::Viewer, MemberAction::EditApplication));
        assert!(role_allows(MemberRole::Editor, MemberAction::SubmitApplication));
        assert!(!role_allows(MemberRole::Editor, MemberAction::ManageMembers));
        assert!(role_allows(MemberRole::Owner, MemberAction::WithdrawApplication));
    }

    #[test]
    fn the_last_owner_cannot_leave_or_step_down() {
        let members = [(user(1), MemberRole::Owner), (user(2), MemberRole::Editor)];
        assert_eq!(remove_member(&members, user(1)), Err(MembershipRefusal::LastOwner));
        assert_eq!(change_role(&members, user(1), MemberRole::Viewer), Err(MembershipRefusal::LastOwner));
        assert_eq!(remove_member(&members, user(2)).unwrap().len(), 1);
    }

    #[test]
    fn a_stranger_cannot_be_removed() {
        let members = [(user(1), MemberRole::Owner)];
        assert_eq!(remove_member(&members, user(9)), Err(MembershipRefusal::NotAMember));
    }
}
