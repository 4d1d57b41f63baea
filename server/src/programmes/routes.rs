//! The public pages of programmes, and the eligibility check.

use app::kernel::{FieldError, Message};
use app::programmes::definition::ProgrammeDefinition;
use app::programmes::eligibility::{check, read_answers};
use app::programmes::pages::{criteria_page, eligibility_page, programme_page, programmes_page};
use app::ui::form::FormState;
use app::ui::form::names::SWITCH_LANGUAGE;
use axum::extract::Path;
use axum::http::StatusCode;

use super::{store, takes_applications};
use crate::access::Action;
use crate::web::{Answer, PageOptions, RequestContext, Routes};

pub fn routes() -> Routes {
    Routes::new()
        .section("interface-nav-programmes", "/programmes", |_| true)
        .get("/programmes", Action::ReadPublicPages, show_programmes)
        .get("/programmes/{slug}", Action::ReadPublicPages, show_programme)
        .get("/programmes/{slug}/criteria", Action::ReadPublicPages, show_criteria)
        .get("/programmes/{slug}/eligibility", Action::CheckEligibility, check_eligibility)
}

async fn show_programmes(context: RequestContext) -> Answer {
    let versions = store::current_versions(&context.portal).await?;
    let options = PageOptions::new(context.locale.text("programmes-list-title"));
    Ok(context.page(options, || programmes_page(context.locale, versions.iter().map(|version| &version.definition))))
}

async fn show_programme(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let version = store::find_by_slug(&context.portal, &slug).await?;
    let programme = &version.definition;
    let options = PageOptions::new(programme.name.text(context.language()))
        .crumb(context.locale.text("programmes-list-title"), "/programmes")
        .printed(programme.symbol.clone());
    let open = takes_applications(&context.portal, &slug).await?;
    let adopted = open && !context.demo;
    Ok(context.page(options, || programme_page(context.locale, programme, open, adopted, context.now)))
}

async fn show_criteria(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let version = store::find_by_slug(&context.portal, &slug).await?;
    let options = beneath(&context, &version.definition, "programmes-criteria-title");
    Ok(context.page(options, || criteria_page(context.locale, &version.definition)))
}

/// Anyone may ask, and nothing is kept: the answers are the address. An answer that cannot be read is said beside its
/// question, with every other answer still there.
async fn check_eligibility(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let version = store::find_by_slug(&context.portal, &slug).await?;
    let programme = &version.definition;
    let values = context.asked();
    let today = context.now.in_zone(&programme.zone).date();
    let mut state = FormState::new(context.href(&format!("/programmes/{slug}/eligibility"))).with_values(values);
    // A language button sends the form as well, also when it is half filled in: nothing in it is an error yet.
    let switches_language = !state.values.get(SWITCH_LANGUAGE).is_empty();
    let counts = |value: &str| !switches_language || !value.is_empty();
    let asked = state.values.iter().any(|(name, value)| is_answer(programme, name) && counts(value));
    let report = match read_answers(&programme.questions, |name| state.values.get(name), today) {
        Ok(answers) => asked.then(|| check(programme, &answers, today)),
        Err(_) if switches_language => None,
        Err(errors) => {
            state.errors = errors.iter().map(|error| in_words(&context, error)).collect();
            None
        }
    };
    let options = beneath(&context, programme, "programmes-eligibility-title");
    let outcome = report
        .as_ref()
        .map(|report| context.locale.text(&format!("programmes-eligibility-standing-{}", report.standing.as_str())));
    let options =
        PageOptions { error: state.has_errors(), has_form: true, ..options }.outcome(outcome.unwrap_or_default());
    let status = if options.error { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let applies = takes_applications(&context.portal, &slug).await?;
    Ok(context.page_with(status, options, || {
        eligibility_page(context.locale, programme, &state, report.as_ref(), applies, today)
    }))
}

/// Whether a name in the query is a control of the check; an address with other words in it shows the empty form.
fn is_answer(programme: &ProgrammeDefinition, name: &str) -> bool {
    let id = ["-day", "-month", "-year", "-calendar"].iter().find_map(|part| name.strip_suffix(part)).unwrap_or(name);
    programme.questions.iter().any(|question| question.id == id)
}

fn in_words(context: &RequestContext, error: &FieldError) -> (String, String) {
    (error.field.clone(), context.locale.message(&error.message))
}

/// A page beneath a programme's own, titled with the programme's name.
fn beneath(context: &RequestContext, programme: &ProgrammeDefinition, title: &str) -> PageOptions {
    let name = programme.name.text(context.language());
    PageOptions::new(context.locale.bare(&Message::new(title).with("programme", name)))
        .crumb(context.locale.text("programmes-list-title"), "/programmes")
        .crumb(name, format!("/programmes/{}", programme.slug))
        .printed(programme.symbol.clone())
}
