//! Internal identifiers: UUIDv7, one type per kind of thing. People see a [`super::Reference`] instead.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                $name(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map($name)
            }
        }
    )+};
}

ids! {
    /// A person who can sign in.
    UserId,
    /// One signed-in browser of a person.
    SessionId,
    OrganisationId,
    InvitationId,
    ProgrammeId,
    /// One immutable published state of a programme's rules.
    ProgrammeVersionId,
    /// One criterion of one programme version.
    CriterionId,
    /// What people take parts in, declare on and challenge: an application today.
    MatterId,
    ApplicationId,
    DocumentId,
    AssessmentId,
    DecisionId,
    RestrictionId,
    ChallengeId,
    /// The status an organisation holds under a programme.
    AccreditationId,
    NoticeId,
}
