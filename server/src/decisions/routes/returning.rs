//! The address on which a recommendation is sent back.

use app::decisions::may_decide;
use app::decisions::pages::{SendBackView, return_page};
use app::kernel::{Failure, FieldError};
use app::review::{Part, Participation, RETURNS_MOST};
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::decide_file::{InHand, put_off, put_off_by, recommended_words};
use super::overtaken::{Wish, open_to_send};
use super::{STALE, open_in_hand};
use crate::access::Action;
use crate::applications;
use crate::decisions::record_decision::{decided_by_body, said};
use crate::matters;
use crate::programmes;
use crate::review::{self, AtTheDoor, open_file};
use crate::stop::{Result, Stop};
use crate::web::{Answer, Frame, Submitted, Visit, see_other};

pub(super) async fn show_return(visit: Visit, Path(slug): Path<String>) -> Answer {
    let file = match open_in_hand(&visit, &slug).await? {
        Ok(file) => file,
        Err(answer) => return Ok(answer),
    };
    let state = visit.form(Values::default(), file.application().version).await?;
    form_page(&visit, &file, &state, false).await
}

async fn form_page(visit: &Visit, opened: &InHand, state: &FormState, stale: bool) -> Answer {
    let application = opened.application();
    let file = review::file_view(visit, opened, application, opened.version()).await?;
    let returns =
        review::returns_of(visit.portal.database.reader(), application.id, application.progress.round).await?;
    let earlier = u16::try_from(returns.len()).unwrap_or(u16::MAX);
    let view = SendBackView {
        recommended: recommended_words(visit, opened).await?,
        put_off: put_off(visit, opened),
        put_off_by: put_off_by(visit, opened).await?,
        returns: review::return_views(visit, opened, &returns).await?,
        left: RETURNS_MOST.saturating_sub(earlier),
        back: visit.href(&format!("/decide/{}", opened.slug())),
    };
    let title = format!("{} {}", visit.locale.text("decisions-return-title"), file.reference);
    let frame = Frame::form(title, state).crumb(visit.locale.text("decisions-queue-title"), "/decide");
    Ok(visit.page(frame.overtaken(stale), || return_page(visit.locale, state, &file, &view)))
}

pub(super) async fn post_return(visit: Visit, Path(slug): Path<String>, form: Submitted) -> Answer {
    let mut errors = Vec::new();
    if !form.switches_language() {
        let file = open_file(&visit.actor, &visit.portal, &slug, Action::Decide).await?;
        errors = match send_back(&visit, &file, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(Stop::Failure(Failure::Stale)) => vec![FieldError::new("", STALE)],
            Err(stop) => stop.into_field_errors()?,
        };
    }
    let file = match open_to_send(&visit, &slug, &form, Wish::SendBack).await? {
        Ok(file) => file,
        Err(answer) => return Ok(answer),
    };
    let stale = errors.iter().any(|error| error.message.key == STALE);
    let mut state = visit.form_again(&form, &errors);
    if stale {
        state.version = file.application().version;
    }
    form_page(&visit, &file, &state, stale).await
}

async fn send_back(visit: &Visit, file: &AtTheDoor, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let application = applications::find(work.connection(), file.id()).await?;
    if application.version != form.version {
        return Err(Failure::Stale.into());
    }
    let round = application.progress.round;
    let declaration = matters::declaration_of(work.connection(), application.id, file.user).await?;
    let parts = matters::participations(work.connection(), application.id).await?;
    may_decide(file.user, declaration.as_ref(), &parts, round).map_err(|refusals| Failure::Refused(said(&refusals)))?;
    let version = programmes::version(&visit.portal, application.version_id).await?;
    let part = if decided_by_body(&version.template) { Part::Recorder } else { Part::Decider };
    review::send_back(&work, &application, Participation { user: file.user, part, round }, form.get("note")).await?;
    work.finish(visit.href(&format!("/decide?returned={}", application.reference.slug()))).await
}
