//! What an applicant is asked, as long as it is their turn.

use app::applications::ApplicationState;
use app::kernel::{Failure, Reference};
use app::review::pages::{QuestionsView, questions_page};
use axum::extract::Path;

use crate::access::Action;
use crate::applications;
use crate::programmes;
use crate::web::{Answer, Frame, Visit};

pub async fn show_questions(visit: Visit, Path(slug): Path<String>) -> Answer {
    let reader = visit.portal.database.reader();
    let application = applications::find_by_reference(reader, &Reference::from_slug(&slug)).await?;
    let subject = applications::subject(&application);
    visit.may(Action::ReadApplication, subject)?;
    if application.state() != ApplicationState::Incomplete {
        return Err(Failure::NotFound.into());
    }
    let version = programmes::version(&visit.portal, application.version_id).await?;
    // Also when whoever asked has stepped aside since: the question stays open.
    let asked = applications::asked_for(&visit, &application, &version.template).await?;
    if asked.is_empty() {
        return Err(Failure::NotFound.into());
    }
    let own = format!("/applications/{slug}");
    let view = QuestionsView {
        reference: application.reference.to_string(),
        organisation: application.organisation_name.clone(),
        asked,
        answer: if visit.allowed(Action::EditApplication, subject) { visit.href(&own) } else { String::new() },
    };
    let locale = visit.locale;
    let title = format!("{} {}", locale.text("review-questions-title"), view.reference);
    let frame = Frame::new(title).private().crumb(view.reference.clone(), format!("{own}/status"));
    Ok(visit.page(frame, || questions_page(locale, &view)))
}
