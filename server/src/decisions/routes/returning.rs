//! The address on which a recommendation is sent back.

use app::decisions::pages::{SendBackView, return_page};
use app::kernel::{Failure, FieldError};
use app::review::RETURNS_MOST;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::decide_file::{InHand, put_off, put_off_by, recommended_words};
use super::overtaken::{Wish, open_to_send};
use super::{STALE, open_in_hand};
use crate::access::Action;
use crate::decisions::return_recommendation::{ReturnRecommendation, return_recommendation};
use crate::error::{Error, Result};
use crate::review::{self, UndeclaredFile, open_file};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

pub(super) async fn show_return(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let file = match open_in_hand(&context, &slug).await? {
        Ok(file) => file,
        Err(answer) => return Ok(answer),
    };
    let state = context.form(Values::default(), file.application().version).await?;
    form_page(&context, &file, &state, false).await
}

async fn form_page(context: &RequestContext, opened: &InHand, state: &FormState, stale: bool) -> Answer {
    let application = opened.application();
    let file = review::file_view(context, opened, application, opened.version()).await?;
    let returns =
        review::returns_of(context.portal.database.reader(), application.id, application.progress.round).await?;
    let earlier = u16::try_from(returns.len()).unwrap_or(u16::MAX);
    let view = SendBackView {
        recommended: recommended_words(context, opened).await?,
        put_off: put_off(context, opened),
        put_off_by: put_off_by(context, opened).await?,
        returns: review::return_views(context, opened, &returns).await?,
        left: RETURNS_MOST.saturating_sub(earlier),
        back: context.href(&format!("/decide/{}", opened.slug())),
    };
    let title = format!("{} {}", context.locale.text("decisions-return-title"), file.reference);
    let options = PageOptions::form(title, state).crumb(context.locale.text("decisions-queue-title"), "/decide");
    Ok(context.page(options.overtaken(stale), || return_page(context.locale, state, &file, &view)))
}

pub(super) async fn post_return(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let mut errors = Vec::new();
    if !form.switches_language() {
        let file = open_file(&context.actor, &context.portal, &slug, Action::Decide).await?;
        errors = match send_back(&context, &file, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(Error::Failure(Failure::Stale)) => vec![FieldError::new("", STALE)],
            Err(error) => error.into_field_errors()?,
        };
    }
    let file = match open_to_send(&context, &slug, &form, Wish::SendBack).await? {
        Ok(file) => file,
        Err(answer) => return Ok(answer),
    };
    let stale = errors.iter().any(|error| error.message.key == STALE);
    let mut state = context.form_again(&form, &errors);
    if stale {
        state.version = file.application().version;
    }
    form_page(&context, &file, &state, stale).await
}

async fn send_back(context: &RequestContext, file: &UndeclaredFile, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    let command = ReturnRecommendation { application: file.id(), version: form.version, note: form.get("note") };
    let application = return_recommendation(&work, &context.portal, command).await?;
    work.commit(context.href(&format!("/decide?returned={}", application.reference.slug()))).await
}
