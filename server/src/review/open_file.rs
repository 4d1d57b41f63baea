//! The door of a file: nobody comes in before declaring, and nobody with a conflict at all.

use std::sync::Arc;

use app::applications::ApplicationState;
use app::kernel::{ApplicationId, Failure, Reference, UserId};
use app::review::pages::{ConflictWords, conflict_page, recused_page};
use app::review::{ConflictDeclaration, Participation};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;

use super::declared::{Declared, Gate, OfFile, pass};
use super::parts::{declaration_of, participations};
use crate::access::{Action, Subject};
use crate::applications::{self, Application};
use crate::programmes::{self, ProgrammeVersion};
use crate::stop::Result;
use crate::web::{Frame, Visit};

/// A file as somebody of the institution stands at its door. What is in it, only a [`Declared`] one tells.
pub struct AtTheDoor {
    application: Application,
    version: Arc<ProgrammeVersion>,
    pub user: UserId,
    pub declaration: Option<ConflictDeclaration>,
    pub parts: Vec<Participation>,
}

/// A file that is open to its reader.
pub type Opened = Declared<AtTheDoor>;

impl OfFile for AtTheDoor {
    fn file(&self) -> ApplicationId {
        self.application.id
    }
}

impl AtTheDoor {
    /// Whether whoever stands here has declared. Other rules (parts taken, the state of the file) come on top.
    pub fn gate(self) -> Gate<AtTheDoor> {
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

impl Opened {
    pub fn application(&self) -> &Application {
        &self.application
    }

    pub fn version(&self) -> &ProgrammeVersion {
        &self.version
    }
}

/// Finds a submitted file that the visitor may do `action` to. Errors with [`Failure::NotFound`] for drafts, and for
/// files of programmes that are not in the visitor's charge.
pub async fn open_file(visit: &Visit, slug: &str, action: Action) -> Result<AtTheDoor> {
    let reader = visit.portal.database.reader();
    let application = applications::find_by_reference(reader, &Reference::from_slug(slug)).await?;
    visit.may(action, applications::subject(&application))?;
    if application.state() == ApplicationState::Draft || application.submitted_at.is_none() {
        return Err(Failure::NotFound.into());
    }
    let user = visit.actor.user().ok_or(Failure::SignInFirst)?;
    Ok(AtTheDoor {
        version: programmes::version(&visit.portal, application.version_id).await?,
        declaration: declaration_of(reader, application.id, user).await?,
        parts: participations(reader, application.id).await?,
        user,
        application,
    })
}

/// The page on which somebody declares, before the file is opened or later; `back` is a path without language.
pub fn ask_for_declaration(visit: &Visit, file: &AtTheDoor, state: &FormState, back: &str) -> Response {
    let locale = visit.locale;
    let words = ConflictWords {
        reference: file.application.reference.to_string(),
        organisation: file.application.organisation_name.clone(),
        country: locale.country(&file.application.country),
        programme: file.version.template.name.text(locale.language).to_owned(),
        back: visit.href(back),
        again: file.declaration == Some(ConflictDeclaration::NoConflict),
    };
    let title = format!("{} {}", locale.text("review-conflict-title"), words.reference);
    visit.page(Frame::form(title, state), || conflict_page(locale, state, &words))
}

/// What somebody sees who stepped aside.
pub fn recused(visit: &Visit, file: &AtTheDoor, queue: &str) -> Response {
    let reference = file.application.reference.to_string();
    let frame = Frame::new(format!("{} {reference}", visit.locale.text("review-recused-title"))).private();
    let queue = visit.href(queue);
    visit.page_with(StatusCode::FORBIDDEN, frame, || recused_page(visit.locale, &reference, &queue))
}
