//! A forgotten password.

use app::identity::SignInName;
use app::identity::pages::{new_password_page, recover_page};
use app::kernel::Failure;
use app::ui::form::{FormState, Values};
use axum::response::Response;

use super::super::request_recovery::{RequestRecovery, request_recovery};
use super::super::reset_password::{find_account, hash_chosen, reset_password};
use super::super::sign_in::NewSession;
use super::super::store::find_user;
use super::super::tries::{count_request, may_mail};
use super::entering::{MailSentKeys, enter, tell_mail_sent};
use super::sign_up::lapsed_page;
use super::{begin, browser_of, mail_sent};
use crate::error::{Error, Result, violated};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, own_return_to, see_other, with_return_to};

pub async fn show(context: RequestContext) -> Answer {
    let next = context.parameter("next");
    let state = context.form([("next", next)].into_iter().collect::<Values>(), 0).await?;
    Ok(page(&context, &state))
}

pub async fn post(context: RequestContext, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(page(&context, &context.form_again(&form, &[])));
    }
    match request(&context, &form).await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => {
            let errors = error.into_field_errors()?;
            Ok(page(&context, &context.form_again(&form, &errors)))
        }
    }
}

async fn request(context: &RequestContext, form: &Submitted) -> Result<String> {
    let name = SignInName::parse(form.get(SignInName::FIELD)).map_err(violated)?;
    count_request(&context.portal, &context.origin, "recover").await?;
    let may_mail = may_mail(&context.portal, "recover-mail", name.key()).await?;
    let next = own_return_to(context, form.get("next"));
    let work = context.begin(form).await?;
    let wish = RequestRecovery { name: &name, may_mail, return_to: &next };
    request_recovery(&work, &context.portal, wish).await?;
    // What was typed, whether or not there is such an account.
    work.commit(context.href(&mail_sent::page(context, &with_return_to("/recover/sent", &next), name.as_str()))).await
}

fn page(context: &RequestContext, state: &FormState) -> Response {
    let options = PageOptions::form(context.locale.text("identity-recover-title"), state)
        .back(context.locale.text("identity-back-to-sign-in"), with_return_to("/sign-in", state.values.get("next")));
    context.page(options, || recover_page(context.locale, state, &context.portal.config.help_contact))
}

pub async fn sent(context: RequestContext) -> Answer {
    let keys = MailSentKeys {
        title: "identity-recover-sent-title",
        text: "identity-recover-sent-text",
        text_to: "identity-recover-sent-text-to",
        next: "identity-recover-sent-next",
    };
    let again = with_return_to("/recover", &context.parameter("next"));
    tell_mail_sent(&context, keys, (&again, "identity-recover-sent-again")).await
}

pub async fn show_new(context: RequestContext) -> Answer {
    let token = context.parameter("token");
    let state = context.form([("token", token)].into_iter().collect::<Values>(), 0).await?;
    new_page(&context, &state).await
}

async fn new_page(context: &RequestContext, state: &FormState) -> Answer {
    let reader = context.portal.database.reader();
    let user = match find_account(reader, state.values.get("token"), context.now).await {
        Ok(user) => user,
        Err(Error::Failure(Failure::NotFound)) => return Ok(lapsed_page(context)),
        Err(error) => return Err(error),
    };
    // So that a password manager knows which entry to change.
    let account = find_user(reader, user).await?;
    let options = PageOptions::form(context.locale.text("identity-new-password-title"), state);
    Ok(context.page(options, || new_password_page(context.locale, state, &account.sign_in_name)))
}

pub async fn post_new(context: RequestContext, form: Submitted) -> Answer {
    if form.switches_language() {
        return new_page(&context, &context.form_again(&form, &[])).await;
    }
    match choose(&context, &form).await {
        Ok((entered, next)) => Ok(enter(&context, entered, if next.is_empty() { "/account" } else { &next })),
        Err(Error::Failure(Failure::NotFound)) => Ok(lapsed_page(&context)),
        Err(error) => {
            let errors = error.into_field_errors()?;
            new_page(&context, &context.form_again(&form, &errors)).await
        }
    }
}

async fn choose(context: &RequestContext, form: &Submitted) -> Result<(NewSession, String)> {
    let token = form.get("token");
    let hash = hash_chosen(&context.portal, token, &form.values).await?;
    let mut work = begin(context).await?;
    let entered = reset_password(&mut work, &context.portal, (token, hash), &browser_of(context)).await?;
    work.commit("").await?;
    Ok(entered)
}
