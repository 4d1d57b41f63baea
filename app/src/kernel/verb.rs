//! What can be done, and to what: the closed list of the log's verbs. The words are stored and hashed: they never change.

use super::act::ObjectKind;
use super::words::words;

/// One line for each verb: its word, whether a page that everybody reads may look different afterwards (`shown`) or not (`kept`),
/// and what it can be done to. A verb without an answer to each does not compile.
macro_rules! verbs {
    ($($(#[$doc:meta])* $verb:ident = $word:literal, $shown:ident, on [$($kind:ident),*];)+) => {
        /// What was done, in the past tense.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Verb { $($(#[$doc])* $verb),+ }

        words!(Verb { $($verb = $word),+ });

        impl Verb {
            /// What it can be done to.
            pub const fn objects(self) -> &'static [ObjectKind] {
                match self { $(Verb::$verb => &[$(ObjectKind::$kind),*]),+ }
            }

            const fn is_shown(self) -> bool {
                match self { $(Verb::$verb => verbs!(@$shown)),+ }
            }
        }
    };
    (@shown) => { true };
    (@kept) => { false };
}

verbs! {
    Begun = "begun", shown, on [Application];
    Submitted = "submitted", shown, on [Application];
    ReceiptIssued = "receipt_issued", shown, on [Application];
    FoundComplete = "found_complete", shown, on [Application];
    FoundIncomplete = "found_incomplete", shown, on [Application];
    Reminded = "reminded", shown, on [Application];
    Answered = "answered", shown, on [Application];
    AssessmentStarted = "assessment_started", shown, on [Application];
    Recommended = "recommended", shown, on [Application];
    Returned = "returned", shown, on [Application];
    Granted = "granted", shown, on [Application];
    GrantedLower = "granted_lower", shown, on [Application];
    Refused = "refused", shown, on [Application];
    Deferred = "deferred", shown, on [Application];
    Resumed = "resumed", shown, on [Application];
    ClosedUnanswered = "closed_unanswered", shown, on [Application];
    Withdrawn = "withdrawn", shown, on [Application, Invitation];
    Annulled = "annulled", shown, on [Application, Decision];
    Lapsed = "lapsed", shown, on [Application];
    Declared = "declared", shown, on [Application];
    DocumentAdded = "document_added", shown, on [Application, Challenge];
    DocumentRemoved = "document_removed", shown, on [Application, Challenge];
    VisibilityAnswered = "visibility_answered", shown, on [Application];
    ReceiptRenewed = "receipt_renewed", shown, on [Application];
    DraftDeleted = "draft_deleted", shown, on [Application];
    Decided = "decided", shown, on [Decision];
    NamingAgreed = "naming_agreed", shown, on [Decision];
    NamingWithdrawn = "naming_withdrawn", shown, on [Decision];
    Imposed = "imposed", shown, on [Restriction];
    Lifted = "lifted", shown, on [Restriction];
    Lodged = "lodged", shown, on [Challenge];
    Acknowledged = "acknowledged", shown, on [Challenge];
    BundleRead = "bundle_read", kept, on [Challenge];
    ExaminationStarted = "examination_started", shown, on [Challenge];
    Upheld = "upheld", shown, on [Challenge];
    PartlyUpheld = "partly_upheld", shown, on [Challenge];
    Rejected = "rejected", shown, on [Challenge];
    DocumentRead = "document_read", kept, on [Document];
    Assessed = "assessed", shown, on [Assessment];
    Opened = "opened", shown, on [Accreditation];
    Ended = "ended", shown, on [Accreditation, Session];
    Created = "created", shown, on [Organisation];
    ProfileChanged = "profile_changed", shown, on [Organisation];
    MemberAdded = "member_added", shown, on [Organisation];
    MemberRemoved = "member_removed", shown, on [Organisation];
    MemberLeft = "member_left", shown, on [Organisation];
    MemberRoleChanged = "member_role_changed", shown, on [Organisation];
    OwnershipHandedOver = "ownership_handed_over", shown, on [Organisation];
    Sealed = "sealed", shown, on [Organisation];
    Unsealed = "unsealed", shown, on [Organisation];
    ShowingAnnounced = "showing_announced", shown, on [Organisation];
    ShowingAgreed = "showing_agreed", shown, on [Organisation];
    HidingKept = "hiding_kept", shown, on [Organisation];
    SealedNameRead = "sealed_name_read", kept, on [Organisation];
    Seeded = "seeded", shown, on [Organisation];
    ProgrammeOpened = "programme_opened", shown, on [Programme];
    ProgrammeClosed = "programme_closed", shown, on [Programme];
    Published = "published", shown, on [ProgrammeVersion];
    AccountCreated = "account_created", kept, on [User];
    SignedIn = "signed_in", kept, on [User];
    SignedOut = "signed_out", kept, on [User];
    EmailChanged = "email_changed", kept, on [User];
    PasswordChanged = "password_changed", kept, on [User];
    PasswordReset = "password_reset", kept, on [User];
    PasswordLinkMade = "password_link_made", kept, on [User];
    RoleGranted = "role_granted", kept, on [User];
    RoleWithdrawn = "role_withdrawn", kept, on [User];
    Invited = "invited", kept, on [Invitation];
    Accepted = "accepted", kept, on [Invitation];
    Declined = "declined", kept, on [Invitation];
    DemoTold = "demo_told", shown, on [Installation];
    MailsTriedAgain = "mails_tried_again", shown, on [Installation];
    JobsTriedAgain = "jobs_tried_again", shown, on [Installation];
    /// Vouches for what was written after another act, and is done to what that was done to.
    Vouched = "vouched", kept, on [Application, Decision, Restriction, Challenge, Document, Assessment, Accreditation,
        Organisation, Programme, ProgrammeVersion, User, Session, Invitation, Installation];
}

impl Verb {
    /// What may be published of a decision by name.
    pub const NAMING: [Verb; 2] = [Verb::NamingAgreed, Verb::NamingWithdrawn];

    /// How an organisation is hidden, and shown again.
    pub const HIDING: [Verb; 5] =
        [Verb::Sealed, Verb::Unsealed, Verb::ShowingAnnounced, Verb::ShowingAgreed, Verb::HidingKept];

    pub fn can_be_done_to(self, object: ObjectKind) -> bool {
        self.objects().contains(&object)
    }

    /// Whether a page that everybody reads may look different after this was done to such an object: cached copies of such pages
    /// are stale then.
    pub fn changes_what_is_shown(self, of: ObjectKind) -> bool {
        self.is_shown() && of.is_public()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verb_can_be_done_to_something_and_every_object_has_a_verb_of_its_own() {
        for verb in Verb::ALL {
            assert!(!verb.objects().is_empty(), "{verb:?}");
        }
        for object in ObjectKind::ALL {
            assert!(Verb::Vouched.can_be_done_to(*object), "{object:?}");
            let own = Verb::ALL.iter().filter(|verb| **verb != Verb::Vouched && verb.can_be_done_to(*object));
            assert!(own.count() > 0, "{object:?}");
        }
    }

    #[test]
    fn reading_and_what_concerns_an_account_leave_public_pages_as_they_are() {
        let quiet = [
            (Verb::DocumentRead, ObjectKind::Document),
            (Verb::BundleRead, ObjectKind::Challenge),
            (Verb::Vouched, ObjectKind::Application),
            (Verb::SignedIn, ObjectKind::User),
            (Verb::Withdrawn, ObjectKind::Invitation),
            (Verb::Ended, ObjectKind::Session),
        ];
        assert!(quiet.iter().all(|(verb, object)| !verb.changes_what_is_shown(*object)));
        let told = [
            (Verb::Withdrawn, ObjectKind::Application),
            (Verb::Ended, ObjectKind::Accreditation),
            (Verb::Sealed, ObjectKind::Organisation),
            (Verb::Decided, ObjectKind::Decision),
        ];
        assert!(told.iter().all(|(verb, object)| verb.changes_what_is_shown(*object)));
    }
}
