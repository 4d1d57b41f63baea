//! A forgotten password.

use app::identity::pages::{new_password_page, recover_page};
use app::kernel::Failure;
use app::ui::form::{FormState, Values};
use axum::response::Response;

use super::super::request_recovery::request_recovery;
use super::super::reset_password::{find_account, reset_password};
use super::super::store::find_user;
use super::entering::{MailSentKeys, enter, tell_mail_sent};
use super::sign_up::lapsed_page;
use crate::stop::Stop;
use crate::web::{Answer, Frame, Submitted, Visit, see_other, with_next};

pub async fn show(visit: Visit) -> Answer {
    let next = visit.parameter("next");
    let state = visit.form([("next", next)].into_iter().collect::<Values>(), 0).await?;
    Ok(page(&visit, &state))
}

pub async fn post(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(page(&visit, &visit.form_again(&form, &[])));
    }
    match request_recovery(&visit, &form).await {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            Ok(page(&visit, &visit.form_again(&form, &errors)))
        }
    }
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
    let user = match find_account(visit, state.values.get("token")).await {
        Ok(user) => user,
        Err(Stop::Failure(Failure::NotFound)) => return Ok(lapsed_page(visit)),
        Err(stop) => return Err(stop),
    };
    // So that a password manager knows which entry to change.
    let account = find_user(visit.portal.database.reader(), user).await?;
    let frame = Frame::form(visit.locale.text("identity-new-password-title"), state);
    Ok(visit.page(frame, || new_password_page(visit.locale, state, &account.sign_in_name)))
}

pub async fn post_new(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return new_page(&visit, &visit.form_again(&form, &[])).await;
    }
    match reset_password(&visit, &form).await {
        Ok((entered, next)) => Ok(enter(&visit, entered, if next.is_empty() { "/account" } else { &next })),
        Err(Stop::Failure(Failure::NotFound)) => Ok(lapsed_page(&visit)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            new_page(&visit, &visit.form_again(&form, &errors)).await
        }
    }
}
