//! Without an account: an application found again by its receipt code.

use app::applications::ApplicationState;
use app::applications::pages::{ReceiptOffer, receipt_entry_page, status_page};
use app::kernel::Failure;
use app::ui::form::{FormState, Values};
use axum::http::header;
use axum::response::Response;

use super::status::status_of;
use crate::access::Action;
use crate::applications::show_receipt::{find_by_code, show_receipt};
use crate::applications::store;
use crate::stop::Result;
use crate::unit_of_work::{Work, Worker};
use crate::web::{Answer, Frame, Submitted, Visit, cookies, holds_kept, leave, next_page, see_other, with_next};
use crate::{programmes, sessions};

pub async fn show_entry(visit: Visit) -> Answer {
    let next = visit.parameter("next");
    let state = visit.form([("next", next)].into_iter().collect::<Values>(), 0).await?;
    Ok(entry(&visit, &state))
}

pub async fn post_entry(visit: Visit, form: Submitted) -> Answer {
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match open(&visit, form.get("receipt-code")).await {
            Ok(token) => {
                let status = || visit.href("/receipt/status");
                let mut response = see_other(next_page(&visit, form.get("next")).unwrap_or_else(status));
                let cookie = cookies::set(&visit.portal.config, cookies::RECEIPT, &token, None);
                response.headers_mut().append(header::SET_COOKIE, cookie);
                return Ok(response);
            }
            Err(stop) => stop.into_field_errors()?,
        }
    };
    Ok(entry(&visit, &visit.form_again(&form, &errors)))
}

async fn open(visit: &Visit, typed: &str) -> Result<String> {
    let application = find_by_code(&visit.portal, &visit.origin, typed).await?;
    // No replay check: a second click must set the cookie that the first one's lost answer carried.
    let mut work = Work::begin_for(&visit.portal.database, visit.actor.clone(), visit.now, None).await?;
    work.worker = Worker { kind: "receipt", user: None };
    let token = show_receipt(&work, &application).await?;
    work.finish("").await?;
    Ok(token)
}

fn entry(visit: &Visit, state: &FormState) -> Response {
    let next = state.values.get("next");
    let offer = ReceiptOffer {
        kept: holds_kept(next),
        sign_in: if next.is_empty() { String::new() } else { visit.href(&with_next("/sign-in", next)) },
    };
    let frame = Frame::form(visit.locale.text("applications-find-title"), state).quick_exit();
    visit.page(frame, || receipt_entry_page(visit.locale, state, offer))
}

pub async fn show_status(visit: Visit) -> Answer {
    let reader = visit.portal.database.reader();
    let application = store::find(reader, visit.actor.receipt.ok_or(Failure::NotFound)?).await?;
    visit.may(Action::ReadApplicationByReceipt, store::subject(&application))?;
    let programme = programmes::version(&visit.portal, application.version_id).await?;
    let mut status = status_of(&visit, &application, &programme).await?;
    if !status.notice.is_empty() {
        status.notice = visit.href("/receipt/notice");
    }
    if !status.deferral.is_empty() {
        status.deferral = visit.href("/receipt/deferral");
    }
    // What was asked repeats what the file says, and a code is often in more hands than the file.
    status.asked.clear();
    if application.state() == ApplicationState::Incomplete {
        status.answer_signed_in = visit.href(&with_next("/sign-in", &application.path()));
    }
    status.visibility = visit.href("/receipt/visibility");
    let mut forget = visit.form(Values::default(), 0).await?;
    forget.action = visit.href("/receipt/forget");
    forget.token = visit.form_token_beyond_receipt(&forget.form_id);
    status.forget = Some(forget);
    let frame = Frame::new(visit.locale.text("applications-find-found")).quick_exit().private();
    let locale = visit.locale;
    Ok(visit.page(frame, || status_page(locale, status)))
}

/// Whoever closes it leaves nothing behind in this browser: an open session ends as well.
pub async fn post_forget(visit: Visit, _: Submitted) -> Answer {
    if let Some(person) = &visit.actor.signed_in {
        let worker = Worker { kind: visit.actor.kind(), user: Some(person.user) };
        let work = Work::begin(&visit.portal.database, worker, visit.now, None).await?;
        sessions::sign_out(&work, person.user, person.session).await?;
        work.finish("").await?;
    }
    leave(&visit, see_other(visit.href("/receipt"))).await
}
