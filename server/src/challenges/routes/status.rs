//! Where a challenge stands, for those who lodged it, and the documents they add.

use app::challenges::pages::{StatusView, status_page};
use app::kernel::{Failure, Reference};
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::super::add_evidence::{FIELD, MOST, add_evidence};
use super::super::{Challenge, store};
use super::check::keep_file;
use super::views::status_view;
use crate::access::Action;
use crate::documents::KeptUpload;
use crate::stop::{Result, Stop};
use crate::web::{Answer, Frame, Submitted, Visit, see_other};

async fn load(visit: &Visit, slug: &str) -> Result<(Challenge, StatusView)> {
    let reader = visit.portal.database.reader();
    let challenge = store::find_by_reference(reader, &Reference::from_slug(slug)).await?;
    visit.may(Action::ReadOwnChallenge, store::subject(&challenge))?;
    let mut status = status_view(visit, &challenge).await?;
    let writes = visit.allowed(Action::LodgeChallenge, store::subject(&challenge));
    let full = status.documents.len() >= MOST;
    status.adds_documents = writes && challenge.concluded.is_none() && !full;
    status.most_documents = (full && challenge.concluded.is_none()).then_some(i64::try_from(MOST).unwrap_or(i64::MAX));
    Ok((challenge, status))
}

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Answer {
    let (challenge, mut status) = load(&visit, &slug).await?;
    status.just_lodged = visit.query.as_deref() == Some("lodged");
    let added = visit.parameter("added");
    status.added = status.documents.iter().find(|file| file.id == added).map(|file| file.name.clone());
    let state = visit.form(Values::default(), challenge.version).await?;
    Ok(page(&visit, &status, &state))
}

/// Whether this visitor may add a document to a challenge, asked before it is received.
pub async fn may_add(visit: Visit, slug: String) -> Result<()> {
    let challenge = store::find_by_reference(visit.portal.database.reader(), &Reference::from_slug(&slug)).await?;
    visit.may(Action::LodgeChallenge, store::subject(&challenge))
}

pub async fn post(visit: Visit, Path(slug): Path<String>, mut form: Submitted) -> Answer {
    let (challenge, mut status) = load(&visit, &slug).await?;
    // Before an upload is taken, not only before it is stored.
    visit.may(Action::LodgeChallenge, store::subject(&challenge))?;
    if form.switches_language() {
        return Ok(page(&visit, &status, &visit.form_again(&form, &[])));
    }
    match keep_and_add(&visit, &slug, &mut form).await {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            // What is wrong with a file stands beside its control, also where no further file is taken.
            status.adds_documents = true;
            Ok(page(&visit, &status, &visit.form_again(&form, &errors)))
        }
    }
}

async fn keep_and_add(visit: &Visit, slug: &str, form: &mut Submitted) -> Result<String> {
    let kept = keep_file(visit, form, FIELD).await?;
    let added = add(visit, slug, form, &kept).await;
    if added.is_err() {
        kept.discard(&visit.portal).await?;
    }
    added.map_err(|stop| match stop {
        // Somebody wrote to the challenge at the same moment.
        Stop::Failure(Failure::Stale) => Stop::refused(FIELD, "challenges-refusal-evidence-again"),
        stop => stop,
    })
}

async fn add(visit: &Visit, slug: &str, form: &Submitted, file: &KeptUpload) -> Result<String> {
    let work = visit.begin(form).await?;
    let (challenge, id) = add_evidence(&work, &Reference::from_slug(slug), file).await?;
    work.finish(format!("{}?added={id}", visit.href(&challenge.path()))).await
}

fn page(visit: &Visit, status: &StatusView, state: &FormState) -> axum::response::Response {
    let frame = Frame::form(visit.locale.text("challenges-status-title"), state)
        .back(visit.locale.text("challenges-start-title"), "/challenge")
        .printed(status.reference.clone())
        .quick_exit();
    visit.page(frame, || status_page(visit.locale, state, status))
}
