//! What the reviewer recommends, once every criterion has its finding.

use app::kernel::{Failure, FieldError, Message, Violation};
use app::review::forms::read_recommendation;
use app::review::pages::{RecommendView, recommend_page};
use app::review::{CriterionRef, Readiness, RecommendedOutcome, may_assess, readiness};
use app::text::Locale;
use app::ui::form::{FormState, Values};
use axum::extract::Path;
use sea_orm::ConnectionTrait;

use super::super::open_file::{OpenFile, open_file};
use super::super::store::{self, StoredFinding, criteria_of};
use super::super::{file_view, finding_views, lower_categories, recommend};
use super::file::stored_findings;
use super::review_page::{closed, closed_state};
use super::{Admission, admit};
use crate::access::Action;
use crate::applications::{self, Application};
use crate::error::{Error, Result};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

pub async fn show_recommend(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let opened = open_file(&context.actor, &context.portal, &slug, Action::Recommend).await?;
    let opened = match admit(&context, opened)? {
        Admission::In(opened) => opened,
        Admission::Elsewhere(answer) => return Ok(answer),
    };
    if !closed(&context, &opened).is_empty() {
        return Ok(see_other(context.href(&format!("/files/{slug}"))));
    }
    let stored = stored_findings(&context, &opened).await?;
    let ready = ready(&opened, &stored);
    if ready.allows.is_empty() {
        // What is missing is said at the place where it can be corrected.
        return Ok(see_other(context.href(&format!("/files/{slug}?{UNFINISHED}"))));
    }
    let mut values = Values::default();
    if let [only] = ready.allows[..] {
        values.set("outcome", only.as_str());
    }
    let seen = seen(context.portal.database.reader(), opened.application()).await?;
    let state = context.form(values, seen).await?;
    recommendation(&context, &opened, &state, false).await
}

/// How far the findings are.
pub(super) fn ready(opened: &OpenFile, stored: &[StoredFinding]) -> Readiness {
    let entry = |criterion: CriterionRef| {
        let found = stored.iter().find(|found| found.criterion == criterion.id);
        (criterion, found.map(|found| found.entry.clone()).unwrap_or_default())
    };
    let entries: Vec<_> = criteria_of(opened.version()).into_iter().map(entry).collect();
    readiness(&entries)
}

