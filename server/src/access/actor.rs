//! Who is at the other end of a request, as far as the policy needs to know.

use app::kernel::{ActorKind, ApplicationId, MemberRole, OrganisationId, ProgrammeId, Role, SessionId, UserId};

/// A person with a session.
#[derive(Clone, Debug, PartialEq)]
pub struct SignedIn {
    pub user: UserId,
    pub session: SessionId,
    pub name: String,
    /// Roles with the institution; `None` as programme means every programme.
    pub roles: Vec<(Role, Option<ProgrammeId>)>,
    pub memberships: Vec<(OrganisationId, MemberRole)>,
    /// When the session ends unless it is used before.
    pub expires_at: app::kernel::Timestamp,
}

/// Everybody: a stranger, a person with a session, somebody who showed a receipt code, and the portal itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Actor {
    pub signed_in: Option<SignedIn>,
    /// The application whose receipt code this browser has shown.
    pub receipt: Option<ApplicationId>,
    /// The portal's own jobs, and the person who runs its command line.
    is_system: bool,
}

impl Actor {
    /// A visitor, as far as they are known.
    pub fn visitor(signed_in: Option<SignedIn>, receipt: Option<ApplicationId>) -> Self {
        Actor { signed_in, receipt, is_system: false }
    }

    pub fn system() -> Self {
        Actor { is_system: true, ..Actor::default() }
    }

    pub fn is_system(&self) -> bool {
        self.is_system
    }

    pub fn user(&self) -> Option<UserId> {
        self.signed_in.as_ref().map(|person| person.user)
    }

    /// The name that the account shows; empty for a visitor who is not signed in.
    pub fn name(&self) -> &str {
        self.signed_in.as_ref().map_or("", |person| &person.name)
    }

    pub fn has_role(&self, role: Role, programme: Option<ProgrammeId>) -> bool {
        let Some(person) = &self.signed_in else { return false };
        person
            .roles
            .iter()
            .any(|(held, scope)| *held == role && (scope.is_none() || programme.is_none() || *scope == programme))
    }

    /// Whether a role is held for the whole portal, and not for one programme.
    pub fn has_role_everywhere(&self, role: Role) -> bool {
        self.signed_in.as_ref().is_some_and(|person| person.roles.contains(&(role, None)))
    }

    /// The programmes in which a role is held: `None` for all of them.
    pub fn programmes(&self, role: Role) -> Option<Vec<ProgrammeId>> {
        let person = self.signed_in.as_ref()?;
        let mut scopes = Vec::new();
        for (_, scope) in person.roles.iter().filter(|(held, _)| *held == role) {
            scopes.push((*scope)?);
        }
        Some(scopes)
    }

    pub fn is_staff(&self) -> bool {
        self.signed_in.as_ref().is_some_and(|person| !person.roles.is_empty())
    }

    /// Whether a person acts for an organisation, also when they have other roles.
    pub fn acts_for_an_organisation(&self) -> bool {
        self.signed_in.as_ref().is_some_and(|person| person.roles.is_empty() || !person.memberships.is_empty())
    }

    pub fn membership(&self, organisation: OrganisationId) -> Option<MemberRole> {
        let person = self.signed_in.as_ref()?;
        person.memberships.iter().find(|(id, _)| *id == organisation).map(|(_, role)| *role)
    }

    /// How the audit log names this actor's kind.
    pub fn kind(&self) -> ActorKind {
        match (&self.signed_in, self.receipt) {
            (Some(_), _) if self.is_staff() => ActorKind::Staff,
            (Some(_), _) => ActorKind::Member,
            (None, Some(_)) => ActorKind::Receipt,
            (None, None) if self.is_system => ActorKind::System,
            (None, None) => ActorKind::Visitor,
        }
    }
}
