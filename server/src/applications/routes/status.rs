//! Where a sent application stands, for its members; and withdrawing it.

use app::applications::pages::{ActLine, ClosedView, LodgedLine, Status, status_page, withdraw_page};
use app::applications::{ApplicationEvent, ApplicationState, DecisionTime};
use app::kernel::{Message, Reference};
use app::programmes::template::LapseEffect;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::asked::asked_for;
use super::file;
use crate::access::Action;
use crate::applications::contested::{Lodged, contested};
use crate::applications::programme::calendar_of;
use crate::applications::withdraw_application::withdraw_application;
use crate::applications::{Application, store};
use crate::programmes::{self, ProgrammeVersion};
use crate::stop::Result;
use crate::web::{Answer, Frame, Submitted, Visit, see_other};

pub async fn show_status(visit: Visit, Path(slug): Path<String>) -> Answer {
    let (application, programme) = file::load(&visit, &slug, Action::ReadApplication).await?;
    let subject = store::subject(&application);
    let mut status = status_of(&visit, &application, &programme).await?;
    let own = |page: &str| visit.href(&format!("{}{page}", application.path()));
    status.just_withdrawn = visit.query.as_deref() == Some("withdrawn");
    if application.submitted_at.is_some() {
        status.receipt = own("/receipt");
        status.sent = own("/sent");
    }
    if application.state() == ApplicationState::Incomplete && visit.allowed(Action::EditApplication, subject) {
        status.answer = own("");
    }
    let ended = application.state().is_terminal() && application.state() != ApplicationState::Granted;
    if ended
        && visit.allowed(Action::StartApplication, subject)
        && programmes::takes_applications(&visit.portal, &programme.template.slug).await?
    {
        let earlier = application.reference.slug();
        status.again = visit.href(&format!("/programmes/{}/start?earlier={earlier}", programme.template.slug));
        status.next = file::next_round(&visit, &programme).await?;
    }
    if visit.allowed(Action::ManageVisibility, subject) {
        status.visibility = own("/visibility");
    }
    let can_end = application.state().after(ApplicationEvent::Withdrawn).is_some();
    if can_end && visit.allowed(Action::WithdrawApplication, subject) {
        status.withdraw = own("/withdraw");
    }
    let title = format!("{} {}", status.head.programme, status.head.reference);
    let frame = Frame::new(title)
        .crumb(visit.locale.text("interface-nav-applications"), "/applications")
        .printed(&status.head.reference)
        .private();
    let locale = visit.locale;
    Ok(visit.page(frame, || status_page(locale, status)))
}

/// What members and the holder of a receipt code both see.
pub async fn status_of(visit: &Visit, application: &Application, programme: &ProgrammeVersion) -> Result<Status> {
    let template = &programme.template;
    let zone = template.zone.as_str();
    let state = application.state();
    let calendar = calendar_of(template);
    let clock = application.progress.clock;
    let running = !state.is_terminal() && application.due_at.is_some();
    let round = application.submitted_at.and_then(|sent| file::round(visit, template, sent));
    let acts = store::acts_of(visit.portal.database.reader(), application.id).await?;
    let mut status = Status {
        head: file::head(visit, application, template),
        state: Some(state),
        round: if state.is_terminal() { None } else { round },
        due: application.due_at.map(|due| file::moment(visit, due, zone)),
        days_overdue: clock.filter(|_| running).map_or(0, |clock| clock.days_overdue(visit.now, &calendar)),
        provisional: application.has_lapsed() && template.clocks.lapse == LapseEffect::ProvisionalAccess,
        not_promised: !state.is_terminal() && clock.is_some_and(|clock| clock.time == DecisionTime::NotPromised),
        if_late: template.clocks.if_late.text(visit.language()).to_owned(),
        asked: asked_for(visit, application, template).await?,
        answer_by: file::answer_by(visit, application, template).await?,
        acts: acts
            .into_iter()
            .map(|(verb, actor, at)| {
                let (datetime, when) = file::moment(visit, at, zone);
                ActLine { verb, actor, datetime, when }
            })
            .collect(),
        ..Status::default()
    };
    if state.is_decided() {
        status.notice = visit.href(&format!("{}/notice", application.path()));
    }
    if application.progress.deferrals > 0 {
        status.deferral = visit.href(&format!("{}/deferral", application.path()));
    }
    if state == ApplicationState::Deferred {
        let until = application.progress.put_off_until.filter(|until| *until > visit.now);
        status.put_off_until = until.map(|until| visit.locale.date_in(until, zone));
    }
    let contested = contested(visit.portal.database.reader(), application.id).await?;
    if contested.begun && visit.allowed(Action::LodgeChallenge, store::subject(application)) {
        status.begun = visit.href(&format!("/challenge/{}", application.reference.slug()));
    }
    if let Some(until) = contested.open.filter(|_| visit.allowed(Action::LodgeChallenge, store::subject(application))) {
        status.challenge = visit.href(&format!("/challenge/{}", application.reference.slug()));
        status.challenge_is_of_deferral = contested.open_is_deferral;
        status.challenge_until = until.map(|until| file::moment(visit, until, zone));
        status.challenge_late = until.is_some_and(|until| visit.now > until);
    }
    status.closed = contested
        .closing
        .filter(|_| state == ApplicationState::ClosedWithoutPrejudice)
        .map(|(legal_basis, reasons)| ClosedView { legal_basis, reasons, language: application.language });
    status.lodged = contested.lodged.iter().map(|challenge| lodged(visit, challenge)).collect();
    Ok(status)
}

fn lodged(visit: &Visit, challenge: &Lodged) -> LodgedLine {
    LodgedLine {
        href: visit.href(&format!("/challenges/{}", challenge.reference.slug())),
        state: visit.locale.message(&Message::of_word("challenges-state", &challenge.state)),
        reference: challenge.reference.to_string(),
        current: challenge.current,
        of_deferral: challenge.of_deferral,
    }
}

pub async fn show_withdraw(visit: Visit, Path(slug): Path<String>) -> Answer {
    let state = visit.form(Values::default(), 0).await?;
    withdrawal(&visit, &slug, &state).await
}

pub async fn post_withdraw(visit: Visit, Path(slug): Path<String>, form: Submitted) -> Answer {
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match withdraw(&visit, &slug, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    withdrawal(&visit, &slug, &visit.form_again(&form, &errors)).await
}

async fn withdraw(visit: &Visit, slug: &str, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let withdrawn = withdraw_application(&work, &Reference::from_slug(slug)).await?;
    work.finish(visit.href(&format!("{}/status?withdrawn", withdrawn.path()))).await
}

async fn withdrawal(visit: &Visit, slug: &str, state: &FormState) -> Answer {
    let (application, programme) = file::load(visit, slug, Action::WithdrawApplication).await?;
    let head = file::head(visit, &application, &programme.template);
    let title = format!("{} {}", visit.locale.text("applications-withdraw-title"), head.reference);
    let back = format!("{}/status", application.path());
    let frame = Frame::form(title, state).back(visit.locale.text("interface-back"), back);
    let (locale, next) = (visit.locale, file::next_round(visit, &programme).await?);
    Ok(visit.page(frame, || withdraw_page(locale, state, &head, next)))
}
