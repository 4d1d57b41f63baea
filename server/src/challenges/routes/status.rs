//! The state of a challenge, for the people who lodged it, and the documents that they add.

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
use crate::error::{Error, Result};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

async fn load(context: &RequestContext, slug: &str) -> Result<(Challenge, StatusView)> {
    let reader = context.portal.database.reader();
    let challenge = store::find_by_reference(reader, &Reference::from_slug(slug)).await?;
    context.may(Action::ReadOwnChallenge, store::subject(&challenge))?;
    let mut status = status_view(context, &challenge).await?;
    let writes = context.allowed(Action::LodgeChallenge, store::subject(&challenge));
    let full = status.documents.len() >= MOST;
    status.adds_documents = writes && challenge.concluded.is_none() && !full;
    status.most_documents = (full && challenge.concluded.is_none()).then_some(i64::try_from(MOST).unwrap_or(i64::MAX));
    Ok((challenge, status))
}

pub async fn show(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let (challenge, mut status) = load(&context, &slug).await?;
    status.just_lodged = context.query.as_deref() == Some("lodged");
    let added = context.parameter("added");
    status.added = status.documents.iter().find(|file| file.id == added).map(|file| file.name.clone());
    let state = context.form(Values::default(), challenge.version).await?;
    Ok(page(&context, &status, &state))
}

/// Whether this visitor may add a document to a challenge, asked before it is received.
pub async fn may_add(context: RequestContext, slug: String) -> Result<()> {
    let challenge = store::find_by_reference(context.portal.database.reader(), &Reference::from_slug(&slug)).await?;
    context.may(Action::LodgeChallenge, store::subject(&challenge))
}

pub async fn post(context: RequestContext, Path(slug): Path<String>, mut form: Submitted) -> Answer {
    let (challenge, mut status) = load(&context, &slug).await?;
    // Before an upload is taken, not only before it is stored.
    context.may(Action::LodgeChallenge, store::subject(&challenge))?;
    if form.switches_language() {
        return Ok(page(&context, &status, &context.form_again(&form, &[])));
    }
    match keep_and_add(&context, &slug, &mut form).await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => {
            let errors = error.into_field_errors()?;
            // What is wrong with a file stands beside its control, also where no further file is taken.
            status.adds_documents = true;
            Ok(page(&context, &status, &context.form_again(&form, &errors)))
        }
    }
}

async fn keep_and_add(context: &RequestContext, slug: &str, form: &mut Submitted) -> Result<String> {
    let kept = keep_file(context, form, FIELD).await?;
    let added = add(context, slug, form, &kept).await;
    if added.is_err() {
        kept.discard(&context.portal).await?;
    }
    added.map_err(|error| match error {
        // Somebody wrote to the challenge at the same moment.
        Error::Failure(Failure::Stale) => Error::invalid(FIELD, "challenges-violation-evidence-again"),
        error => error,
    })
}

async fn add(context: &RequestContext, slug: &str, form: &Submitted, file: &KeptUpload) -> Result<String> {
    let work = context.begin(form).await?;
    let (challenge, id) = add_evidence(&work, &Reference::from_slug(slug), file).await?;
    work.commit(format!("{}?added={id}", context.href(&challenge.path()))).await
}

fn page(context: &RequestContext, status: &StatusView, state: &FormState) -> axum::response::Response {
    let options = PageOptions::form(context.locale.text("challenges-status-title"), state)
        .back(context.locale.text("challenges-start-title"), "/challenge")
        .printed(status.reference.clone())
        .quick_exit();
    context.page(options, || status_page(context.locale, state, status))
}
