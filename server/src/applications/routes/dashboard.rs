//! "Your applications".

use app::applications::ApplicationState;
use app::applications::pages::{ApplicationLine, dashboard_page};
use app::kernel::{Failure, Message};
use app::ui::Content;
use app::ui::page::Width;

use super::file;
use crate::access::{Action, Subject};
use crate::applications::{Application, store};
use crate::organisations;
use crate::programmes;
use crate::stop::Result;
use crate::web::{Answer, Frame, Visit};

pub async fn show_dashboard(visit: Visit) -> Answer {
    visit.may(Action::ReadDashboard, Subject::default())?;
    let user = visit.actor.user().ok_or(Failure::SignInFirst)?;
    let reader = visit.portal.database.reader();
    let organisations = organisations::of_user(reader, user).await?;
    let ids: Vec<_> = organisations.iter().map(|organisation| organisation.id).collect();
    let (mut drafts, mut sent) = (Vec::new(), Vec::new());
    for application in store::of_organisations(reader, &ids).await? {
        let line = line(&visit, &application).await?;
        if application.state() == ApplicationState::Draft { drafts.push(line) } else { sent.push(line) }
    }
    let organisations: Vec<_> = organisations
        .iter()
        .map(|organisation| {
            (visit.href(&format!("/organisations/{}", organisation.id)), organisation.profile.name.to_string())
        })
        .collect();
    let (programmes, new) = (visit.href("/programmes"), visit.href("/organisations/new"));
    let done = match visit.parameter("done").as_str() {
        "deleted" => Some("applications-delete-done"),
        "left" => Some("organisations-leave-done"),
        _ => None,
    };
    let frame = Frame::new(visit.locale.text("applications-dashboard-title"));
    let frame = frame.width(Width::List).private();
    let (locale, invitations) = (visit.locale, visit.href("/invitations"));
    Ok(visit.page(frame, || dashboard_page(locale, organisations, drafts, sent, &programmes, &new, invitations, done)))
}

async fn line(visit: &Visit, application: &Application) -> Result<ApplicationLine> {
    let programme = programmes::version(&visit.portal, application.version_id).await?;
    let template = &programme.template;
    let head = file::head(visit, application, template);
    let when: Content = match (application.state(), application.due_at) {
        (ApplicationState::Draft, _) => visit.locale.date_in(application.updated_at, &template.zone).into(),
        (ApplicationState::Incomplete, _) => match file::answer_by(visit, application, template).await? {
            Some(by) => visit.locale.message(&Message::new("applications-due-answer-by").with("date", by.when)).into(),
            None => visit.locale.text("applications-due-paused").into(),
        },
        (state, _) if state.is_terminal() => visit.locale.text("applications-due-ended").into(),
        (ApplicationState::Deferred, None) => match application.progress.put_off_until {
            Some(until) => {
                let until = visit.locale.date_in(until, &template.zone);
                visit.locale.message(&Message::new("applications-status-put-off").with("date", until)).into()
            }
            None => visit.locale.text("applications-no-date").into(),
        },
        (_, Some(due)) => visit.locale.date_in(due, &template.zone).into(),
        (_, None) => visit.locale.text("applications-no-date").into(),
    };
    Ok(ApplicationLine {
        reference: head.reference,
        href: head.href,
        programme: head.programme,
        organisation: head.organisation,
        state: application.state(),
        when,
    })
}
