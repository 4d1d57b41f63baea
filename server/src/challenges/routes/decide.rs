//! Giving the outcome.

use app::challenges::pages::{DecideView, POINTED_AT, decide_page};
use app::decisions::Warning;
use app::kernel::Failure;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::super::Challenge;
use super::super::decide_challenge::{DecideChallenge, Step, decide_challenge};
use super::docket::{Seen, open};
use super::views::{documents_view, status_view};
use crate::access::Action;
use crate::documents::{self, DocumentOwner};
use crate::error::{Error, Result};
use crate::organisations;
use crate::review::Declared;
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

pub async fn show(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let challenge = match open(&context, &slug, Action::DecideChallenge).await? {
        Seen::Bundle(challenge) => challenge,
        Seen::Elsewhere(answer) => return Ok(answer),
    };
    if challenge.concluded.is_some() {
        return Ok(see_other(context.href(&challenge.docket_path())));
    }
    let values: Values = [("language".to_owned(), challenge.language.code().to_owned())].into_iter().collect();
    let state = context.form(values, challenge.version).await?;
    page(&context, &challenge, &state, false).await
}

pub async fn post(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let challenge = match open(&context, &slug, Action::DecideChallenge).await? {
        Seen::Bundle(challenge) => challenge,
        Seen::Elsewhere(answer) => return Ok(answer),
    };
    if form.switches_language() {
        return page(&context, &challenge, &context.form_again(&form, &[]), false).await;
    }
    let errors = match decide(&context, &slug, &form).await {
        Ok(Decided::At(location)) => return Ok(see_other(location)),
        Ok(Decided::PointedAt(warnings)) => {
            let mut state = context.form_again(&form, &[]);
            state.values.take(POINTED_AT);
            warnings.iter().for_each(|warning| state.values.insert(POINTED_AT, warning.as_value()));
            return page(&context, &challenge, &state, false).await;
        }
        Err(Error::Failure(Failure::Stale)) => None,
        Err(error) => Some(error.into_field_errors()?),
    };
    // As it stands now.
    let challenge = match open(&context, &slug, Action::DecideChallenge).await? {
        Seen::Bundle(challenge) => challenge,
        Seen::Elsewhere(answer) => return Ok(answer),
    };
    let Some(errors) = errors else {
        // What was typed is kept; it is now sent for the challenge as it is now.
        let mut state = context.form_again(&form, &[]);
        state.version = challenge.version;
        return page(&context, &challenge, &state, true).await;
    };
    page(&context, &challenge, &context.form_again(&form, &errors), false).await
}

enum Decided {
    At(String),
    PointedAt(Vec<Warning>),
}

async fn decide(context: &RequestContext, slug: &str, form: &Submitted) -> Result<Decided> {
    let work = context.begin(form).await?;
    let command = DecideChallenge { slug, typed: &form.values, version: form.version };
    Ok(match decide_challenge(&work, &context.portal, command).await? {
        Step::PointedAt(warnings) => Decided::PointedAt(warnings),
        Step::Concluded(challenge) => {
            Decided::At(work.commit(context.href(&format!("{}?decided", challenge.docket_path()))).await?)
        }
    })
}

async fn page(context: &RequestContext, challenge: &Declared<Challenge>, state: &FormState, stale: bool) -> Answer {
    let owner = DocumentOwner::Challenge(challenge.id);
    let documents = documents::documents_of(context.portal.database.reader(), owner).await?;
    let view = DecideView {
        challenge: status_view(context, challenge).await?,
        documents: documents_view(context, challenge, &documents).await?,
        language: challenge.language,
        back: context.href(&challenge.docket_path()),
        stale,
        hidden: organisations::is_sealed(context.portal.database.reader(), challenge.organisation).await?,
    };
    let title = format!("{} {}", context.locale.text("challenges-decide-kicker"), challenge.reference);
    let options = PageOptions::form(title, state)
        .crumb(context.locale.text("challenges-docket-title"), "/docket")
        .crumb(challenge.reference.0.as_str(), challenge.docket_path())
        .quick_exit();
    Ok(context.page(options.overtaken(stale), || decide_page(context.locale, state, &view)))
}
