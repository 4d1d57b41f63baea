//! The words of the log of acts: who acted, what was done, and to what. The words are stored and hashed: they never change.

use super::words::words;

/// Who acts, as the log knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActorKind {
    /// Somebody with an account.
    Member,
    /// Somebody with a role at the institution.
    Staff,
    /// The holder of a receipt code.
    Receipt,
    Visitor,
    /// The portal itself.
    System,
}

words!(ActorKind {
    Member = "member",
    Staff = "staff",
    Receipt = "receipt",
    Visitor = "visitor",
    System = "system",
});

/// What an act is done to: the table's word in the singular. In the order in which they are offered for choosing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectKind {
    Application,
    Decision,
    Restriction,
    Challenge,
    Document,
    Assessment,
    Accreditation,
    Organisation,
    Programme,
    ProgrammeVersion,
    User,
    Session,
    Invitation,
    Installation,
}

words!(ObjectKind {
    Application = "application",
    Decision = "decision",
    Restriction = "restriction",
    Challenge = "challenge",
    Document = "document",
    Assessment = "assessment",
    Accreditation = "accreditation",
    Organisation = "organisation",
    Programme = "programme",
    ProgrammeVersion = "programme_version",
    User = "user",
    Session = "session",
    Invitation = "invitation",
    Installation = "installation",
});

impl ObjectKind {
    /// Whether pages that everybody reads show something of it. Nobody else may see who has an account, signs in or is invited.
    pub const fn is_public(self) -> bool {
        use ObjectKind as K;
        match self {
            K::Application
            | K::Decision
            | K::Restriction
            | K::Challenge
            | K::Document
            | K::Assessment
            | K::Accreditation
            | K::Organisation
            | K::Programme
            | K::ProgrammeVersion
            | K::Installation => true,
            K::User | K::Session | K::Invitation => false,
        }
    }
}
