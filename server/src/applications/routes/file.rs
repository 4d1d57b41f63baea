//! Loading one application for a page, and what every page says about it.

use std::sync::Arc;

use app::applications::forms::{BACK, TO_CHECK, section_task};
use app::applications::pages::{AfterIt, AnswerBy, FileHead, Ruled, RunsAgain};
use app::applications::{certain_refusals, reminders};
use app::kernel::{Reference, Timestamp};
use app::programmes::definition::ProgrammeDefinition;
use app::ui::form::FormState;

use crate::access::{Action, Information};
use crate::applications::programme::calendar_of;
use crate::applications::remind_applicant::announced_answer_by;
use crate::applications::{Application, store};
use crate::error::{Error, Result};
use crate::notices::is_reached;
use crate::programmes::{self, ProgrammeVersion};
use crate::web::{PageOptions, RequestContext};

/// An application with its programme, for somebody who may do `action` to it. Errors with `Failure::NotFound` for
/// everybody else.
pub async fn load(
    context: &RequestContext,
    slug: &str,
    action: Action,
) -> Result<(Application, Arc<ProgrammeVersion>)> {
    let reader = context.portal.database.reader();
    let application = store::find_by_reference(reader, &Reference::from_slug(slug)).await?;
    context.may(action, store::subject(&application))?;
    let programme = programmes::version(&context.portal, application.version_id).await?;
    Ok((application, programme))
}

/// The same while the applicant has the next move. Errors with a redirect to its status for an application that was sent.
pub async fn load_open(
    context: &RequestContext,
    slug: &str,
    action: Action,
) -> Result<(Application, Arc<ProgrammeVersion>)> {
    let (application, programme) = load(context, slug, action).await?;
    if application.is_open() {
        return Ok((application, programme));
    }
    Err(Error::SeeOther(context.href(&format!("{}/status", application.path()))))
}

pub fn head(context: &RequestContext, application: &Application, definition: &ProgrammeDefinition) -> FileHead {
    FileHead {
        reference: application.reference.to_string(),
        programme: definition.name.text(context.language()).to_owned(),
        organisation: application.organisation_name.clone(),
        href: context.href(&application.path()),
        answers_seen: Information::Application.who_sees(),
        documents_seen: Information::Documents.who_sees(),
    }
}

/// The link back from a part: to the page that checks everything when the reader came from it, or else to the task list.
pub fn back(
    context: &RequestContext,
    options: PageOptions,
    application: &Application,
    state: &FormState,
) -> PageOptions {
    if state.values.get(BACK) == TO_CHECK {
        options.back(context.locale.text("applications-back-to-check"), format!("{}/check", application.path()))
    } else {
        options.back(context.locale.text("applications-back"), application.path())
    }
}

/// The deadline of the round to which an application sent at `sent` belongs, where the programme has rounds, as RFC 3339
/// and in words.
pub fn round(context: &RequestContext, definition: &ProgrammeDefinition, sent: Timestamp) -> Option<(String, String)> {
    definition.deadline.round(sent, &definition.zone).map(|last| moment(context, last, &definition.zone))
}

/// The next deadline of the programme as it is now, for an applicant who may apply again; none where it has none, or takes no
/// applications any more.
pub async fn next_round(context: &RequestContext, programme: &ProgrammeVersion) -> Result<Option<(String, String)>> {
    let slug = programme.definition.slug.as_str();
    if !programmes::takes_applications(&context.portal, slug).await? {
        return Ok(None);
    }
    let now = programmes::find_by_slug(&context.portal, slug).await?;
    Ok(round(context, &now.definition, context.now))
}

/// What the answers rule out, each with the way to its answer. `own`: of this section only, on whose page it is said.
pub fn ruled(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
    own: Option<&str>,
) -> Vec<Ruled> {
    let edits = context.allowed(Action::EditApplication, store::subject(application));
    let today = context.now.in_zone(&definition.zone).date();
    let violations = certain_refusals(definition, &application.answers, today);
    let here = violations.iter().filter(|violation| own.is_none_or(|section| violation.section == section));
    here.map(|violation| {
        let question =
            definition.form.iter().flat_map(|section| &section.questions).find(|one| one.id == violation.question);
        let label = question.map(|question| question.label.text(context.language()).to_owned()).unwrap_or_default();
        let task = section_task(&violation.section);
        let href =
            context.href(&format!("{}/{task}?{BACK}={TO_CHECK}#field-{}", application.path(), violation.question));
        Ruled::new(context.locale, definition, violation, (own.is_none() && edits).then_some((href, label)))
    })
    .collect()
}

/// The application that a challenge has let run again, which must end before this draft is sent.
pub async fn runs_again(context: &RequestContext, application: &Application) -> Result<Option<RunsAgain>> {
    let first = store::running_beside(context.portal.database.reader(), application).await?;
    Ok(first
        .map(|first| RunsAgain { href: context.href(&format!("{}/status", first.path())), reference: first.reference }))
}

/// The last day to answer what was asked, where the programme sets one and something was asked.
pub async fn answer_by(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
) -> Result<Option<AnswerBy>> {
    let reader = context.portal.database.reader();
    let Some(by) = announced_answer_by(reader, application, &calendar_of(definition)).await? else { return Ok(None) };
    let after = if reminders(&definition.clocks).is_empty() {
        AfterIt::Nothing
    } else if is_reached(reader, application.organisation, context.now).await? {
        AfterIt::Closed
    } else {
        AfterIt::NotReached
    };
    let (datetime, when) = moment(context, by, &definition.zone);
    Ok(Some(AnswerBy { datetime, when, after }))
}

/// A moment for machines and for people.
pub fn moment(context: &RequestContext, at: Timestamp, zone: &str) -> (String, String) {
    (at.rfc3339(), context.locale.date_time(at, zone))
}
