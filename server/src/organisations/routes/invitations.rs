//! Pages of the person who was invited.

use app::identity::pages::{MessageKeys, message_page};
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
use crate::error::{Error, Result};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

pub async fn show_entry(context: RequestContext) -> Answer {
    let state = context.form(Values::default(), 0).await?;
    Ok(entry(&context, &state))
}

pub async fn post_entry(context: RequestContext, form: Submitted) -> Answer {
    if form.switches_language() {
        return Ok(entry(&context, &context.form_again(&form, &[])));
    }
    match InvitationCode::parse(form.get("code")) {
        Ok(code) => Ok(see_other(context.href(&format!("/invitations/{}", code.grouped())))),
        Err(_) => {
            let errors = Error::invalid("code", "organisations-violation-code").into_field_errors()?;
            Ok(entry(&context, &context.form_again(&form, &errors)))
        }
    }
}

fn entry(context: &RequestContext, state: &FormState) -> Response {
    let options = PageOptions::form(context.locale.text("organisations-enter-title"), state)
        .back(context.locale.text("interface-nav-applications"), "/applications");
    context.page(options, || enter_page(context.locale, state, says(context, "declined")))
}

pub async fn show(context: RequestContext, Path(code): Path<String>) -> Answer {
    let state = context.form(Values::default(), 0).await?;
    answer(&context, &code, &state).await
}

pub async fn post(context: RequestContext, Path(code): Path<String>, form: Submitted) -> Answer {
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match answered(&context, &code, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(Error::Failure(Failure::NotFound)) => return Ok(lapsed(&context)),
            Err(error) => error.into_field_errors()?,
        }
    };
    answer(&context, &code, &context.form_again(&form, &errors)).await
}

async fn answered(context: &RequestContext, code: &str, form: &Submitted) -> Result<String> {
    // Before the answer is read: an invitation that was answered by this very post opens nothing any more.
    let work = context.begin(form).await?;
    let accepts = match form.get("answer") {
        "accept" => true,
        "decline" => false,
        _ => return Err(Error::invalid("", "organisations-violation-answer-missing")),
    };
    let answered = answer_invitation(&work, &context.portal, code, accepts).await?;
    let page = match accepts {
        true => format!("/organisations/{}?joined", answered.organisation),
        false => "/invitations?declined".to_owned(),
    };
    work.commit(context.href(&page)).await
}

async fn answer(context: &RequestContext, code: &str, state: &FormState) -> Answer {
    let reader = context.portal.database.reader();
    let open = match invitation::opened_by(reader, &context.portal, code, context.now).await {
        Ok(open) => open,
        Err(Error::Failure(Failure::NotFound)) => return Ok(lapsed(context)),
        Err(error) => return Err(error),
    };
    context.may(Action::AnswerInvitation, open.subject())?;
    let invited = Invited {
        organisation: store::find(reader, open.organisation).await?.profile.name.to_string(),
        role: open.role,
        until: context.locale.date_time(open.expires_at, &context.portal.config.zone),
        name: context.actor.name().to_owned(),
    };
    let options = PageOptions::form(context.locale.text("organisations-answer-kicker"), state);
    Ok(context.page(options, || answer_page(context.locale, state, invited)))
}

/// The one answer about every code that opens nothing.
fn lapsed(context: &RequestContext) -> Response {
    let told = MessageKeys {
        title: "organisations-lapsed-title",
        text: "organisations-lapsed-text",
        next: "organisations-lapsed-next",
    };
    let options = PageOptions::new(context.locale.text(told.title)).private();
    let link = Some((context.href("/invitations"), "organisations-enter-title"));
    context.page_with(StatusCode::NOT_FOUND, options, || message_page(context.locale, told, link))
}
