//! Creating an account, and the link that confirms it.

use app::identity::forms::{SignUp, read_sign_up};
use app::identity::pages::{Told, confirm_address_page, confirm_sign_up_page, sign_up_page};
use app::kernel::Failure;
use app::ui::form::{FormState, Values};
use axum::http::StatusCode;
use axum::response::Response;

use super::super::change_account::confirm_email;
use super::super::confirm_sign_up::{confirm_sign_up, prove_sign_up};
use super::super::passwords::hash_password;
use super::super::sign_in::Entered;
use super::super::sign_up::{SignUpByMail, sign_up_by_mail, sign_up_by_name, whose_name};
use super::super::store::{self, LinkPurpose};
use super::super::tries::{count_request, may_mail};
use super::entering::{MailSentKeys, enter, tell, tell_mail_sent};
use super::{begin, browser_of, mail_sent};
use crate::stop::{Result, Stop};
use crate::web::{Answer, Frame, Submitted, Visit, see_other, way, with_next};

/// What signing up led to.
enum SignedUp {
    /// Look into your mailbox: the address of the page that says so.
    MailSent(String),
    Entered(Entered),
}

pub async fn show(visit: Visit) -> Answer {
    if visit.actor.signed_in.is_some() {
        return Ok(see_other(visit.href(visit.site.landing(&visit.actor))));
    }
    let next = visit.parameter("next");
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
    match sign_up(&visit, &form).await {
        Ok(SignedUp::MailSent(location)) => Ok(see_other(location)),
        Ok(SignedUp::Entered(entered)) => Ok(enter(&visit, entered, form.get("next"))),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            Ok(page(&visit, &visit.form_again(&form, &errors)))
        }
    }
}

async fn sign_up(visit: &Visit, form: &Submitted) -> Result<SignedUp> {
    let wanted = read_sign_up(&form.values).map_err(|errors| Stop::Failure(Failure::Refused(errors)))?;
    count_request(&visit.portal, &visit.origin, "sign-up").await?;
    match wanted.name.email().map(str::to_owned) {
        Some(email) => Ok(SignedUp::MailSent(by_mail(visit, form, wanted, email).await?)),
        None => Ok(SignedUp::Entered(by_name(visit, wanted).await?)),
    }
}

async fn by_mail(visit: &Visit, form: &Submitted, wanted: SignUp, email: String) -> Result<String> {
    let page = visit.href(&mail_sent::page(visit, "/sign-up/sent", &email));
    let password_hash = hash_password(&visit.portal, wanted.password.expose()).await?;
    let may_mail = may_mail(&visit.portal, "sign-up-mail", wanted.name.key()).await?;
    let (language, return_to) = (visit.language(), way(visit, form.get("next")));
    let command = SignUpByMail { wanted, email, password_hash, may_mail, language, return_to };
    let work = visit.begin(form).await?;
    sign_up_by_mail(&work, &visit.portal, command).await?;
    work.finish(page).await
}

async fn by_name(visit: &Visit, wanted: SignUp) -> Result<Entered> {
    let browser = browser_of(visit);
    let named = whose_name(&visit.portal, &browser, &wanted).await?;
    let mut work = begin(visit).await?;
    let entered = sign_up_by_name(&mut work, (wanted, named), visit.language(), &browser).await?;
    work.finish("").await?;
    Ok(entered)
}

fn page(visit: &Visit, state: &FormState) -> Response {
    let frame = Frame::form(visit.locale.text("interface-create-account"), state);
    let sign_in = visit.href(&with_next("/sign-in", state.values.get("next")));
    visit.page(frame, || sign_up_page(visit.locale, state, sign_in))
}

pub async fn sent(visit: Visit) -> Answer {
    let keys = MailSentKeys {
        title: "identity-sent-title",
        text: "identity-sent-text",
        text_to: "identity-sent-text-to",
        next: "identity-sent-next",
    };
    tell_mail_sent(&visit, keys, ("/sign-up", "identity-sent-again")).await
}

pub async fn show_confirm(visit: Visit) -> Answer {
    let token = visit.parameter("token");
    let state = visit.form([("token", token)].into_iter().collect::<Values>(), 0).await?;
    confirm_page(&visit, &state).await
}

/// The link of a new account, or of an account's new address; anything else has lapsed or was used.
async fn confirm_page(visit: &Visit, state: &FormState) -> Answer {
    let (reader, token) = (visit.portal.database.reader(), state.values.get("token"));
    let frame = || Frame::form(visit.locale.text("identity-confirm-title"), state);
    if let Some(pending) = store::find_sign_up(reader, token, visit.now.0).await? {
        return Ok(visit.page(frame(), || confirm_sign_up_page(visit.locale, state, &pending.email)));
    }
    if let Some(store::Link { email, .. }) = store::find_link(reader, token, LinkPurpose::Confirm, visit.now.0).await? {
        return Ok(visit.page(frame(), || confirm_address_page(visit.locale, state, &email)));
    }
    Ok(lapsed_page(visit))
}

pub fn lapsed_page(visit: &Visit) -> Response {
    let told = Told { title: "identity-lapsed-title", text: "identity-lapsed-text", next: "identity-lapsed-next" };
    tell(visit, StatusCode::NOT_FOUND, told, ("/sign-in", "interface-sign-in"))
}

pub async fn post_confirm(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return confirm_page(&visit, &visit.form_again(&form, &[])).await;
    }
    let reader = visit.portal.database.reader();
    let is_new = store::find_sign_up(reader, form.get("token"), visit.now.0).await?.is_some();
    let done = if is_new {
        confirm_new(&visit, &form).await.map(|(entered, next)| enter(&visit, entered, &next))
    } else {
        confirm_address(&visit, &form).await.map(see_other)
    };
    match done {
        Ok(response) => Ok(response),
        Err(Stop::Failure(Failure::NotFound)) => Ok(lapsed_page(&visit)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            confirm_page(&visit, &visit.form_again(&form, &errors)).await
        }
    }
}

async fn confirm_new(visit: &Visit, form: &Submitted) -> Result<(Entered, String)> {
    let browser = browser_of(visit);
    let pending = prove_sign_up(&visit.portal, &browser, form.get("token"), form.get("password")).await?;
    let mut work = begin(visit).await?;
    let entered = confirm_sign_up(&mut work, pending, &browser).await?;
    work.finish("").await?;
    Ok(entered)
}

async fn confirm_address(visit: &Visit, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    confirm_email(&work, &visit.portal, form.get("token")).await?;
    work.finish(visit.href("/account?done=saved")).await
}
