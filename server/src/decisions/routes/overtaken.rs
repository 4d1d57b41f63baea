//! The answer to a form that came too late: who changed the state of the file before and when, and everything that was typed.

use app::applications::ApplicationState;
use app::decisions::pages::{FirstDecision, FirstDeferral, OvertakenView, WhatCameFirst, overtaken_page};
use app::programmes::definition::Category;
use axum::http::StatusCode;
use axum::response::Response;

use super::decide_file::{DecisionAccess, InHand, access};
use super::or_explain;
use crate::access::Action;
use crate::decisions::deferrals::deferrals_of;
use crate::decisions::store;
use crate::error::Result;
use crate::review::{self, Gate, OpenFile, open_file};
use crate::web::{Answer, PageOptions, RequestContext, Submitted};

/// What a form asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    Decide,
    /// A decision that is put off is not put off again.
    PutOff,
    SendBack,
}

/// The file, if what was typed about it can still be sent; else the answer, in which nothing that was typed is lost.
pub(super) async fn open_to_send(
    context: &RequestContext,
    slug: &str,
    form: &Submitted,
    wish: Wish,
) -> Result<std::result::Result<Box<InHand>, Response>> {
    let file = match access(context, open_file(&context.actor, &context.portal, slug, Action::Decide).await?) {
        DecisionAccess::Open(file) if wish == Wish::PutOff && file.state() == ApplicationState::Deferred => {
            return overtaken(context, &file, form).await.map(Err);
        }
        DecisionAccess::NotNow(file) => match file.gate() {
            Gate::Open(file) => return overtaken(context, &file, form).await.map(Err),
            // A person who never opened the file is not told what happened to it.
            Gate::DeclareFirst(file) | Gate::Recused(file) => DecisionAccess::NotNow(file),
        },
        access => access,
    };
    Ok(or_explain(context, file).map_err(|answer| *answer))
}

/// The form can no longer be sent: what happened instead, and everything that was typed.
async fn overtaken(context: &RequestContext, opened: &OpenFile, form: &Submitted) -> Answer {
    let application = opened.application();
    let definition = &opened.version().definition;
    let first = what_came_first(context, opened).await?;
    let name = |category: &Category| category.name.text(context.language()).to_owned();
    let view = OvertakenView {
        reference: application.reference.to_string(),
        // As on its page, which says no more of a file that waits for no decision and has none.
        organisation: match first {
            WhatCameFirst::Decided(_) => application.organisation_name.clone(),
            _ => String::new(),
        },
        state: application.state(),
        first,
        typed: form.values.clone(),
        criteria: opened.version().criteria.iter().map(|(_, code)| code.clone()).collect(),
        categories: definition.categories.iter().map(|category| (category.code.clone(), name(category))).collect(),
        queue: context.href("/decide"),
    };
    let title = format!("{} {}", context.locale.text("decisions-overtaken-title"), view.reference);
    let options = PageOptions::new(title).crumb(context.locale.text("decisions-queue-title"), "/decide").private();
    Ok(context.page_with(StatusCode::CONFLICT, options, || overtaken_page(context.locale, &view)))
}

async fn what_came_first(context: &RequestContext, opened: &OpenFile) -> Result<WhatCameFirst> {
    let (reader, application) = (context.portal.database.reader(), opened.application());
    let zone = &opened.version().definition.zone;
    let slug = application.reference.slug();
    let state = application.state();
    if state.is_decided() {
        let recorded = store::latest_of(reader, application.id).await?;
        return Ok(recorded.map_or(WhatCameFirst::Moved, |recorded| {
            WhatCameFirst::Decided(FirstDecision {
                outcome: recorded.decision.outcome.clone(),
                decided_by: recorded.decision.decided_by.clone(),
                decided_on: context.locale.date_time(recorded.decision.decided_at, zone),
                notice: context.href(&format!("/files/{slug}/notice")),
            })
        }));
    }
    if state == ApplicationState::Deferred {
        let latest = deferrals_of(reader, application.id).await?.into_iter().next();
        return Ok(latest.map_or(WhatCameFirst::Moved, |recorded| {
            WhatCameFirst::PutOff(FirstDeferral {
                until: recorded.deferral.until,
                told_on: context.locale.date_time(recorded.deferral.deferred_at, zone),
                decided_by: recorded.deferral.decided_by,
                notice: context.href(&format!("/files/{slug}/deferral")),
                decide: context.href(&format!("/decide/{slug}")),
            })
        }));
    }
    let mut returns = review::returns_of(reader, application.id, application.progress.round).await?;
    returns.truncate(usize::from(state == ApplicationState::Assessing));
    Ok(match returns.is_empty() {
        true => WhatCameFirst::Moved,
        false => WhatCameFirst::SentBack(review::return_views(context, opened, &returns).await?),
    })
}
