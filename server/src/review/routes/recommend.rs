//! What the reviewer recommends, once every criterion has its finding.

use app::kernel::{Failure, FieldError};
use app::review::RecommendedOutcome;
use app::review::forms::read_recommendation;
use app::review::pages::{RecommendView, recommend_page};
use app::ui::form::{FormState, Values};
use axum::extract::Path;
use axum::http::StatusCode;
use sea_orm::ConnectionTrait;

use super::super::open_file::{Opened, open_file};
use super::super::store;
use super::super::{file_view, finding_views, lower_categories, recommend};
use super::door;
use super::file::{closed, stored_findings};
use crate::access::Action;
use crate::applications::{self, Application};
use crate::stop::{Result, Stop};
use crate::web::{Answer, Frame, Submitted, Visit, see_other};

pub async fn show_recommend(visit: Visit, Path(slug): Path<String>) -> Answer {
    let opened = open_file(&visit, &slug, Action::Recommend).await?;
    if let Some(answer) = door(&visit, &opened, &slug)? {
        return Ok(answer);
    }
    if !closed(&visit, &opened).is_empty() {
        return Ok(see_other(visit.href(&format!("/files/{slug}"))));
    }
    let seen = seen(visit.portal.database.reader(), &opened.application).await?;
    let state = visit.form(Values::default(), seen).await?;
    recommendation(&visit, &opened, &state, false).await
}

/// Which state of the findings a recommendation rests on.
async fn seen(connection: &impl ConnectionTrait, application: &Application) -> Result<i64> {
    let current = store::current(connection, application.id, application.progress.round).await?;
    Ok(current.map_or(0, |assessment| assessment.seen()))
}

async fn recommendation(visit: &Visit, opened: &Opened, state: &FormState, stale: bool) -> Answer {
    let file = file_view(visit, &opened.application, &opened.version).await?;
    let stored = stored_findings(visit, opened).await?;
    let template = &opened.version.template;
    let lower: Vec<(String, String)> = lower_categories(template, &opened.application.category)
        .into_iter()
        .filter_map(|code| Some((code.clone(), template.category(&code)?.name.text(visit.language()).to_owned())))
        .collect();
    let mut outcomes = vec![RecommendedOutcome::Grant];
    if !lower.is_empty() {
        outcomes.push(RecommendedOutcome::GrantLower);
    }
    outcomes.extend([RecommendedOutcome::Refuse, RecommendedOutcome::Ask]);
    let view = RecommendView {
        findings: finding_views(visit.locale, &file, &opened.version, &stored),
        outcomes,
        lower,
        back: visit.href(&format!("/files/{}", file.slug)),
    };
    let title = format!("{} {}", visit.locale.text("review-recommend-title"), file.reference);
    let frame =
        Frame::form(title, state).back(visit.locale.text("review-recommend-back"), format!("/files/{}", file.slug));
    let page = || recommend_page(visit.locale, state, &file, &view);
    Ok(if stale { visit.page_with(StatusCode::CONFLICT, frame, page) } else { visit.page(frame, page) })
}

pub async fn post_recommend(visit: Visit, Path(slug): Path<String>, form: Submitted) -> Answer {
    let opened = open_file(&visit, &slug, Action::Recommend).await?;
    if let Some(answer) = door(&visit, &opened, &slug)? {
        return Ok(answer);
    }
    if form.switches_language() {
        return recommendation(&visit, &opened, &visit.form_again(&form, &[]), false).await;
    }
    match send_recommendation(&visit, &opened, &form).await {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let errors = match stop {
                Stop::Failure(Failure::Stale) => vec![FieldError::new("", STALE)],
                stop => stop.into_field_errors()?,
            };
            let opened = open_file(&visit, &slug, Action::Recommend).await?;
            let mut state = visit.form_again(&form, &errors);
            let stale = errors.iter().any(|error| error.message.key == STALE);
            if stale {
                // The findings as they stand are on the page: sent again, the recommendation rests on them.
                state.version = seen(visit.portal.database.reader(), &opened.application).await?;
            }
            recommendation(&visit, &opened, &state, stale).await
        }
    }
}

/// The refusal of a form that was shown with older findings.
const STALE: &str = "review-recommend-stale";

async fn send_recommendation(visit: &Visit, opened: &Opened, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let application = applications::find(work.connection(), opened.application.id).await?;
    if seen(work.connection(), &application).await? != form.version {
        return Err(Stop::refused("", STALE));
    }
    recommend(&work, &visit.portal, &application, &opened.version, opened.user, &read_recommendation(&form.values))
        .await?;
    let reference = application.reference.slug();
    work.finish(visit.href(&format!("/queue?done={reference}"))).await
}
