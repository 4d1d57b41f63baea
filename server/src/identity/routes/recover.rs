//! A forgotten password.

use app::identity::SignInName;
use app::identity::pages::{new_password_page, recover_page};
use app::kernel::Failure;
use app::ui::form::{FormState, Values};
use axum::response::Response;

use super::super::request_recovery::{RequestRecovery, request_recovery};
use super::super::reset_password::{find_account, hash_chosen, reset_password};
use super::super::sign_in::Entered;
use super::super::store::find_user;
use super::super::tries::{count_request, may_mail};
use super::entering::{MailSentKeys, enter, tell_mail_sent};
use super::sign_up::lapsed_page;
use super::{begin, browser_of, mail_sent};
use crate::stop::{Result, Stop, refuse};
use crate::web::{Answer, Frame, Submitted, Visit, see_other, way, with_next};

pub async fn show(visit: Visit) -> Answer {
    let next = visit.parameter("next");
    let state = visit.form([("next", next)].into_iter().collect::<Values>(), 0).await?;
    Ok(page(&visit, &state))
}

pub async fn post(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(page(&visit, &visit.form_again(&form, &[])));
    }
    match request(&visit, &form).await {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            Ok(page(&visit, &visit.form_again(&form, &errors)))
        }
    }
}

async fn request(visit: &Visit, form: &Submitted) -> Result<String> {
    let name = SignInName::parse(form.get("sign-in-name")).map_err(refuse)?;
    count_request(&visit.portal, &visit.origin, "recover").await?;
    let may_mail = may_mail(&visit.portal, "recover-mail", name.key()).await?;
    let next = way(visit, form.get("next"));
    let work = visit.begin(form).await?;
    let wish = RequestRecovery { name: &name, may_mail, return_to: &next };
    request_recovery(&work, &visit.portal, wish).await?;
    // What was typed, whether or not there is such an account.
    work.finish(visit.href(&mail_sent::page(visit, &with_next("/recover/sent", &next), name.as_str()))).await
}

fn page(visit: &Visit, state: &FormState) -> Response {
    let frame = Frame::form(visit.locale.text("identity-recover-title"), state)
        .back(visit.locale.text("identity-back-to-sign-in"), with_next("/sign-in", state.values.get("next")));
    visit.page(frame, || recover_page(visit.locale, state, &visit.portal.config.help_contact))
}

pub async fn sent(visit: Visit) -> Answer {
    let keys = MailSentKeys {
        title: "identity-recover-sent-title",
        text: "identity-recover-sent-text",
        text_to: "identity-recover-sent-text-to",
        next: "identity-recover-sent-next",
    };
    let again = with_next("/recover", &visit.parameter("next"));
    tell_mail_sent(&visit, keys, (&again, "identity-recover-sent-again")).await
}

pub async fn show_new(visit: Visit) -> Answer {
    let token = visit.parameter("token");
    let state = visit.form([("token", token)].into_iter().collect::<Values>(), 0).await?;
    new_page(&visit, &state).await
}

async fn new_page(visit: &Visit, state: &FormState) -> Answer {
    let reader = visit.portal.database.reader();
    let user = match find_account(reader, state.values.get("token"), visit.now).await {
        Ok(user) => user,
        Err(Stop::Failure(Failure::NotFound)) => return Ok(lapsed_page(visit)),
        Err(stop) => return Err(stop),
    };
    // So that a password manager knows which entry to change.
    let account = find_user(reader, user).await?;
    let frame = Frame::form(visit.locale.text("identity-new-password-title"), state);
    Ok(visit.page(frame, || new_password_page(visit.locale, state, &account.sign_in_name)))
}

pub async fn post_new(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return new_page(&visit, &visit.form_again(&form, &[])).await;
    }
    match choose(&visit, &form).await {
        Ok((entered, next)) => Ok(enter(&visit, entered, if next.is_empty() { "/account" } else { &next })),
        Err(Stop::Failure(Failure::NotFound)) => Ok(lapsed_page(&visit)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            new_page(&visit, &visit.form_again(&form, &errors)).await
        }
    }
}

async fn choose(visit: &Visit, form: &Submitted) -> Result<(Entered, String)> {
    let token = form.get("token");
    let hash = hash_chosen(&visit.portal, token, &form.values).await?;
    let mut work = begin(visit).await?;
    let entered = reset_password(&mut work, &visit.portal, (token, hash), &browser_of(visit)).await?;
    work.finish("").await?;
    Ok(entered)
}
