//! Creating an account, and the link that confirms it.

use app::identity::forms::{SignUp, read_sign_up};
use app::identity::pages::{MessageKeys, confirm_address_page, confirm_sign_up_page, sign_up_page};
use app::kernel::Failure;
use app::ui::form::{FormState, Values};
use axum::http::StatusCode;
use axum::response::Response;

use super::super::change_account::confirm_email;
use super::super::confirm_sign_up::{confirm_sign_up, prove_sign_up};
use super::super::passwords::hash_password;
use super::super::sign_in::NewSession;
use super::super::sign_up::{SignUpByMail, sign_up_by_mail, sign_up_by_name, whose_name};
use super::super::store::{self, LinkPurpose};
use super::super::tries::{count_request, may_mail};
use super::entering::{MailSentKeys, enter, tell, tell_mail_sent};
use super::{begin, browser_of, mail_sent};
use crate::error::{Error, Result};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, own_return_to, see_other, with_return_to};

/// What signing up led to.
enum SignedUp {
    /// Look into your mailbox: the address of the page that says so.
    MailSent(String),
    NewSession(NewSession),
}

pub async fn show(context: RequestContext) -> Answer {
    if context.actor.signed_in.is_some() {
        return Ok(see_other(context.href(context.site.landing(&context.actor))));
    }
    let next = context.parameter("next");
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
    match sign_up(&context, &form).await {
        Ok(SignedUp::MailSent(location)) => Ok(see_other(location)),
        Ok(SignedUp::NewSession(entered)) => Ok(enter(&context, entered, form.get("next"))),
        Err(error) => {
            let errors = error.into_field_errors()?;
            Ok(page(&context, &context.form_again(&form, &errors)))
        }
    }
}

async fn sign_up(context: &RequestContext, form: &Submitted) -> Result<SignedUp> {
    let wanted = read_sign_up(&form.values).map_err(|errors| Error::Failure(Failure::Invalid(errors)))?;
    count_request(&context.portal, &context.origin, "sign-up").await?;
    match wanted.name.email().map(str::to_owned) {
        Some(email) => Ok(SignedUp::MailSent(by_mail(context, form, wanted, email).await?)),
        None => Ok(SignedUp::NewSession(by_name(context, wanted).await?)),
    }
}

async fn by_mail(context: &RequestContext, form: &Submitted, wanted: SignUp, email: String) -> Result<String> {
    let page = context.href(&mail_sent::page(context, "/sign-up/sent", &email));
    let password_hash = hash_password(&context.portal, wanted.password.expose()).await?;
    let may_mail = may_mail(&context.portal, "sign-up-mail", wanted.name.key()).await?;
    let (language, return_to) = (context.language(), own_return_to(context, form.get("next")));
    let command = SignUpByMail { wanted, email, password_hash, may_mail, language, return_to };
    let work = context.begin(form).await?;
    sign_up_by_mail(&work, &context.portal, command).await?;
    work.commit(page).await
}

async fn by_name(context: &RequestContext, wanted: SignUp) -> Result<NewSession> {
    let browser = browser_of(context);
    let named = whose_name(&context.portal, &browser, &wanted).await?;
    let mut work = begin(context).await?;
    let entered = sign_up_by_name(&mut work, (wanted, named), context.language(), &browser).await?;
    work.commit("").await?;
    Ok(entered)
}

fn page(context: &RequestContext, state: &FormState) -> Response {
    let options = PageOptions::form(context.locale.text("interface-create-account"), state);
    let sign_in = context.href(&with_return_to("/sign-in", state.values.get("next")));
    context.page(options, || sign_up_page(context.locale, state, sign_in))
}

pub async fn sent(context: RequestContext) -> Answer {
    let keys = MailSentKeys {
        title: "identity-sent-title",
        text: "identity-sent-text",
        text_to: "identity-sent-text-to",
        next: "identity-sent-next",
    };
    tell_mail_sent(&context, keys, ("/sign-up", "identity-sent-again")).await
}

pub async fn show_confirm(context: RequestContext) -> Answer {
    let token = context.parameter("token");
    let state = context.form([("token", token)].into_iter().collect::<Values>(), 0).await?;
    confirm_page(&context, &state).await
}

/// The link of a new account, or of an account's new address; anything else has lapsed or was used.
async fn confirm_page(context: &RequestContext, state: &FormState) -> Answer {
    let (reader, token) = (context.portal.database.reader(), state.values.get("token"));
    let options = || PageOptions::form(context.locale.text("identity-confirm-title"), state);
    if let Some(pending) = store::find_sign_up(reader, token, context.now.0).await? {
        return Ok(context.page(options(), || confirm_sign_up_page(context.locale, state, &pending.email)));
    }
    if let Some(store::Link { email, .. }) =
        store::find_link(reader, token, LinkPurpose::Confirm, context.now.0).await?
    {
        return Ok(context.page(options(), || confirm_address_page(context.locale, state, &email)));
    }
    Ok(lapsed_page(context))
}

pub fn lapsed_page(context: &RequestContext) -> Response {
    let told =
        MessageKeys { title: "identity-lapsed-title", text: "identity-lapsed-text", next: "identity-lapsed-next" };
    tell(context, StatusCode::NOT_FOUND, told, ("/sign-in", "interface-sign-in"))
}

pub async fn post_confirm(context: RequestContext, form: Submitted) -> Answer {
    if form.switches_language() {
        return confirm_page(&context, &context.form_again(&form, &[])).await;
    }
    let reader = context.portal.database.reader();
    let is_new = store::find_sign_up(reader, form.get("token"), context.now.0).await?.is_some();
    let done = if is_new {
        confirm_new(&context, &form).await.map(|(entered, next)| enter(&context, entered, &next))
    } else {
        confirm_address(&context, &form).await.map(see_other)
    };
    match done {
        Ok(response) => Ok(response),
        Err(Error::Failure(Failure::NotFound)) => Ok(lapsed_page(&context)),
        Err(error) => {
            let errors = error.into_field_errors()?;
            confirm_page(&context, &context.form_again(&form, &errors)).await
        }
    }
}

async fn confirm_new(context: &RequestContext, form: &Submitted) -> Result<(NewSession, String)> {
    let browser = browser_of(context);
    let pending = prove_sign_up(&context.portal, &browser, form.get("token"), form.get("password")).await?;
    let mut work = begin(context).await?;
    let entered = confirm_sign_up(&mut work, pending, &browser).await?;
    work.commit("").await?;
    Ok(entered)
}

async fn confirm_address(context: &RequestContext, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    confirm_email(&work, &context.portal, form.get("token")).await?;
    work.commit(context.href("/account?done=saved")).await
}