/// Why these outcomes can be recommended and no others.
fn why(locale: Locale, opened: &OpenFile, ready: &Readiness) -> Vec<String> {
    let said = |key: &str, codes: &[String]| {
        (!codes.is_empty()).then(|| locale.message(&Message::new(key).with("criteria", locale.list(codes))))
    };
    let known: Vec<&String> = ready.failing.iter().chain(&ready.in_doubt).collect();
    if ready.lacks.is_empty() && known.is_empty() {
        return vec![locale.text("review-recommend-why-met")];
    }
    let lacking = |code: &&String| {
        let named = |field: &FieldError| field.field.rsplit_once('-').is_some_and(|(_, named)| named == code.as_str());
        ready.lacks.iter().flat_map(Violation::field_errors).any(|error| named(&error))
    };
    let unfinished: Vec<String> =
        opened.version().criteria.iter().map(|(_, code)| code).filter(lacking).cloned().collect();
    [
        said("review-recommend-why-failing", &ready.failing),
        said("review-recommend-why-doubt", &ready.in_doubt),
        said("review-recommend-why-unfinished", &unfinished),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Which state of the findings a recommendation rests on.
async fn seen(connection: &impl ConnectionTrait, application: &Application) -> Result<i64> {
    let current = store::current(connection, application.id, application.progress.round).await?;
    Ok(current.map_or(0, |assessment| assessment.seen()))
}

async fn recommendation(context: &RequestContext, opened: &OpenFile, state: &FormState, stale: bool) -> Answer {
    let file = file_view(context, opened, opened.application(), opened.version()).await?;
    let stored = stored_findings(context, opened).await?;
    let definition = &opened.version().definition;
    let lower: Vec<(String, String)> = lower_categories(definition, &opened.application().category)
        .into_iter()
        .filter_map(|code| Some((code.clone(), definition.category(&code)?.name.text(context.language()).to_owned())))
        .collect();
    let ready = ready(opened, &stored);
    // A colleague may have opened a finding again: the page still shows what was chosen, and sending it says what is missing.
    let mut outcomes = if ready.allows.is_empty() { RecommendedOutcome::ALL.to_vec() } else { ready.allows.clone() };
    outcomes.retain(|outcome| *outcome != RecommendedOutcome::GrantLower || !lower.is_empty());
    let findings = finding_views(context.locale, opened, &file, opened.version(), &stored);
    let in_doubt = findings.iter().filter(|finding| ready.in_doubt.contains(&finding.code));
    let view = RecommendView {
        why: why(context.locale, opened, &ready),
        in_doubt: in_doubt.map(|finding| (finding.code.clone(), finding.title.clone())).collect(),
        language: opened.application().language,
        findings,
        outcomes,
        lower,
        back: context.href(&format!("/files/{}", file.slug)),
    };
    let title = format!("{} {}", context.locale.text("review-recommend-title"), file.reference);
    let options = PageOptions::form(title, state)
        .back(context.locale.text("review-recommend-back"), format!("/files/{}", file.slug));
    let page = || recommend_page(context.locale, state, &file, &view);
    Ok(context.page(options.overtaken(stale), page))
}

pub async fn post_recommend(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let opened = open_file(&context.actor, &context.portal, &slug, Action::Recommend).await?;
    let opened = match admit(&context, opened)? {
        Admission::In(opened) => opened,
        Admission::Elsewhere(answer) => return Ok(answer),
    };
    // A person who has no part in this assessment is shown none of it, with any form that they post.
    if may_assess(opened.user, opened.declaration.as_ref(), &opened.parts, opened.round()).is_err() {
        return Ok(see_other(context.href(&format!("/files/{slug}"))));
    }
    if form.switches_language() {
        return recommendation(&context, &opened, &context.form_again(&form, &[]), false).await;
    }
    match send_recommendation(&context, &opened, &form).await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => {
            let errors = match error {
                Error::Failure(Failure::Stale) => vec![FieldError::new("", STALE)],
                error => error.into_field_errors()?,
            };
            let opened =
                match admit(&context, open_file(&context.actor, &context.portal, &slug, Action::Recommend).await?)? {
                    Admission::In(opened) => opened,
                    Admission::Elsewhere(answer) => return Ok(answer),
                };
            let mut state = context.form_again(&form, &errors);
            let closed = !closed(&context, &opened).is_empty();
            let stale = errors.iter().any(|error| error.message.key == STALE);
            if stale {
                // The findings as they stand are on the page: sent again, the recommendation rests on them.
                state.version = seen(context.portal.database.reader(), opened.application()).await?;
            }
            recommendation(&context, &opened, &state, stale || closed).await
        }
    }
}

/// In the address of the file's page: what it lacks before anything can be recommended is said there.
pub(super) const UNFINISHED: &str = "unfinished";

/// The refusal of a form that was shown with older findings.
const STALE: &str = "review-recommend-stale";

async fn send_recommendation(context: &RequestContext, opened: &OpenFile, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    let application = applications::find(work.connection(), opened.application().id).await?;
    // Sent already, from another tab or by a colleague.
    if let Some(why) = closed_state(application.state()) {
        return Err(Error::invalid("", why));
    }
    if seen(work.connection(), &application).await? != form.version {
        return Err(Error::invalid("", STALE));
    }
    let draft = read_recommendation(&form.values, &criteria_of(opened.version()));
    recommend(&work, &context.portal, &application, opened.version(), opened.user, &draft).await?;
    let reference = application.reference.slug();
    let done = if draft.outcome == RecommendedOutcome::Ask.as_str() { "asked" } else { "done" };
    work.commit(context.href(&format!("/queue?{done}={reference}"))).await
}
