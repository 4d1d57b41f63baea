//! Pages of whoever was invited.

use app::identity::pages::{Told, message_page};
use app::kernel::Failure;
use app::organisations::InvitationCode;
use app::organisations::pages::{Invited, answer_page, enter_page};
use app::ui::form::{FormState, Values};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::super::answer_invitation::answer_invitation;
use super::super::{invitation, store};
use super::says;
use crate::access::Action;
use crate::stop::{Result, Stop};
use crate::web::{Answer, Frame, Submitted, Visit, see_other};

pub async fn show_entry(visit: Visit) -> Answer {
    let state = visit.form(Values::default(), 0).await?;
    Ok(entry(&visit, &state))
}

pub async fn post_entry(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(entry(&visit, &visit.form_again(&form, &[])));
    }
    match InvitationCode::parse(form.get("code")) {
        Ok(code) => Ok(see_other(visit.href(&format!("/invitations/{}", code.grouped())))),
        Err(_) => {
            let errors = Stop::refused("code", "organisations-refusal-code").into_field_errors()?;
            Ok(entry(&visit, &visit.form_again(&form, &errors)))
        }
    }
}

fn entry(visit: &Visit, state: &FormState) -> Response {
    let frame = Frame::form(visit.locale.text("organisations-enter-title"), state)
        .back(visit.locale.text("interface-nav-applications"), "/applications");
    visit.page(frame, || enter_page(visit.locale, state, says(visit, "declined")))
}

pub async fn show(visit: Visit, Path(code): Path<String>) -> Answer {
    let state = visit.form(Values::default(), 0).await?;
    answer(&visit, &code, &state).await
}

pub async fn post(visit: Visit, Path(code): Path<String>, form: Submitted) -> Answer {
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match answered(&visit, &code, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(Stop::Failure(Failure::NotFound)) => return Ok(lapsed(&visit)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    answer(&visit, &code, &visit.form_again(&form, &errors)).await
}

async fn answered(visit: &Visit, code: &str, form: &Submitted) -> Result<String> {
    // Before the answer is read: an invitation that was answered by this very post opens nothing any more.
    let work = visit.begin(form).await?;
    let accepts = match form.get("answer") {
        "accept" => true,
        "decline" => false,
        _ => return Err(Stop::refused("", "organisations-refusal-answer-missing")),
    };
    let answered = answer_invitation(&work, &visit.portal, code, accepts).await?;
    let page = match accepts {
        true => format!("/organisations/{}?joined", answered.organisation),
        false => "/invitations?declined".to_owned(),
    };
    work.finish(visit.href(&page)).await
}

async fn answer(visit: &Visit, code: &str, state: &FormState) -> Answer {
    let reader = visit.portal.database.reader();
    let open = match invitation::opened_by(reader, &visit.portal, code, visit.now).await {
        Ok(open) => open,
        Err(Stop::Failure(Failure::NotFound)) => return Ok(lapsed(visit)),
        Err(stop) => return Err(stop),
    };
    visit.may(Action::AnswerInvitation, open.subject())?;
    let invited = Invited {
        organisation: store::find(reader, open.organisation).await?.profile.name.to_string(),
        role: open.role,
        until: visit.locale.date_time(open.expires_at, &visit.portal.config.zone),
        name: visit.actor.name().to_owned(),
    };
    let frame = Frame::form(visit.locale.text("organisations-answer-kicker"), state);
    Ok(visit.page(frame, || answer_page(visit.locale, state, invited)))
}

/// The one answer about every code that opens nothing.
fn lapsed(visit: &Visit) -> Response {
    let told = Told {
        title: "organisations-lapsed-title",
        text: "organisations-lapsed-text",
        next: "organisations-lapsed-next",
    };
    let frame = Frame::new(visit.locale.text(told.title)).private();
    let link = Some((visit.href("/invitations"), "organisations-enter-title"));
    visit.page_with(StatusCode::NOT_FOUND, frame, || message_page(visit.locale, told, link))
}
