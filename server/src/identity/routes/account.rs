//! One's own account.

use app::identity::WorkMail;
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
use crate::stop::Result;
use crate::web::{Answer, Frame, Submitted, Visit, cookies, see_other};

pub async fn show(visit: Visit) -> Answer {
    let account = own_account(visit.portal.database.reader(), &visit.actor).await?;
    let local = account.password_hash.is_some();
    let mail_refused = match &account.email {
        Some(email) => mail_sent::is_refused(&visit, email).await?,
        None => false,
    };
    let shown = Account {
        language: language_of(&account),
        work_mail: WorkMail::from_word(&account.work_mail).filter(|_| visit.actor.is_staff()),
        sign_in_name: local.then_some(account.sign_in_name),
        display_name: account.display_name,
        email: account.email.map(|email| shown_with_host(&email, email.rsplit_once('@').map_or("", |(_, host)| host))),
        mail_refused,
        no_role: !local && !visit.actor.is_staff(),
        mailed_to: mail_sent::address(&visit),
        base: visit.href("/account"),
        session: visit.href("/session"),
        done: match visit.parameter("done").as_str() {
            "saved" => Some("interface-changes-saved"),
            "mail" => Some("identity-account-mail-sent"),
            "password" => Some("identity-account-password-changed"),
            _ => None,
        },
    };
    let frame = Frame::new(visit.locale.text("interface-account"));
    Ok(visit.page(frame, || account_page(visit.locale, shown)))
}

type View = fn(Locale, &FormState) -> AnyView;

const NAME: (&str, View) = ("identity-change-name-title", change_name_page);
const EMAIL: (&str, View) = ("identity-change-email-title", change_email_page);
const LANGUAGE: (&str, View) = ("identity-change-language-title", change_language_page);
const WORK_MAIL: (&str, View) = ("identity-change-work-mail-title", change_work_mail_page);
const PASSWORD: (&str, View) = ("identity-change-password-title", change_password_page);

fn page(visit: &Visit, state: &FormState, (title, view): (&str, View)) -> Response {
    let back = visit.locale.text("interface-account");
    let frame = Frame::form(visit.locale.text(title), state).back(back, "/account");
    visit.page(frame, || view(visit.locale, state))
}

/// After a post: on to where it led, or the same page with what is wrong.
fn answer(visit: &Visit, form: &Submitted, done: Result<String>, shown: (&str, View)) -> Answer {
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            Ok(page(visit, &visit.form_again(form, &errors), shown))
        }
    }
}

pub async fn show_name(visit: Visit) -> Answer {
    let account = own_local_account(visit.portal.database.reader(), &visit.actor).await?;
    let values = [("display-name", account.display_name)].into_iter().collect();
    let state = visit.form(values, account.version).await?;
    Ok(page(&visit, &state, NAME))
}

pub async fn post_name(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(page(&visit, &visit.form_again(&form, &[]), NAME));
    }
    let done = change_name(&visit, &form).await;
    answer(&visit, &form, done, NAME)
}

async fn change_name(visit: &Visit, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    change_account::change_name(&work, &form.values).await?;
    work.finish(visit.href("/account?done=saved")).await
}

pub async fn show_email(visit: Visit) -> Answer {
    let account = own_local_account(visit.portal.database.reader(), &visit.actor).await?;
    let values = [("email", account.email.unwrap_or_default())].into_iter().collect();
    let mut state = visit.form(values, account.version).await?;
    state.values.set("username", account.sign_in_name);
    Ok(page(&visit, &state, EMAIL))
}

pub async fn post_email(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(page(&visit, &visit.form_again(&form, &[]), EMAIL));
    }
    let done = change_email(&visit, &form).await;
    answer(&visit, &form, done, EMAIL)
}

async fn change_email(visit: &Visit, form: &Submitted) -> Result<String> {
    let command = ChangeEmail::prepare(&visit.portal, &visit.actor, &browser_of(visit), &form.values).await?;
    let work = visit.begin(form).await?;
    change_account::change_email(&work, &visit.portal, &command).await?;
    work.finish(visit.href(&mail_sent::page(visit, "/account?done=mail", command.address()))).await
}

pub async fn show_language(visit: Visit) -> Answer {
    let account = own_account(visit.portal.database.reader(), &visit.actor).await?;
    let values = [("language", account.language)].into_iter().collect();
    let state = visit.form(values, account.version).await?;
    Ok(page(&visit, &state, LANGUAGE))
}

pub async fn post_language(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(page(&visit, &visit.form_again(&form, &[]), LANGUAGE));
    }
    match change_language(&visit, &form).await {
        Ok((location, language)) => {
            let mut response = see_other(location);
            let cookie = cookies::set(
                &visit.portal.config,
                cookies::LANGUAGE,
                language.code(),
                Some(super::entering::LANGUAGE_LIFE),
            );
            response.headers_mut().append(header::SET_COOKIE, cookie);
            Ok(response)
        }
        Err(stop) => answer(&visit, &form, Err(stop), LANGUAGE),
    }
}

/// Returns the language as well, for its cookie.
async fn change_language(visit: &Visit, form: &Submitted) -> Result<(String, Language)> {
    let work = visit.begin(form).await?;
    let language = change_account::change_language(&work, &form.values).await?;
    let location = work.finish(format!("/{language}/account?done=saved")).await?;
    Ok((location, language))
}

pub async fn show_work_mail(visit: Visit) -> Answer {
    let account = own_staff_account(visit.portal.database.reader(), &visit.actor).await?;
    let values = [("work-mail", account.work_mail)].into_iter().collect();
    let state = visit.form(values, account.version).await?;
    Ok(page(&visit, &state, WORK_MAIL))
}

pub async fn post_work_mail(visit: Visit, form: Submitted) -> Answer {
    own_staff_account(visit.portal.database.reader(), &visit.actor).await?;
    if form.switches_language() {
        return Ok(page(&visit, &visit.form_again(&form, &[]), WORK_MAIL));
    }
    let done = change_work_mail(&visit, &form).await;
    answer(&visit, &form, done, WORK_MAIL)
}

async fn change_work_mail(visit: &Visit, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    change_account::change_work_mail(&work, &form.values).await?;
    work.finish(visit.href("/account?done=saved")).await
}

pub async fn show_password(visit: Visit) -> Answer {
    let account = own_local_account(visit.portal.database.reader(), &visit.actor).await?;
    let mut state = visit.form(Values::default(), account.version).await?;
    state.values.set("username", account.sign_in_name);
    Ok(page(&visit, &state, PASSWORD))
}

pub async fn post_password(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(page(&visit, &visit.form_again(&form, &[]), PASSWORD));
    }
    match change_password(&visit, &form).await {
        Ok((location, token)) => {
            let mut response = see_other(location);
            let cookie = cookies::set(&visit.portal.config, cookies::SESSION, &token, None);
            response.headers_mut().append(header::SET_COOKIE, cookie);
            Ok(response)
        }
        Err(stop) => answer(&visit, &form, Err(stop), PASSWORD),
    }
}

/// Returns the token of a new session as well, for its cookie.
async fn change_password(visit: &Visit, form: &Submitted) -> Result<(String, String)> {
    let browser = browser_of(visit);
    let hash = hash_changed(&visit.portal, &visit.actor, &browser, &form.values).await?;
    let work = visit.begin(form).await?;
    let token = change_account::change_password(&work, &visit.portal, hash, &browser).await?;
    Ok((work.finish(visit.href("/account?done=password")).await?, token))
}
