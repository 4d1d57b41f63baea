//! The state of a sent application, for its members; and withdrawing it.

use app::applications::pages::{ActLine, ClosedView, LodgedLine, Status, status_page, withdraw_page};
use app::applications::{ApplicationEvent, ApplicationState, DecisionTime};
use app::kernel::{Message, Reference};
use app::programmes::definition::LapseEffect;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::file;
use super::information_requests::information_requests;
use crate::access::Action;
use crate::applications::contested::{Lodged, contested};
use crate::applications::programme::calendar_of;
use crate::applications::withdraw_application::withdraw_application;
use crate::applications::{Application, store};
use crate::error::Result;
use crate::programmes::{self, ProgrammeVersion};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

pub async fn show_status(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let (application, programme) = file::load(&context, &slug, Action::ReadApplication).await?;
    let subject = store::subject(&application);
    let mut status = status_of(&context, &application, &programme).await?;
    let own = |page: &str| context.href(&format!("{}{page}", application.path()));
    status.just_withdrawn = context.query.as_deref() == Some("withdrawn");
    if application.submitted_at.is_some() {
        status.receipt = own("/receipt");
        status.sent = own("/sent");
    }
    if application.state() == ApplicationState::Incomplete && context.allowed(Action::EditApplication, subject) {
        status.answer = own("");
    }
    let ended = application.state().is_terminal() && application.state() != ApplicationState::Granted;
    if ended
        && context.allowed(Action::StartApplication, subject)
        && programmes::takes_applications(&context.portal, &programme.definition.slug).await?
    {
        let earlier = application.reference.slug();
        status.again = context.href(&format!("/programmes/{}/start?earlier={earlier}", programme.definition.slug));
        status.next = file::next_round(&context, &programme).await?;
    }
    if context.allowed(Action::ManageVisibility, subject) {
        status.visibility = own("/visibility");
    }
    let can_end = application.state().after(ApplicationEvent::Withdrawn).is_some();
    if can_end && context.allowed(Action::WithdrawApplication, subject) {
        status.withdraw = own("/withdraw");
    }
    let title = format!("{} {}", status.head.programme, status.head.reference);
    let options = PageOptions::new(title)
        .crumb(context.locale.text("interface-nav-applications"), "/applications")
        .printed(&status.head.reference)
        .private();
    let locale = context.locale;
    Ok(context.page(options, || status_page(locale, status)))
}

/// What members and the holder of a receipt code both see.
pub async fn status_of(
    context: &RequestContext,
    application: &Application,
    programme: &ProgrammeVersion,
) -> Result<Status> {
    let definition = &programme.definition;
    let zone = definition.zone.as_str();
    let state = application.state();
    let calendar = calendar_of(definition);
    let clock = application.progress.clock;
    let running = !state.is_terminal() && application.due_at.is_some();
    let round = application.submitted_at.and_then(|sent| file::round(context, definition, sent));
    let acts = store::acts_of(context.portal.database.reader(), application.id).await?;
    let mut status = Status {
        head: file::head(context, application, definition),
        state: Some(state),
        round: if state.is_terminal() { None } else { round },
        due: application.due_at.map(|due| file::moment(context, due, zone)),
        days_overdue: clock.filter(|_| running).map_or(0, |clock| clock.days_overdue(context.now, &calendar)),
        provisional: application.has_lapsed() && definition.clocks.lapse == LapseEffect::ProvisionalAccess,
        not_promised: !state.is_terminal() && clock.is_some_and(|clock| clock.time == DecisionTime::NotPromised),
        if_late: definition.clocks.if_late.text(context.language()).to_owned(),
        asked: information_requests(context, application, definition).await?,
        answer_by: file::answer_by(context, application, definition).await?,
        acts: acts
            .into_iter()
            .map(|(verb, actor, at)| {
                let (datetime, when) = file::moment(context, at, zone);
                ActLine { verb, actor, datetime, when }
            })
            .collect(),
        ..Status::default()
    };
    if state.is_decided() {
        status.notice = context.href(&format!("{}/notice", application.path()));
    }
    if application.progress.deferrals > 0 {
        status.deferral = context.href(&format!("{}/deferral", application.path()));
    }
    if state == ApplicationState::Deferred {
        let until = application.progress.put_off_until.filter(|until| *until > context.now);
        status.put_off_until = until.map(|until| context.locale.date_in(until, zone));
    }
    let contested = contested(context.portal.database.reader(), application.id).await?;
    if contested.begun && context.allowed(Action::LodgeChallenge, store::subject(application)) {
        status.begun = context.href(&format!("/challenge/{}", application.reference.slug()));
    }
    if let Some(until) = contested.open.filter(|_| context.allowed(Action::LodgeChallenge, store::subject(application)))
    {
        status.challenge = context.href(&format!("/challenge/{}", application.reference.slug()));
        status.challenge_is_of_deferral = contested.open_is_deferral;
        status.challenge_until = until.map(|until| file::moment(context, until, zone));
        status.challenge_late = until.is_some_and(|until| context.now > until);
    }
    status.closed = contested
        .closing
        .filter(|_| state == ApplicationState::ClosedWithoutPrejudice)
        .map(|(legal_basis, reasons)| ClosedView { legal_basis, reasons, language: application.language });
    status.lodged = contested.lodged.iter().map(|challenge| lodged(context, challenge)).collect();
    Ok(status)
}

fn lodged(context: &RequestContext, challenge: &Lodged) -> LodgedLine {
    LodgedLine {
        href: context.href(&format!("/challenges/{}", challenge.reference.slug())),
        state: context.locale.message(&Message::of_word("challenges-state", &challenge.state)),
        reference: challenge.reference.to_string(),
        current: challenge.current,
        of_deferral: challenge.of_deferral,
    }
}

pub async fn show_withdraw(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let state = context.form(Values::default(), 0).await?;
    withdrawal(&context, &slug, &state).await
}

pub async fn post_withdraw(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match withdraw(&context, &slug, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    withdrawal(&context, &slug, &context.form_again(&form, &errors)).await
}

async fn withdraw(context: &RequestContext, slug: &str, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    let withdrawn = withdraw_application(&work, &Reference::from_slug(slug)).await?;
    work.commit(context.href(&format!("{}/status?withdrawn", withdrawn.path()))).await
}

async fn withdrawal(context: &RequestContext, slug: &str, state: &FormState) -> Answer {
    let (application, programme) = file::load(context, slug, Action::WithdrawApplication).await?;
    let head = file::head(context, &application, &programme.definition);
    let title = format!("{} {}", context.locale.text("applications-withdraw-title"), head.reference);
    let back = format!("{}/status", application.path());
    let options = PageOptions::form(title, state).back(context.locale.text("interface-back"), back);
    let (locale, next) = (context.locale, file::next_round(context, &programme).await?);
    Ok(context.page(options, || withdraw_page(locale, state, &head, next)))
}
