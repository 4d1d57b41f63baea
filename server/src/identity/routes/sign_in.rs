//! Signing in and out.

use app::identity::SignInName;
use app::identity::pages::{MessageKeys, SignInOffer, sign_in_page};
use app::ui::form::{FormState, Values};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use super::super::sign_in::{self, NewSession, Proven, prove, send_link};
use super::super::staff;
use super::super::tries::may_mail;
use super::entering::{enter, tell};
use super::{begin, browser_of};
use crate::error::{Error, Result};
use crate::sessions;
use crate::unit_of_work::UnitOfWork;
use crate::web::{
    Answer, PageOptions, RequestContext, Submitted, holds_saved_form, leave, next_page, own_return_to, see_other,
    with_return_to,
};

pub async fn show(context: RequestContext) -> Answer {
    let next = context.parameter("next");
    if context.actor.signed_in.is_some() {
        return Ok(see_other(
            next_page(&context, &next).unwrap_or_else(|| context.href(context.site.landing(&context.actor))),
        ));
    }
    let state = context.form([("next", next)].into_iter().collect::<Values>(), 0).await?;
    Ok(page(&context, &state))
}

pub async fn post(context: RequestContext, form: Result<Submitted>) -> Answer {
    // Shown before signing in and posted after it, from another tab or by a second click: there is nothing left to do.
    if form.is_err() && context.actor.signed_in.is_some() {
        return Ok(see_other(context.href(context.site.landing(&context.actor))));
    }
    let form = form?;
    if form.switches_language() {
        return Ok(page(&context, &context.form_again(&form, &[])));
    }
    match sign_in(&context, &form).await {
        Ok(entered) => Ok(enter(&context, entered, form.get("next"))),
        Err(error) => {
            let errors = error.into_field_errors()?;
            Ok(page(&context, &context.form_again(&form, &errors)))
        }
    }
}

async fn sign_in(context: &RequestContext, form: &Submitted) -> Result<NewSession> {
    let browser = browser_of(context);
    match prove(&context.portal, &browser, form.get(SignInName::FIELD), form.get("password")).await? {
        Proven::Account(account) => {
            let mut work = begin(context).await?;
            let entered = sign_in::sign_in(&mut work, &account, &browser).await?;
            work.commit("").await?;
            Ok(entered)
        }
        Proven::NeedsLink { account, email } => {
            if let Some(account) = account
                && may_mail(&context.portal, "enter-mail", &account.sign_in_name).await?
            {
                let work = begin(context).await?;
                send_link(&work, &context.portal, &account, &email, &own_return_to(context, form.get("next"))).await?;
                work.commit("").await?;
            }
            Err(Error::invalid("", "identity-sign-in-link-sent"))
        }
    }
}

fn page(context: &RequestContext, state: &FormState) -> Response {
    let next = state.values.get("next");
    let leads_on = |path: &str| context.href(&with_return_to(path, next));
    let offer = SignInOffer {
        kept: holds_saved_form(next),
        sign_up: leads_on("/sign-up"),
        recover: leads_on("/recover"),
        staff: if staff::is_offered(&context.portal.config) { leads_on("/sign-in/staff") } else { String::new() },
    };
    let title = context.locale.text("identity-sign-in-title");
    context.page(PageOptions::form(title, state), || sign_in_page(context.locale, state, offer))
}

/// The frame's form has no id of its own: signing out twice is the same as once.
pub async fn sign_out(context: RequestContext, _: Submitted) -> Answer {
    if let Some(person) = &context.actor.signed_in {
        let work = UnitOfWork::begin_for(&context.portal.database, context.actor.clone(), context.now, None).await?;
        sessions::sign_out(&work, person.user, person.session).await?;
        work.commit("").await?;
    }
    // A form may lead to no other site, so the way on to the institution's provider begins on a page of ours.
    let of_institution = context.actor.is_staff() && staff::is_offered(&context.portal.config);
    let page = if of_institution { "/signed-out?institution" } else { "/signed-out" };
    leave(&context, see_other(context.href(page))).await
}

pub async fn signed_out(context: RequestContext) -> Answer {
    // Every visitor can have a link to this page; a person who is signed in goes on to their first page.
    if context.actor.signed_in.is_some() {
        return Ok(see_other(context.href(context.site.landing(&context.actor))));
    }
    if context.query.as_deref() == Some("institution") && staff::is_offered(&context.portal.config) {
        let told = MessageKeys {
            title: "identity-signed-out-title",
            text: "identity-signed-out-text",
            next: "identity-signed-out-institution-text",
        };
        let on = ("/sign-in/staff/leave", "identity-signed-out-institution");
        let mut response = tell(&context, StatusCode::OK, told, on);
        // At once, and without script. The link is there for a browser that does not follow.
        if let Ok(to) = HeaderValue::from_str(&format!("0; url={}", context.href(on.0))) {
            response.headers_mut().insert("refresh", to);
        }
        return Ok(response);
    }
    let told = MessageKeys {
        title: "identity-signed-out-title",
        text: "identity-signed-out-text",
        next: "identity-signed-out-next",
    };
    Ok(tell(&context, StatusCode::OK, told, ("/sign-in", "interface-sign-in")))
}
