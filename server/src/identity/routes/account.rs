//! One's own account.
use app::identity::pages::{
    Account, account_page, change_email_page, change_language_page, change_name_page, change_password_page,
    change_work_mail_page,
};
use app::kernel::{Language, shown_with_host};
use app::text::Locale;
use app::ui::form::{FormState, Values};
use axum::http::header;
use axum::response::Response;
use leptos::prelude::AnyView;

use super::super::change_account::{
    self, ChangeEmail, hash_changed, own_account, own_local_account, own_staff_account,
};
use super::super::store::language_of;
use super::{browser_of, mail_sent};
use crate::error::Result;
use crate::web::{Answer, PageOptions, RequestContext, Submitted, cookies, see_other};

pub async fn show(context: RequestContext) -> Answer {
    let account = own_account(context.portal.database.reader(), &context.actor).await?;
    let local = account.password_hash.is_some();
    let mail_refused = match &account.email {
        Some(email) => mail_sent::is_refused(&context, email).await?,
        None => false,
    };
    let shown = Account {
        language: language_of(&account),
        work_mail: context.actor.is_staff().then_some(account.work_mail.0),
        sign_in_name: local.then_some(account.sign_in_name),
        display_name: account.display_name,
        email: account.email.map(|email| shown_with_host(&email, email.rsplit_once('@').map_or("", |(_, host)| host))),
        mail_refused,
        no_role: !local && !context.actor.is_staff(),
        mailed_to: mail_sent::address(&context),
        base: context.href("/account"),
        session: context.href("/session"),
        done: match context.parameter("done").as_str() {
            "saved" => Some("interface-changes-saved"),
            "mail" => Some("identity-account-mail-sent"),
            "password" => Some("identity-account-password-changed"),
            _ => None,
        },
    };
    let options = PageOptions::new(context.locale.text("interface-account"));
    Ok(context.page(options, || account_page(context.locale, shown)))
}

type View = fn(Locale, &FormState) -> AnyView;

const NAME: (&str, View) = ("identity-change-name-title", change_name_page);
const EMAIL: (&str, View) = ("identity-change-email-title", change_email_page);
const LANGUAGE: (&str, View) = ("identity-change-language-title", change_language_page);
const WORK_MAIL: (&str, View) = ("identity-change-work-mail-title", change_work_mail_page);
const PASSWORD: (&str, View) = ("identity-change-password-title", change_password_page);

fn page(context: &RequestContext, state: &FormState, (title, view): (&str, View)) -> Response {
    let back = context.locale.text("interface-account");
    let options = PageOptions::form(context.locale.text(title), state).back(back, "/account");
    context.page(options, || view(context.locale, state))
}

/// After a post: on to where it led, or the same page with what is wrong.
fn answer(context: &RequestContext, form: &Submitted, done: Result<String>, shown: (&str, View)) -> Answer {
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            Ok(page(context, &context.form_again(form, &errors), shown))
        }
    }
}

pub async fn show_name(context: RequestContext) -> Answer {
    let account = own_local_account(context.portal.database.reader(), &context.actor).await?;
    let values = [("display-name", account.display_name)].into_iter().collect();
    let state = context.form(values, account.version).await?;
    Ok(page(&context, &state, NAME))
}

pub async fn post_name(context: RequestContext, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(page(&context, &context.form_again(&form, &[]), NAME));
    }
    let done = change_name(&context, &form).await;
    answer(&context, &form, done, NAME)
}

async fn change_name(context: &RequestContext, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    change_account::change_name(&work, &form.values).await?;
    work.commit(context.href("/account?done=saved")).await
}

pub async fn show_email(context: RequestContext) -> Answer {
    let account = own_local_account(context.portal.database.reader(), &context.actor).await?;
    let values = [("email", account.email.unwrap_or_default())].into_iter().collect();
    let mut state = context.form(values, account.version).await?;
    state.values.set("username", account.sign_in_name);
    Ok(page(&context, &state, EMAIL))
}

