//! Loading one application for a page, and what every page says about it.

use std::sync::Arc;

use app::applications::forms::{BACK, TO_CHECK, section_task};
use app::applications::pages::{AfterIt, AnswerBy, FileHead, Ruled, RunsAgain};
use app::applications::{certain_refusals, reminders};
use app::kernel::{Reference, Timestamp};
use app::programmes::template::ProgrammeTemplate;
use app::ui::form::FormState;

use crate::access::{Action, Given};
use crate::applications::programme::calendar_of;
use crate::applications::remind_applicant::announced_answer_by;
use crate::applications::{Application, store};
use crate::notices::is_reached;
use crate::programmes::{self, ProgrammeVersion};
use crate::stop::{Result, Stop};
use crate::web::{Frame, Visit};

/// An application with its programme, for somebody who may do `action` to it. Errors with `Failure::NotFound` for
/// everybody else.
pub async fn load(visit: &Visit, slug: &str, action: Action) -> Result<(Application, Arc<ProgrammeVersion>)> {
    let reader = visit.portal.database.reader();
    let application = store::find_by_reference(reader, &Reference::from_slug(slug)).await?;
    visit.may(action, store::subject(&application))?;
    let programme = programmes::version(&visit.portal, application.version_id).await?;
    Ok((application, programme))
}

/// The same while the applicant has the next move. Errors with the way to its status for one that was sent.
pub async fn load_open(visit: &Visit, slug: &str, action: Action) -> Result<(Application, Arc<ProgrammeVersion>)> {
    let (application, programme) = load(visit, slug, action).await?;
    if application.is_open() {
        return Ok((application, programme));
    }
    Err(Stop::SeeOther(visit.href(&format!("{}/status", application.path()))))
}

pub fn head(visit: &Visit, application: &Application, template: &ProgrammeTemplate) -> FileHead {
    FileHead {
        reference: application.reference.to_string(),
        programme: template.name.text(visit.language()).to_owned(),
        organisation: application.organisation_name.clone(),
        href: visit.href(&application.path()),
        answers_seen: Given::Application.who_sees(),
        documents_seen: Given::Documents.who_sees(),
    }
}

/// The way back from a part: to the check that one came from, or else to the task list.
pub fn back(visit: &Visit, frame: Frame, application: &Application, state: &FormState) -> Frame {
    if state.values.get(BACK) == TO_CHECK {
        frame.back(visit.locale.text("applications-back-to-check"), format!("{}/check", application.path()))
    } else {
        frame.back(visit.locale.text("applications-back"), application.path())
    }
}

/// The deadline of the round to which an application sent at `sent` belongs, where the programme has rounds, as RFC 3339
/// and in words.
pub fn round(visit: &Visit, template: &ProgrammeTemplate, sent: Timestamp) -> Option<(String, String)> {
    template.deadline.round(sent, &template.zone).map(|last| moment(visit, last, &template.zone))
}

/// The next deadline of the programme as it is now, for whoever may apply again; none where it has none, or takes no
/// applications any more.
pub async fn next_round(visit: &Visit, programme: &ProgrammeVersion) -> Result<Option<(String, String)>> {
    let slug = programme.template.slug.as_str();
    if !programmes::takes_applications(&visit.portal, slug).await? {
        return Ok(None);
    }
    let now = programmes::find_by_slug(&visit.portal, slug).await?;
    Ok(round(visit, &now.template, visit.now))
}

/// What the answers rule out, each with the way to its answer. `own`: of this section only, on whose page it is said.
pub fn ruled(visit: &Visit, application: &Application, template: &ProgrammeTemplate, own: Option<&str>) -> Vec<Ruled> {
    let edits = visit.allowed(Action::EditApplication, store::subject(application));
    let today = visit.now.in_zone(&template.zone).date();
    let refusals = certain_refusals(template, &application.answers, today);
    let here = refusals.iter().filter(|refusal| own.is_none_or(|section| refusal.section == section));
    here.map(|refusal| {
        let question =
            template.form.iter().flat_map(|section| &section.questions).find(|one| one.id == refusal.question);
        let label = question.map(|question| question.label.text(visit.language()).to_owned()).unwrap_or_default();
        let task = section_task(&refusal.section);
        let href = visit.href(&format!("{}/{task}?{BACK}={TO_CHECK}#field-{}", application.path(), refusal.question));
        Ruled::new(visit.locale, template, refusal, (own.is_none() && edits).then_some((href, label)))
    })
    .collect()
}

/// The application that a challenge has let run again, which must end before this draft is sent.
pub async fn runs_again(visit: &Visit, application: &Application) -> Result<Option<RunsAgain>> {
    let first = store::running_beside(visit.portal.database.reader(), application).await?;
    Ok(first
        .map(|first| RunsAgain { href: visit.href(&format!("{}/status", first.path())), reference: first.reference }))
}

/// The last day to answer what was asked, where the programme sets one and something was asked.
pub async fn answer_by(
    visit: &Visit,
    application: &Application,
    template: &ProgrammeTemplate,
) -> Result<Option<AnswerBy>> {
    let reader = visit.portal.database.reader();
    let Some(by) = announced_answer_by(reader, application, &calendar_of(template)).await? else { return Ok(None) };
    let after = if reminders(&template.clocks).is_empty() {
        AfterIt::Nothing
    } else if is_reached(reader, application.organisation, visit.now).await? {
        AfterIt::Closed
    } else {
        AfterIt::NotReached
    };
    let (datetime, when) = moment(visit, by, &template.zone);
    Ok(Some(AnswerBy { datetime, when, after }))
}

/// A moment for machines and for people.
pub fn moment(visit: &Visit, at: Timestamp, zone: &str) -> (String, String) {
    (at.rfc3339(), visit.locale.date_time(at, zone))
}
