//! The door of a file: nobody comes in before declaring, and nobody with a conflict at all.

use std::sync::Arc;

use app::applications::ApplicationState;
use app::kernel::{Failure, Reference, UserId};
use app::review::pages::{ConflictWords, conflict_page, recused_page};
use app::review::{ConflictDeclaration, Participation};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;

use super::parts::{declaration_of, participations};
use crate::access::Action;
use crate::applications::{self, Application};
use crate::programmes::{self, ProgrammeVersion};
use crate::stop::Result;
use crate::web::{Frame, Visit};

/// A file as somebody of the institution reaches it.
pub struct Opened {
    pub application: Application,
    pub version: Arc<ProgrammeVersion>,
    pub user: UserId,
    pub declaration: Option<ConflictDeclaration>,
    pub parts: Vec<Participation>,
}

/// Finds a submitted file that the visitor may do `action` to. Errors with [`Failure::NotFound`] for drafts, and for
/// files of programmes that are not in the visitor's charge.
pub async fn open_file(visit: &Visit, slug: &str, action: Action) -> Result<Opened> {
    let reader = visit.portal.database.reader();
    let application = applications::find_by_reference(reader, &Reference::from_slug(slug)).await?;
    visit.may(action, applications::subject(&application))?;
    if application.state() == ApplicationState::Draft || application.submitted_at.is_none() {
        return Err(Failure::NotFound.into());
    }
    let user = visit.actor.user().ok_or(Failure::SignInFirst)?;
    Ok(Opened {
        version: programmes::version(&visit.portal, application.version_id).await?,
        declaration: declaration_of(reader, application.id, user).await?,
        parts: participations(reader, application.id).await?,
        user,
        application,
    })
}

/// The page on which somebody declares; `back` is a path without language.
pub fn ask_for_declaration(visit: &Visit, opened: &Opened, state: &FormState, back: &str) -> Response {
    let locale = visit.locale;
    let words = ConflictWords {
        reference: opened.application.reference.to_string(),
        organisation: opened.application.organisation_name.clone(),
        country: locale.country(&opened.application.country),
        programme: opened.version.template.name.text(locale.language).to_owned(),
        back: visit.href(back),
    };
    let title = format!("{} {}", locale.text("review-conflict-title"), words.reference);
    visit.page(Frame::form(title, state), || conflict_page(locale, state, &words))
}

/// What somebody sees who stepped aside.
pub fn recused(visit: &Visit, opened: &Opened, queue: &str) -> Response {
    let reference = opened.application.reference.to_string();
    let frame = Frame::new(format!("{} {reference}", visit.locale.text("review-recused-title"))).private();
    let queue = visit.href(queue);
    visit.page_with(StatusCode::FORBIDDEN, frame, || recused_page(visit.locale, &reference, &queue))
}
