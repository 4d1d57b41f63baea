//! What comes before a file: the declaration on conflicts of interest, and the page for a person who stepped aside.

use app::review::ConflictDeclaration;
use app::review::pages::{ConflictWords, conflict_page, recused_page};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;

use crate::review::UndeclaredFile;
use crate::web::{PageOptions, RequestContext};

/// The page on which somebody declares, before the file is opened or later; `back` is a path without language.
pub fn ask_for_declaration(context: &RequestContext, file: &UndeclaredFile, state: &FormState, back: &str) -> Response {
    let (locale, (application, version)) = (context.locale, file.application_of());
    let words = ConflictWords {
        reference: application.reference.to_string(),
        organisation: application.organisation_name.clone(),
        country: locale.country(&application.country),
        programme: version.definition.name.text(locale.language).to_owned(),
        back: context.href(back),
        again: file.declaration == Some(ConflictDeclaration::NoConflict),
    };
    let title = format!("{} {}", locale.text("review-conflict-title"), words.reference);
    context.page(PageOptions::form(title, state), || conflict_page(locale, state, &words))
}

/// What somebody sees who stepped aside.
pub fn recused(context: &RequestContext, file: &UndeclaredFile, queue: &str) -> Response {
    let reference = file.reference();
    let options = PageOptions::new(format!("{} {reference}", context.locale.text("review-recused-title"))).private();
    let queue = context.href(queue);
    context.page_with(StatusCode::FORBIDDEN, options, || recused_page(context.locale, &reference, &queue))
}
