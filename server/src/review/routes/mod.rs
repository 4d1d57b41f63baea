//! The addresses of reviewers.

mod access;
mod conflict;
mod file;
mod file_view;
mod queue;
mod recommend;
mod returns;
mod review_page;

use app::kernel::{Failure, Role};
use app::review::pages::{QueueWords, queue_page};
use app::review::{AssessorViolation, Part, may_assess};
use app::ui::page::Width;
use axum::response::Response;

use super::declared::Gate;
use super::open_file::{OpenFile, UndeclaredFile};
use super::queue_of::QueueOf;
use crate::access::{Action, Actor};
use crate::error::Result;
use crate::web::{Answer, PageOptions, RequestContext, Routes, see_other};

pub use access::{ask_for_declaration, recused};
pub use conflict::declare;
pub use file_view::{file_view, finding_views};
pub use queue::{QueueAnswer, queue_view};
pub use returns::return_views;

pub fn routes() -> Routes {
    let reviews = |actor: &Actor| actor.has_role(Role::Reviewer, None);
    Routes::new()
        .section("interface-nav-review", "/queue", reviews)
        .landing("/queue", reviews)
        .get("/queue", Action::ReadQueue, show_queue)
        .get("/files/{reference}", Action::ReadFile, file::show_file)
        .post("/files/{reference}", Action::AssessFile, file::post_file)
        .get("/files/{reference}/conflict", Action::DeclareConflict, conflict::show_conflict)
        .post("/files/{reference}/conflict", Action::DeclareConflict, conflict::post_conflict)
        .get("/files/{reference}/recommend", Action::Recommend, recommend::show_recommend)
        .post("/files/{reference}/recommend", Action::Recommend, recommend::post_recommend)
}

async fn show_queue(context: RequestContext) -> Answer {
    context.may(Action::ReadQueue, crate::access::Subject::default())?;
    let view = match queue_view(&context, QueueOf::Reviewers, QueueWords::REVIEWERS).await? {
        QueueAnswer::Found(path) => return Ok(see_other(context.href(&path))),
        QueueAnswer::List(view) => view,
    };
    let options = PageOptions::new(context.locale.text(view.words.title)).width(Width::Workbench).private();
    Ok(context.page(options, || queue_page(context.locale, &view)))
}

/// Who may open the file, and the answer to everybody else.
enum Admission {
    In(Box<OpenFile>),
    Elsewhere(Response),
}

/// Opens a file to a person who may look at it, before any task.
///
/// Errors for members of the organisation that applies: what is found on their own file is told them by its notice.
fn admit(context: &RequestContext, file: UndeclaredFile) -> Result<Admission> {
    match may_assess(file.user, file.declaration.as_ref(), &file.parts, file.round()) {
        Err(AssessorViolation::TookPart { part: Part::ApplicantMember, .. }) => return Err(Failure::NotAllowed.into()),
        Err(AssessorViolation::ConflictDeclared) => return Ok(Admission::Elsewhere(recused(context, &file, "/queue"))),
        Ok(()) | Err(AssessorViolation::TookPart { .. } | AssessorViolation::DeclareFirst) => {}
    }
    Ok(match file.gate() {
        Gate::Open(opened) => Admission::In(Box::new(opened)),
        Gate::Recused(file) => Admission::Elsewhere(recused(context, &file, "/queue")),
        Gate::DeclareFirst(file) => {
            Admission::Elsewhere(see_other(context.href(&format!("/files/{}/conflict", file.slug()))))
        }
    })
}
