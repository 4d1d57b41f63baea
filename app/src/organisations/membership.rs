//! Who may act for an organisation, and the rule that it never loses its last owner.

use crate::kernel::{FieldError, MemberRole, UserId, Violation};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MembershipViolation {
    /// Without an owner nobody could invite or answer for the organisation again.
    LastOwner,
    NotAMember,
    /// They act for the organisation already; the invitation stays open for somebody else.
    AlreadyAMember,
    /// Nothing was chosen that a member can become.
    RoleMissing,
    /// Ownership is handed to somebody else, by an owner.
    CannotHandOver,
    /// An owner leaves only after somebody else took over.
    HandOverFirst,
}

/// What an owner can do to a member. The words are those of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberChange {
    Become(MemberRole),
    /// The member becomes the owner and the giver an editor.
    TakeOver,
    Leave,
}

impl MemberChange {
    /// Reads `editor`, `viewer`, `owner` or `remove`.
    pub fn parse(word: &str) -> Result<MemberChange, MembershipViolation> {
        match word {
            "editor" => Ok(MemberChange::Become(MemberRole::Editor)),
            "viewer" => Ok(MemberChange::Become(MemberRole::Viewer)),
            "owner" => Ok(MemberChange::TakeOver),
            "remove" => Ok(MemberChange::Leave),
            _ => Err(MembershipViolation::RoleMissing),
        }
    }
}

/// The members after `by`, an owner, has changed something about `who`.
pub fn change_member(
    members: &[(UserId, MemberRole)],
    by: UserId,
    who: UserId,
    change: MemberChange,
) -> Result<Vec<(UserId, MemberRole)>, MembershipViolation> {
    match change {
        MemberChange::Become(role) => change_role(members, who, role),
        MemberChange::TakeOver => hand_over(members, by, who),
        MemberChange::Leave => remove_member(members, who),
    }
}

/// The members after somebody has accepted an invitation.
pub fn join(
    members: &[(UserId, MemberRole)],
    who: UserId,
    role: MemberRole,
) -> Result<Vec<(UserId, MemberRole)>, MembershipViolation> {
    if members.iter().any(|(member, _)| *member == who) {
        return Err(MembershipViolation::AlreadyAMember);
    }
    Ok(members.iter().copied().chain([(who, role)]).collect())
}

/// The members after an owner has handed ownership to another member. The giver goes on as an editor.
pub fn hand_over(
    members: &[(UserId, MemberRole)],
    from: UserId,
    to: UserId,
) -> Result<Vec<(UserId, MemberRole)>, MembershipViolation> {
    if from == to || !members.contains(&(from, MemberRole::Owner)) {
        return Err(MembershipViolation::CannotHandOver);
    }
    let taken = change_role(members, to, MemberRole::Owner)?;
    change_role(&taken, from, MemberRole::Editor)
}

/// The members after one has left by themselves.
pub fn leave(members: &[(UserId, MemberRole)], who: UserId) -> Result<Vec<(UserId, MemberRole)>, MembershipViolation> {
    if members.contains(&(who, MemberRole::Owner)) {
        return Err(MembershipViolation::HandOverFirst);
    }
    remove_member(members, who)
}

/// The members after one was removed.
pub fn remove_member(
    members: &[(UserId, MemberRole)],
    who: UserId,
) -> Result<Vec<(UserId, MemberRole)>, MembershipViolation> {
    with_an_owner(members, who, members.iter().copied().filter(|(member, _)| *member != who).collect())
}

/// The members after one has been given another role.
pub fn change_role(
    members: &[(UserId, MemberRole)],
    who: UserId,
    role: MemberRole,
) -> Result<Vec<(UserId, MemberRole)>, MembershipViolation> {
    let changed = members.iter().map(|&(member, old)| (member, if member == who { role } else { old })).collect();
    with_an_owner(members, who, changed)
}

