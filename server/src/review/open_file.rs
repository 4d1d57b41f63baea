//! Opening a file: nobody can open it before declaring, and a person with a conflict cannot open it at all.

use std::sync::Arc;

use app::applications::ApplicationState;
use app::kernel::{ApplicationId, Failure, MatterId, Reference, UserId};
use app::review::{ConflictDeclaration, Participation};

use super::declared::{Declared, Gate, OfMatter, pass};
use crate::access::{Action, Actor, Subject, may};
use crate::applications::{self, Application};
use crate::error::Result;
use crate::matters::{declaration_of, participations};
use crate::portal::Portal;
use crate::programmes::{self, ProgrammeVersion};

/// A file before the member of staff who asks for it has declared. Only a [`Declared`] file shows its content.
pub struct UndeclaredFile {
    application: Application,
    version: Arc<ProgrammeVersion>,
    pub user: UserId,
    pub declaration: Option<ConflictDeclaration>,
    pub parts: Vec<Participation>,
}

/// A file that is open to its reader.
pub type OpenFile = Declared<UndeclaredFile>;

impl OfMatter for UndeclaredFile {
    fn matter(&self) -> MatterId {
        self.application.id.into()
    }
}

impl UndeclaredFile {
    /// What staff read of a file before they have declared: whose it is, and for which programme.
    pub fn application_of(&self) -> (&Application, &ProgrammeVersion) {
        (&self.application, &self.version)
    }

    /// Whether the person who asks has declared. Other rules (parts taken, the state of the file) are checked after this.
    pub fn gate(self) -> Gate<UndeclaredFile> {
        let declaration = self.declaration.clone();
        pass(self.user, declaration.as_ref(), self)
    }

    pub fn id(&self) -> ApplicationId {
        self.application.id
    }

    pub fn reference(&self) -> String {
        self.application.reference.to_string()
    }

    pub fn slug(&self) -> String {
        self.application.reference.slug()
    }

    pub fn state(&self) -> ApplicationState {
        self.application.state()
    }

    pub fn round(&self) -> u16 {
        self.application.progress.round
    }

    pub fn subject(&self) -> Subject {
        applications::subject(&self.application)
    }

    pub fn has_conflict(&self) -> bool {
        self.declaration.as_ref().is_some_and(ConflictDeclaration::is_conflict)
    }
}

impl OpenFile {
    pub fn application(&self) -> &Application {
        &self.application
    }

    pub fn version(&self) -> &ProgrammeVersion {
        &self.version
    }
}

/// Finds a submitted file that the visitor may do `action` to. Errors with [`Failure::NotFound`] for drafts, and for
/// files of programmes that are not in the visitor's charge.
pub async fn open_file(actor: &Actor, portal: &Portal, slug: &str, action: Action) -> Result<UndeclaredFile> {
    let reader = portal.database.reader();
    let application = applications::find_by_reference(reader, &Reference::from_slug(slug)).await?;
    may(actor, action, applications::subject(&application))?;
    if application.state() == ApplicationState::Draft || application.submitted_at.is_none() {
        return Err(Failure::NotFound.into());
    }
    let user = actor.user().ok_or(Failure::SignInFirst)?;
    Ok(UndeclaredFile {
        version: programmes::version(portal, application.version_id).await?,
        declaration: declaration_of(reader, application.id, user).await?,
        parts: participations(reader, application.id).await?,
        user,
        application,
    })
}
