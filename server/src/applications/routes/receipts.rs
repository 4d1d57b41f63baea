//! Without an account: an application found again by its receipt code.

use app::applications::ApplicationState;
use app::applications::pages::{ReceiptOffer, receipt_entry_page, status_page};
use app::kernel::{ActorKind, Failure};
use app::ui::form::{FormState, Values};
use axum::http::header;
use axum::response::Response;

use super::status::status_of;
use crate::access::Action;
use crate::applications::show_receipt::{find_by_code, show_receipt};
use crate::applications::store;
use crate::error::Result;
use crate::unit_of_work::{Author, UnitOfWork};
use crate::web::{
    Answer, PageOptions, RequestContext, Submitted, cookies, holds_saved_form, leave, next_page, see_other,
    with_return_to,
};
use crate::{programmes, sessions};

pub async fn show_entry(context: RequestContext) -> Answer {
    let next = context.parameter("next");
    let state = context.form([("next", next)].into_iter().collect::<Values>(), 0).await?;
    Ok(entry(&context, &state))
}

pub async fn post_entry(context: RequestContext, form: Submitted) -> Answer {
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match open(&context, form.get("receipt-code")).await {
            Ok(token) => {
                let status = || context.href("/receipt/status");
                let mut response = see_other(next_page(&context, form.get("next")).unwrap_or_else(status));
                let cookie = cookies::set(&context.portal.config, cookies::RECEIPT, &token, None);
                response.headers_mut().append(header::SET_COOKIE, cookie);
                return Ok(response);
            }
            Err(stop) => stop.into_field_errors()?,
        }
    };
    Ok(entry(&context, &context.form_again(&form, &errors)))
}

async fn open(context: &RequestContext, typed: &str) -> Result<String> {
    let application = find_by_code(&context.portal, &context.origin, typed).await?;
    // No replay check: a second click must set the cookie that the first one's lost answer carried.
    let mut work = UnitOfWork::begin_for(&context.portal.database, context.actor.clone(), context.now, None).await?;
    work.author = Author { kind: ActorKind::Receipt, user: None };
    let token = show_receipt(&work, &application).await?;
    work.commit("").await?;
    Ok(token)
}

fn entry(context: &RequestContext, state: &FormState) -> Response {
    let next = state.values.get("next");
    let offer = ReceiptOffer {
        kept: holds_saved_form(next),
        sign_in: if next.is_empty() { String::new() } else { context.href(&with_return_to("/sign-in", next)) },
    };
    let options = PageOptions::form(context.locale.text("applications-find-title"), state).quick_exit();
    context.page(options, || receipt_entry_page(context.locale, state, offer))
}

pub async fn show_status(context: RequestContext) -> Answer {
    let reader = context.portal.database.reader();
    let application = store::find(reader, context.actor.receipt.ok_or(Failure::NotFound)?).await?;
    context.may(Action::ReadApplicationByReceipt, store::subject(&application))?;
    let programme = programmes::version(&context.portal, application.version_id).await?;
    let mut status = status_of(&context, &application, &programme).await?;
    if !status.notice.is_empty() {
        status.notice = context.href("/receipt/notice");
    }
    if !status.deferral.is_empty() {
        status.deferral = context.href("/receipt/deferral");
    }
    // Questions repeat what the file says, and more people often have the code than may read the file.
    status.asked.clear();
    if application.state() == ApplicationState::Incomplete {
        status.answer_signed_in = context.href(&with_return_to("/sign-in", &application.path()));
    }
    status.visibility = context.href("/receipt/visibility");
    let mut forget = context.form(Values::default(), 0).await?;
    forget.action = context.href("/receipt/forget");
    forget.token = context.form_token_beyond_receipt(&forget.form_id);
    status.forget = Some(forget);
    let options = PageOptions::new(context.locale.text("applications-find-found")).quick_exit().private();
    let locale = context.locale;
    Ok(context.page(options, || status_page(locale, status)))
}

/// After the reader closes it, nothing is left in this browser: an open session ends as well.
pub async fn post_forget(context: RequestContext, _: Submitted) -> Answer {
    if let Some(person) = &context.actor.signed_in {
        let work = UnitOfWork::begin_for(&context.portal.database, context.actor.clone(), context.now, None).await?;
        sessions::sign_out(&work, person.user, person.session).await?;
        work.commit("").await?;
    }
    leave(&context, see_other(context.href("/receipt"))).await
}