fn with_an_owner(
    before: &[(UserId, MemberRole)],
    who: UserId,
    after: Vec<(UserId, MemberRole)>,
) -> Result<Vec<(UserId, MemberRole)>, MembershipViolation> {
    if !before.iter().any(|(member, _)| *member == who) {
        return Err(MembershipViolation::NotAMember);
    }
    if !after.iter().any(|(_, role)| *role == MemberRole::Owner) {
        return Err(MembershipViolation::LastOwner);
    }
    Ok(after)
}

impl Violation for MembershipViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        let (field, key) = match self {
            MembershipViolation::LastOwner => ("role", "organisations-violation-last-owner"),
            MembershipViolation::NotAMember => ("", "organisations-violation-not-a-member"),
            MembershipViolation::AlreadyAMember => ("", "organisations-violation-already-a-member"),
            MembershipViolation::RoleMissing => ("role", "organisations-violation-role-missing"),
            MembershipViolation::HandOverFirst => ("", "organisations-violation-hand-over-first"),
            MembershipViolation::CannotHandOver => ("role", "organisations-violation-cannot-hand-over"),
        };
        vec![FieldError::new(field, key)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(number: u128) -> UserId {
        UserId(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn the_last_owner_cannot_leave_or_step_down() {
        let members = [(user(1), MemberRole::Owner), (user(2), MemberRole::Editor)];
        assert_eq!(remove_member(&members, user(1)), Err(MembershipViolation::LastOwner));
        assert_eq!(change_role(&members, user(1), MemberRole::Viewer), Err(MembershipViolation::LastOwner));
        assert_eq!(remove_member(&members, user(2)).unwrap().len(), 1);
    }

    #[test]
    fn whoever_accepts_becomes_a_member_once() {
        let members = [(user(1), MemberRole::Owner)];
        let joined = join(&members, user(2), MemberRole::Viewer).unwrap();
        assert_eq!(joined, [(user(1), MemberRole::Owner), (user(2), MemberRole::Viewer)]);
        for role in [MemberRole::Viewer, MemberRole::Editor] {
            assert_eq!(join(&joined, user(2), role), Err(MembershipViolation::AlreadyAMember));
        }
    }

    #[test]
    fn ownership_passes_to_a_member_and_the_giver_goes_on_as_an_editor() {
        let members = [(user(1), MemberRole::Owner), (user(2), MemberRole::Viewer)];
        let after = change_member(&members, user(1), user(2), MemberChange::TakeOver).unwrap();
        assert_eq!(after, [(user(1), MemberRole::Editor), (user(2), MemberRole::Owner)]);
        assert_eq!(hand_over(&members, user(1), user(1)), Err(MembershipViolation::CannotHandOver));
        assert_eq!(hand_over(&members, user(2), user(1)), Err(MembershipViolation::CannotHandOver));
        assert_eq!(hand_over(&members, user(1), user(9)), Err(MembershipViolation::NotAMember));
    }

    #[test]
    fn the_form_knows_four_changes() {
        assert_eq!(MemberChange::parse("viewer"), Ok(MemberChange::Become(MemberRole::Viewer)));
        assert_eq!(MemberChange::parse("owner"), Ok(MemberChange::TakeOver));
        assert_eq!(MemberChange::parse("remove"), Ok(MemberChange::Leave));
        assert_eq!(MemberChange::parse("king"), Err(MembershipViolation::RoleMissing));
    }

    #[test]
    fn whoever_is_no_owner_can_leave_and_an_owner_hands_over_first() {
        let members = [(user(1), MemberRole::Owner), (user(2), MemberRole::Viewer), (user(3), MemberRole::Editor)];
        assert_eq!(leave(&members, user(1)), Err(MembershipViolation::HandOverFirst));
        for left in [2, 3] {
            let after = leave(&members, user(left)).unwrap();
            assert!(after.len() == 2 && after.iter().all(|(member, _)| *member != user(left)));
        }
        assert_eq!(leave(&members, user(9)), Err(MembershipViolation::NotAMember));
    }

    #[test]
    fn a_stranger_cannot_be_removed() {
        let members = [(user(1), MemberRole::Owner)];
        assert_eq!(remove_member(&members, user(9)), Err(MembershipViolation::NotAMember));
    }
}