pub async fn post_email(context: RequestContext, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(page(&context, &context.form_again(&form, &[]), EMAIL));
    }
    let done = change_email(&context, &form).await;
    answer(&context, &form, done, EMAIL)
}

async fn change_email(context: &RequestContext, form: &Submitted) -> Result<String> {
    let command = ChangeEmail::prepare(&context.portal, &context.actor, &browser_of(context), &form.values).await?;
    let work = context.begin(form).await?;
    change_account::change_email(&work, &context.portal, &command).await?;
    work.commit(context.href(&mail_sent::page(context, "/account?done=mail", command.address()))).await
}

pub async fn show_language(context: RequestContext) -> Answer {
    let account = own_account(context.portal.database.reader(), &context.actor).await?;
    let values = [("language", account.language.0.code().to_owned())].into_iter().collect();
    let state = context.form(values, account.version).await?;
    Ok(page(&context, &state, LANGUAGE))
}

pub async fn post_language(context: RequestContext, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(page(&context, &context.form_again(&form, &[]), LANGUAGE));
    }
    match change_language(&context, &form).await {
        Ok((location, language)) => {
            let mut response = see_other(location);
            let cookie = cookies::set(
                &context.portal.config,
                cookies::LANGUAGE,
                language.code(),
                Some(super::entering::LANGUAGE_LIFE),
            );
            response.headers_mut().append(header::SET_COOKIE, cookie);
            Ok(response)
        }
        Err(stop) => answer(&context, &form, Err(stop), LANGUAGE),
    }
}

/// Returns the language as well, for its cookie.
async fn change_language(context: &RequestContext, form: &Submitted) -> Result<(String, Language)> {
    let work = context.begin(form).await?;
    let language = change_account::change_language(&work, &form.values).await?;
    let location = work.commit(format!("/{language}/account?done=saved")).await?;
    Ok((location, language))
}

pub async fn show_work_mail(context: RequestContext) -> Answer {
    let account = own_staff_account(context.portal.database.reader(), &context.actor).await?;
    let values = [("work-mail", account.work_mail.0.as_str().to_owned())].into_iter().collect();
    let state = context.form(values, account.version).await?;
    Ok(page(&context, &state, WORK_MAIL))
}

pub async fn post_work_mail(context: RequestContext, form: Submitted) -> Answer {
    own_staff_account(context.portal.database.reader(), &context.actor).await?;
    if form.switches_language() {
        return Ok(page(&context, &context.form_again(&form, &[]), WORK_MAIL));
    }
    let done = change_work_mail(&context, &form).await;
    answer(&context, &form, done, WORK_MAIL)
}

async fn change_work_mail(context: &RequestContext, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    change_account::change_work_mail(&work, &form.values).await?;
    work.commit(context.href("/account?done=saved")).await
}

pub async fn show_password(context: RequestContext) -> Answer {
    let account = own_local_account(context.portal.database.reader(), &context.actor).await?;
    let mut state = context.form(Values::default(), account.version).await?;
    state.values.set("username", account.sign_in_name);
    Ok(page(&context, &state, PASSWORD))
}

pub async fn post_password(context: RequestContext, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(page(&context, &context.form_again(&form, &[]), PASSWORD));
    }
    match change_password(&context, &form).await {
        Ok((location, token)) => {
            let mut response = see_other(location);
            let cookie = cookies::set(&context.portal.config, cookies::SESSION, &token, None);
            response.headers_mut().append(header::SET_COOKIE, cookie);
            Ok(response)
        }
        Err(stop) => answer(&context, &form, Err(stop), PASSWORD),
    }
}

/// Returns the token of a new session as well, for its cookie.
async fn change_password(context: &RequestContext, form: &Submitted) -> Result<(String, String)> {
    let browser = browser_of(context);
    let hash = hash_changed(&context.portal, &context.actor, &browser, &form.values).await?;
    let work = context.begin(form).await?;
    let token = change_account::change_password(&work, &context.portal, hash, &browser).await?;
    Ok((work.commit(context.href("/account?done=password")).await?, token))
}
