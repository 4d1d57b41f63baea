//! "Your applications".

use app::applications::ApplicationState;
use app::applications::pages::{ApplicationLine, dashboard_page};
use app::kernel::{Failure, Message};
use app::ui::Content;
use app::ui::page::Width;

use super::file;
use crate::access::{Action, Subject};
use crate::applications::{Application, store};
use crate::error::Result;
use crate::organisations;
use crate::programmes;
use crate::web::{Answer, PageOptions, RequestContext};

pub async fn show_dashboard(context: RequestContext) -> Answer {
    context.may(Action::ReadDashboard, Subject::default())?;
    let user = context.actor.user().ok_or(Failure::SignInFirst)?;
    let reader = context.portal.database.reader();
    let organisations = organisations::of_user(reader, user).await?;
    let ids: Vec<_> = organisations.iter().map(|organisation| organisation.id).collect();
    let (mut drafts, mut sent) = (Vec::new(), Vec::new());
    for application in store::of_organisations(reader, &ids).await? {
        let line = line(&context, &application).await?;
        if application.state() == ApplicationState::Draft { drafts.push(line) } else { sent.push(line) }
    }
    let organisations: Vec<_> = organisations
        .iter()
        .map(|organisation| {
            (context.href(&format!("/organisations/{}", organisation.id)), organisation.profile.name.to_string())
        })
        .collect();
    let (programmes, new) = (context.href("/programmes"), context.href("/organisations/new"));
    let done = match context.parameter("done").as_str() {
        "deleted" => Some("applications-delete-done"),
        "left" => Some("organisations-leave-done"),
        _ => None,
    };
    let options = PageOptions::new(context.locale.text("applications-dashboard-title"));
    let options = options.width(Width::List).private();
    let (locale, invitations) = (context.locale, context.href("/invitations"));
    Ok(context
        .page(options, || dashboard_page(locale, organisations, drafts, sent, &programmes, &new, invitations, done)))
}

async fn line(context: &RequestContext, application: &Application) -> Result<ApplicationLine> {
    let programme = programmes::version(&context.portal, application.version_id).await?;
    let definition = &programme.definition;
    let head = file::head(context, application, definition);
    let when: Content = match (application.state(), application.due_at) {
        (ApplicationState::Draft, _) => context.locale.date_in(application.updated_at, &definition.zone).into(),
        (ApplicationState::Incomplete, _) => match file::answer_by(context, application, definition).await? {
            Some(by) => {
                context.locale.message(&Message::new("applications-due-answer-by").with("date", by.when)).into()
            }
            None => context.locale.text("applications-due-paused").into(),
        },
        (state, _) if state.is_terminal() => context.locale.text("applications-due-ended").into(),
        (ApplicationState::Deferred, None) => match application.progress.put_off_until {
            Some(until) => {
                let until = context.locale.date_in(until, &definition.zone);
                context.locale.message(&Message::new("applications-status-put-off").with("date", until)).into()
            }
            None => context.locale.text("applications-no-date").into(),
        },
        (_, Some(due)) => context.locale.date_in(due, &definition.zone).into(),
        (_, None) => context.locale.text("applications-no-date").into(),
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
