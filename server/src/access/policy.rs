//! The policy table. A route or use case without a row does not exist: [`rule`] denies what it does not list.

use app::kernel::{ApplicationId, Failure, MemberRole, OrganisationId, ProgrammeId, Role};

use super::Actor;

/// One way to be allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allow {
    Anyone,
    SignedIn,
    /// At least this standing in the organisation concerned.
    Member(MemberRole),
    /// This role, for the programme concerned.
    Staff(Role),
    /// This role for the whole portal, and not for one programme.
    StaffEverywhere(Role),
    /// The holder of the receipt code of the application concerned.
    Receipt,
    /// Somebody signed in who came with the code of an invitation; the organisation concerned is the one that it opens.
    Invited,
}

/// What an action is done to, as far as the policy needs to know. Empty for pages about no one object.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Subject {
    pub programme: Option<ProgrammeId>,
    pub organisation: Option<OrganisationId>,
    pub application: Option<ApplicationId>,
}

macro_rules! policy {
    ($($(#[$doc:meta])* $action:ident: [$($allow:expr),+ $(,)?],)+) => {
        /// Everything anybody can do here.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Action { $($(#[$doc])* $action),+ }

        pub const POLICY: &[(Action, &[Allow])] = &[$((Action::$action, &[$($allow),+])),+];
    };
}

use Allow::{Anyone, Invited, Member, Receipt, SignedIn, Staff, StaffEverywhere};
use MemberRole::{Editor, Owner, Viewer};
use Role::{Administrator, ChallengePanel, DecisionMaker, ProtectionFocalPoint, Reviewer};

policy! {
    // Public pages.
    ReadPublicPages: [Anyone],
    CheckEligibility: [Anyone],
    ReadRegister: [Anyone],
    /// The component gallery, in development only.
    ReadGallery: [Anyone],

    // Identity.
    SignUp: [Anyone],
    SignIn: [Anyone],
    RecoverAccount: [Anyone],
    SignOut: [SignedIn],
    ManageOwnAccount: [SignedIn],
    ExtendSession: [SignedIn],

    // Organisations and applications.
    CreateOrganisation: [SignedIn],
    ReadOrganisation: [Member(Viewer)],
    EditOrganisation: [Member(Editor)],
    /// Inviting, changing what members may do, removing them, handing ownership over.
    InviteMembers: [Member(Owner)],
    /// Oneself, and nobody else.
    LeaveOrganisation: [Member(Viewer)],
    AnswerInvitation: [Invited],
    ReadDashboard: [SignedIn],
    StartApplication: [Member(Editor)],
    ReadApplication: [Member(Viewer)],
    /// An application as it was sent, each time. No receipt code opens it: others may hold the code, and the answers name
    /// people.
    ReadWhatWasSent: [Member(Viewer)],
    EditApplication: [Member(Editor)],
    SubmitApplication: [Member(Editor)],
    WithdrawApplication: [Member(Owner)],
    /// A draft that was never sent, with its documents.
    DeleteDraft: [Member(Owner)],
    /// Giving the application a new receipt code.
    RenewReceipt: [Member(Owner)],
    DownloadDocument: [Member(Viewer), Staff(Reviewer), Staff(DecisionMaker), Staff(ChallengePanel)],
    /// A document as it came, with all it says beside its content.
    DownloadOriginal: [Member(Viewer)],
    /// Entering a receipt code.
    ShowReceipt: [Anyone],
    ReadApplicationByReceipt: [Receipt],

    /// Who will see what, and whether it is dangerous to be known: before sending and at any time after. Hiding more needs
    /// nothing else. A receipt code, which others may hold, can only hide.
    ManageVisibility: [Member(Editor), Receipt],
    /// Showing in public what was hidden until now.
    ShowInPublic: [Member(Editor)],
    /// To be named about a decision that gave less than was asked for.
    AgreeToNaming: [Member(Owner)],
    /// Hiding one's own organisation from everybody, and keeping it hidden.
    ProtectOrganisation: [Member(Editor)],
    /// Agreeing that one's own organisation, which asked to be hidden, is shown again.
    AgreeToBeShown: [Member(Owner)],

    // Review and decision.
    ReadQueue: [Staff(Reviewer)],
    ReadFile: [Staff(Reviewer), Staff(DecisionMaker)],
    DeclareConflict: [Staff(Reviewer), Staff(DecisionMaker)],
    AssessFile: [Staff(Reviewer)],
    Recommend: [Staff(Reviewer)],
    ReadDecisionQueue: [Staff(DecisionMaker)],
    Decide: [Staff(DecisionMaker)],
    ReadNotice: [Member(Viewer), Receipt, Staff(Reviewer), Staff(DecisionMaker), Staff(ChallengePanel)],

    // Challenges.
    LodgeChallenge: [Member(Editor), Receipt],
    ReadOwnChallenge: [Member(Viewer), Receipt],
    ReadDocket: [Staff(ChallengePanel)],
    ReadChallenge: [Staff(ChallengePanel)],
    /// Declaring on conflicts of interest before a challenge is opened.
    DeclareConflictOnChallenge: [Staff(ChallengePanel)],
    AcknowledgeChallenge: [Staff(ChallengePanel)],
    DecideChallenge: [Staff(ChallengePanel)],

    // Protection.
    /// Hiding an organisation from the public, and showing it again.
    SealOrganisation: [Staff(ProtectionFocalPoint)],

    // Administration.
    ReadAuditLog: [StaffEverywhere(Administrator)],
    /// How much waits until an administrator acts.
    ReadAttention: [StaffEverywhere(Administrator)],
    /// Having mails and jobs tried again that failed.
    TryAgain: [StaffEverywhere(Administrator)],
}

/// The row of an action; none means that nobody may.
pub fn rule(action: Action) -> &'static [Allow] {
    POLICY.iter().find(|(listed, _)| *listed == action).map_or(&[], |(_, allow)| allow)
}

/// Whether `actor` may do `action` to `subject`.
pub fn allowed(actor: &Actor, action: Action, subject: Subject) -> bool {
    actor.is_system()
        || rule(action).iter().any(|allow| match *allow {
            Anyone => true,
            SignedIn => actor.signed_in.is_some(),
            Member(least) => subject
                .organisation
                .and_then(|organisation| actor.membership(organisation))
                .is_some_and(|standing| standing >= least),
            Staff(role) => actor.has_role(role, subject.programme),
            StaffEverywhere(role) => actor.has_role_everywhere(role),
            Receipt => subject.application.is_some() && actor.receipt == subject.application,
            Invited => actor.signed_in.is_some() && subject.organisation.is_some(),
        })
}

/// [`allowed`], as the first line of a use case. A stranger is asked to sign in where signing in could help. For an object that
/// the actor may not know of, the answer is that there is no such thing. For a page of another role, the answer is that the page
/// is not theirs.
pub fn may(actor: &Actor, action: Action, subject: Subject) -> Result<(), Failure> {
    if allowed(actor, action, subject) {
        return Ok(());
    }
    // The holder of a receipt code did not come to sign in: the answer tells them nothing about another file.
    let by_receipt = actor.receipt.is_some() && opens_by_receipt(action);
    if actor.signed_in.is_none() && !by_receipt {
        return Err(Failure::SignInFirst);
    }
    Err(if subject == Subject::default() { Failure::NotAllowed } else { Failure::NotFound })
}

/// What the router can tell before any object is loaded: whether this actor could be allowed to do this to anything.
pub fn possibly_allowed(actor: &Actor, action: Action) -> Result<(), Failure> {
    let possibly_allowed = rule(action).iter().any(|allow| match *allow {
        Anyone => true,
        SignedIn => actor.signed_in.is_some(),
        Member(_) | Invited => actor.signed_in.is_some(),
        Staff(role) => actor.has_role(role, None),
        StaffEverywhere(role) => actor.has_role_everywhere(role),
        Receipt => actor.receipt.is_some(),
    });
    match (possibly_allowed, &actor.signed_in) {
        (true, _) => Ok(()),
        (false, None) => Err(Failure::SignInFirst),
        (false, Some(_)) => Err(Failure::NotAllowed),
    }
}

/// Whether the code on a receipt could allow this, without any account.
pub fn opens_by_receipt(action: Action) -> bool {
    rule(action).contains(&Receipt)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::SignedIn;
    use app::kernel::{SessionId, Timestamp, UserId};
    use uuid::Uuid;

    fn person(roles: Vec<(Role, Option<ProgrammeId>)>, memberships: Vec<(OrganisationId, MemberRole)>) -> Actor {
        let signed_in = super::super::SignedIn {
            user: UserId(Uuid::nil()),
            session: SessionId(Uuid::nil()),
            name: String::new(),
            roles,
            memberships,
            expires_at: Timestamp(0),
        };
        Actor::visitor(Some(signed_in), None)
    }

    #[test]
    fn every_action_has_exactly_one_row() {
        for (action, allow) in POLICY {
            assert_eq!(POLICY.iter().filter(|(other, _)| other == action).count(), 1, "{action:?}");
            assert!(!allow.is_empty(), "{action:?}");
        }
    }

    #[test]
    fn a_role_in_one_programme_is_none_in_another() {
        let (here, there) = (ProgrammeId(Uuid::from_u128(1)), ProgrammeId(Uuid::from_u128(2)));
        let reviewer = person(vec![(Reviewer, Some(here))], vec![]);
        let file = |programme| Subject { programme: Some(programme), ..Subject::default() };
        assert!(allowed(&reviewer, Action::AssessFile, file(here)));
        assert_eq!(may(&reviewer, Action::AssessFile, file(there)), Err(Failure::NotFound));
    }

    #[test]
    fn the_log_of_all_programmes_is_not_for_the_administrator_of_one() {
        let one = person(vec![(Administrator, Some(ProgrammeId(Uuid::from_u128(1))))], vec![]);
        assert_eq!(may(&one, Action::ReadAuditLog, Subject::default()), Err(Failure::NotAllowed));
        assert_eq!(possibly_allowed(&one, Action::ReadAuditLog), Err(Failure::NotAllowed));
        assert!(allowed(&person(vec![(Administrator, None)], vec![]), Action::ReadAuditLog, Subject::default()));
    }

    #[test]
    fn an_editor_is_also_a_viewer_but_not_an_owner() {
        let organisation = OrganisationId(Uuid::from_u128(1));
        let editor = person(vec![], vec![(organisation, Editor)]);
        let subject = Subject { organisation: Some(organisation), ..Subject::default() };
        assert!(allowed(&editor, Action::ReadApplication, subject));
        assert!(allowed(&editor, Action::EditApplication, subject));
        assert!(!allowed(&editor, Action::WithdrawApplication, subject));
    }

    #[test]
    fn a_receipt_opens_its_own_application_only() {
        let mine = ApplicationId(Uuid::from_u128(1));
        let actor = Actor::visitor(None, Some(mine));
        let subject = |application| Subject { application: Some(application), ..Subject::default() };
        assert!(allowed(&actor, Action::LodgeChallenge, subject(mine)));
        assert!(!allowed(&actor, Action::LodgeChallenge, subject(ApplicationId(Uuid::from_u128(2)))));
        assert!(!allowed(&actor, Action::ReadFile, subject(mine)));
        let other = subject(ApplicationId(Uuid::from_u128(2)));
        assert_eq!(may(&actor, Action::LodgeChallenge, other), Err(Failure::NotFound));
        assert_eq!(may(&actor, Action::ReadFile, other), Err(Failure::SignInFirst));
    }

    #[test]
    fn nothing_that_shows_more_in_public_opens_by_a_receipt_code() {
        for action in [Action::ShowInPublic, Action::AgreeToNaming, Action::AgreeToBeShown, Action::SealOrganisation] {
            assert!(!opens_by_receipt(action), "{action:?}");
        }
    }

    #[test]
    fn an_invitation_is_answered_by_somebody_signed_in_who_came_with_its_code() {
        let invited = Subject { organisation: Some(OrganisationId(Uuid::from_u128(1))), ..Subject::default() };
        assert!(allowed(&person(vec![], vec![]), Action::AnswerInvitation, invited));
        assert!(!allowed(&person(vec![], vec![]), Action::AnswerInvitation, Subject::default()));
        assert_eq!(may(&Actor::default(), Action::AnswerInvitation, invited), Err(Failure::SignInFirst));
    }

    #[test]
    fn strangers_are_asked_to_sign_in() {
        assert_eq!(may(&Actor::default(), Action::ReadQueue, Subject::default()), Err(Failure::SignInFirst));
        let _: Option<SignedIn> = Actor::default().signed_in;
    }
}
