//! Signing in and out.

use app::identity::pages::{SignInOffer, Told, sign_in_page};
use app::ui::form::{FormState, Values};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use super::super::sign_in::{self, Entered, Proven, prove, send_link};
use super::super::staff;
use super::super::tries::may_mail;
use super::entering::{enter, tell};
use super::{begin, browser_of};
use crate::sessions;
use crate::stop::{Result, Stop};
use crate::unit_of_work::{Work, Worker};
use crate::web::{Answer, Frame, Submitted, Visit, holds_kept, leave, next_page, see_other, way, with_next};

pub async fn show(visit: Visit) -> Answer {
    let next = visit.parameter("next");
    if visit.actor.signed_in.is_some() {
        return Ok(see_other(next_page(&visit, &next).unwrap_or_else(|| visit.href(visit.site.landing(&visit.actor)))));
    }
    let state = visit.form([("next", next)].into_iter().collect::<Values>(), 0).await?;
    Ok(page(&visit, &state))
}

pub async fn post(visit: Visit, form: Result<Submitted>) -> Answer {
    // Shown before signing in and posted after it, from another tab or by a second click: there is nothing left to do.
    if form.is_err() && visit.actor.signed_in.is_some() {
        return Ok(see_other(visit.href(visit.site.landing(&visit.actor))));
    }
    let form = form?;
    if form.switches_language() {
        return Ok(page(&visit, &visit.form_again(&form, &[])));
    }
    match sign_in(&visit, &form).await {
        Ok(entered) => Ok(enter(&visit, entered, form.get("next"))),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            Ok(page(&visit, &visit.form_again(&form, &errors)))
        }
    }
}

async fn sign_in(visit: &Visit, form: &Submitted) -> Result<Entered> {
    let browser = browser_of(visit);
    match prove(&visit.portal, &browser, form.get("sign-in-name"), form.get("password")).await? {
        Proven::Account(account) => {
            let mut work = begin(visit).await?;
            let entered = sign_in::sign_in(&mut work, &account, &browser).await?;
            work.finish("").await?;
            Ok(entered)
        }
        Proven::NeedsLink { account, email } => {
            if let Some(account) = account
                && may_mail(&visit.portal, "enter-mail", &account.sign_in_name).await?
            {
                let work = begin(visit).await?;
                send_link(&work, &visit.portal, &account, &email, &way(visit, form.get("next"))).await?;
                work.finish("").await?;
            }
            Err(Stop::refused("", "identity-sign-in-link-sent"))
        }
    }
}

fn page(visit: &Visit, state: &FormState) -> Response {
    let next = state.values.get("next");
    let leads_on = |path: &str| visit.href(&with_next(path, next));
    let offer = SignInOffer {
        kept: holds_kept(next),
        sign_up: leads_on("/sign-up"),
        recover: leads_on("/recover"),
        staff: if staff::is_offered(&visit.portal.config) { leads_on("/sign-in/staff") } else { String::new() },
    };
    let title = visit.locale.text("identity-sign-in-title");
    visit.page(Frame::form(title, state), || sign_in_page(visit.locale, state, offer))
}

/// The frame's form has no id of its own: signing out twice is the same as once.
pub async fn sign_out(visit: Visit, _: Submitted) -> Answer {
    if let Some(person) = &visit.actor.signed_in {
        let worker = Worker { kind: visit.actor.kind(), user: Some(person.user) };
        let work = Work::begin(&visit.portal.database, worker, visit.now, None).await?;
        sessions::sign_out(&work, person.user, person.session).await?;
        work.finish("").await?;
    }
    // A form may lead to no other site, so the way on to the institution's provider begins on a page of ours.
    let of_institution = visit.actor.is_staff() && staff::is_offered(&visit.portal.config);
    let page = if of_institution { "/signed-out?institution" } else { "/signed-out" };
    leave(&visit, see_other(visit.href(page))).await
}

pub async fn signed_out(visit: Visit) -> Answer {
    // Anybody's link leads here; whoever is signed in is not told otherwise.
    if visit.actor.signed_in.is_some() {
        return Ok(see_other(visit.href(visit.site.landing(&visit.actor))));
    }
    if visit.query.as_deref() == Some("institution") && staff::is_offered(&visit.portal.config) {
        let told = Told {
            title: "identity-signed-out-title",
            text: "identity-signed-out-text",
            next: "identity-signed-out-institution-text",
        };
        let on = ("/sign-in/staff/leave", "identity-signed-out-institution");
        let mut response = tell(&visit, StatusCode::OK, told, on);
        // At once, and without script. The link is there for a browser that does not follow.
        if let Ok(to) = HeaderValue::from_str(&format!("0; url={}", visit.href(on.0))) {
            response.headers_mut().insert("refresh", to);
        }
        return Ok(response);
    }
    let told =
        Told { title: "identity-signed-out-title", text: "identity-signed-out-text", next: "identity-signed-out-next" };
    Ok(tell(&visit, StatusCode::OK, told, ("/sign-in", "interface-sign-in")))
}
