//! The task list and the questions of a draft.

use app::applications::ApplicationState;
use app::applications::forms::{
    Asked, BACK, Reading, TO_CHECK, document_task, keys, read_section, section_task, section_values,
};
use app::applications::pages::{Part, PartState, SaidAbove, TheirAnswers, section_page, shown_answer, task_list_page};
use app::applications::{Need, Requirement, Submission, certain_refusals};
use app::kernel::{Failure, Reference};
use app::organisations::OrganisationProfile;
use app::programmes::definition::ProgrammeDefinition;
use app::programmes::questions::FormSection;
use app::ui::form::FormState;
use axum::extract::Path;
use axum::response::Response;

use super::file;
use super::information_requests::information_requests;
use crate::access::Action;
use crate::applications::save_section::{SaveSection, Saved, answers_of, save_section, section_version};
use crate::applications::submit_application::{VISIBILITY, given};
use crate::applications::{Application, store};
use crate::error::Result;
use crate::organisations;
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

pub async fn show_task_list(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let (application, programme) = file::load_open(&context, &slug, Action::ReadApplication).await?;
    let submission = given(context.portal.database.reader(), &application).await?;
    let definition = &programme.definition;
    let parts = parts(&context, &application, definition, &submission);
    let head = file::head(&context, &application, definition);
    let closes = file::round(&context, definition, context.now);
    let asked = match application.state() {
        ApplicationState::Incomplete => Some(information_requests(&context, &application, definition).await?),
        _ => None,
    };
    let by = file::answer_by(&context, &application, definition).await?;
    let done = match context.query.as_deref() {
        Some("saved") => Some("interface-draft-saved"),
        Some("copied") => Some("applications-tasks-copied"),
        _ => None,
    };
    let is_draft = application.state() == ApplicationState::Draft;
    let may_delete = is_draft && context.allowed(Action::DeleteDraft, store::subject(&application));
    let delete = may_delete.then(|| context.href(&format!("{}/delete", application.path())));
    let first = file::runs_again(&context, &application).await?;
    let title = format!("{} {}", head.programme, head.reference);
    let options = PageOptions::new(title)
        .crumb(context.locale.text("interface-nav-applications"), "/applications")
        .printed(&head.reference)
        .private();
    let locale = context.locale;
    Ok(context.page(options, || task_list_page(locale, &head, parts, closes, asked, by, delete, done, first)))
}

/// The task list shows the institution's questions, beside the parts in which they are answered.
pub async fn show_what_was_asked(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let (application, _) = file::load_open(&context, &slug, Action::ReadApplication).await?;
    Ok(see_other(context.href(&application.path())))
}

fn parts(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
    given: &Submission,
) -> Vec<Part> {
    let language = context.language();
    let own = application.path();
    let mut parts = vec![Part {
        id: "profile".into(),
        label: context.locale.text("applications-tasks-profile"),
        href: context.href(&format!("/organisations/{}/edit?then={own}", application.organisation)),
        hint: String::new(),
        state: PartState::Done,
        required: true,
    }];
    parts.extend(definition.form.iter().map(|section| {
        let task = section_task(&section.id);
        Part {
            id: format!("section-{}", section.id),
            label: section.title.text(language).to_owned(),
            href: context.href(&format!("{own}/{task}")),
            hint: String::new(),
            state: section_state(section, given),
            required: section.questions.iter().any(|question| question.required),
        }
    }));
    parts.extend(definition.documents.iter().map(|document| {
        let state = match (given.documents.contains(&document.code), document.required) {
            (true, _) => PartState::Done,
            (false, true) => PartState::NotStarted,
            (false, false) => PartState::Optional,
        };
        Part {
            id: format!("document-{}", document.code),
            label: document.name.text(language).to_owned(),
            href: context.href(&format!("{own}/{}", document_task(&document.code))),
            hint: String::new(),
            state,
            required: document.required,
        }
    }));
    parts.push(Part {
        id: VISIBILITY.into(),
        label: context.locale.text("applications-visibility-title"),
        href: context.href(&format!("{own}/{VISIBILITY}")),
        hint: String::new(),
        state: if given.answers.contains_key(VISIBILITY) { PartState::Done } else { PartState::NotStarted },
        required: true,
    });
    if !context.allowed(Action::EditApplication, store::subject(application)) {
        // A member who may only read finds everything on one page.
        parts.iter_mut().for_each(|part| part.href = context.href(&format!("{own}/check")));
    }
    parts
}

/// Complete when everything required in it is answered; begun when anything is.
fn section_state(section: &FormSection, given: &Submission) -> PartState {
    let has = |field: &str| {
        let (field, label) = (field.to_owned(), String::new());
        given.has(&Requirement { task: String::new(), field, label, need: Need::Answer })
    };
    let begun = section.questions.iter().flat_map(keys).any(|key| has(&key));
    let mut required = section.questions.iter().filter(|question| question.required).peekable();
    match (begun, required.peek().is_some()) {
        (true, _) if required.all(|question| has(&question.id)) => PartState::Done,
        (true, _) => PartState::InProgress,
        (false, true) => PartState::NotStarted,
        (false, false) => PartState::Optional,
    }
}

pub async fn show_section(context: RequestContext, Path((slug, section)): Path<(String, String)>) -> Answer {
    let (application, programme) = file::load_open(&context, &slug, Action::EditApplication).await?;
    let section = find_section(&programme.definition, &section)?;
    let version = section_version(section, &application.answers);
    let mut values = section_values(section, &application.answers, &profile_of(&context, &application).await?);
    values.set(BACK, context.parameter(BACK));
    let state = context.form(values, version).await?;
    Ok(page(&context, &application, &programme.definition, section, &state, None))
}

pub async fn post_section(
    context: RequestContext,
    Path((slug, section)): Path<(String, String)>,
    form: Submitted,
) -> Answer {
    let (application, programme) = file::load(&context, &slug, Action::EditApplication).await?;
    let definition = &programme.definition;
    let section = find_section(definition, &section)?;
    if form.switches_language() {
        return Ok(page(&context, &application, definition, section, &context.form_again(&form, &[]), None));
    }
    let next = match form.get("then") {
        "later" => format!("{}?saved", application.path()),
        _ if form.get(BACK) == TO_CHECK => format!("{}/check?saved", application.path()),
        _ => next_part(&application, definition, section),
    };
    let next = match warned(&context, &application, definition, section, &form).await? {
        Some(here) if form.get("then") != "later" => here,
        _ => next,
    };
    let errors = match save(&context, &Reference::from_slug(&slug), section, &form, &next).await {
        Ok(None) => return Ok(see_other(context.href(&next))),
        Ok(Some(current)) => {
            let mut state = context.form_again(&form, &[]);
            state.version = section_version(section, &current.answers);
            let theirs = their_answers(&context, section, &current);
            return Ok(page(&context, &current, definition, section, &state, Some(theirs)));
        }
        Err(stop) => stop.into_field_errors()?,
    };
    Ok(page(&context, &application, definition, section, &context.form_again(&form, &errors), None))
}

/// Leads to `next`; the application as it is now where somebody else saved other answers first.
async fn save(
    context: &RequestContext,
    reference: &Reference,
    section: &FormSection,
    form: &Submitted,
    next: &str,
) -> Result<Option<Box<Application>>> {
    let reading = if form.get("then") == "later" { Reading::Keep } else { Reading::Understand };
    let (typed, version, language) = (&form.values, form.version, context.language());
    let work = context.begin(form).await?;
    let command = SaveSection { reference, section, typed, version, reading, language };
    Ok(match save_section(&work, &context.portal, command).await? {
        Saved::Overtaken(current) => Some(current),
        Saved::Done => {
            work.commit(context.href(next)).await?;
            None
        }
    })
}

/// The parameter of a section's address that says: this was saved, and it rules something out.
const WARNED: &str = "warned";

/// Where a saved section leads when its answers, as they were typed now, make a refusal certain: to itself, once.
async fn warned(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
    section: &FormSection,
    form: &Submitted,
) -> Result<Option<String>> {
    let profile = profile_of(context, application).await?;
    let today = context.now.in_zone(&definition.zone).date();
    let asked = Asked { profile: &profile, today };
    let typed = match read_section(section, &form.values, context.language(), Reading::Keep, asked) {
        Ok(typed) if typed != answers_of(section, &application.answers) => typed,
        _ => return Ok(None),
    };
    let mut answers = application.answers.clone();
    answers.extend(typed);
    let here =
        certain_refusals(definition, &answers, today).into_iter().any(|violation| violation.section == section.id);
    let back = if form.get(BACK) == TO_CHECK { format!("&{BACK}={TO_CHECK}") } else { String::new() };
    Ok(here.then(|| format!("{}/{}?{WARNED}{back}", application.path(), section_task(&section.id))))
}

/// "Save and continue" leads through the questions in their order, then to the first document, then to the task list.
fn next_part(application: &Application, definition: &ProgrammeDefinition, section: &FormSection) -> String {
    let own = application.path();
    let after = definition.form.iter().skip_while(|other| other.id != section.id).nth(1);
    match (after, definition.documents.first()) {
        (Some(next), _) => format!("{own}/{}", section_task(&next.id)),
        (None, Some(document)) => format!("{own}/{}", document_task(&document.code)),
        (None, None) => own,
    }
}

fn find_section<'a>(definition: &'a ProgrammeDefinition, id: &str) -> Result<&'a FormSection> {
    Ok(definition.form.iter().find(|section| section.id == id).ok_or(Failure::NotFound)?)
}

async fn profile_of(context: &RequestContext, application: &Application) -> Result<OrganisationProfile> {
    Ok(organisations::find(context.portal.database.reader(), application.organisation).await?.profile)
}

fn their_answers(context: &RequestContext, section: &FormSection, current: &Application) -> TheirAnswers {
    let answers = answers_of(section, &current.answers);
    let shown = section.questions.iter().map(|question| {
        let answer = shown_answer(context.locale, question, &answers);
        let answer = if answer.is_empty() { context.locale.text("interface-not-provided").into() } else { answer };
        (question.label.text(context.language()).to_owned(), answer)
    });
    TheirAnswers(shown.collect())
}

fn page(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
    section: &FormSection,
    state: &FormState,
    theirs: Option<TheirAnswers>,
) -> Response {
    let today = context.now.in_zone(&definition.zone).date();
    let head = file::head(context, application, definition);
    let title = format!("{} {}", section.title.text(context.language()), head.reference);
    let options = file::back(context, PageOptions::form(title, state), application, state);
    let ruled = file::ruled(context, application, definition, Some(&section.id));
    let go_on = match state.values.get(BACK) {
        TO_CHECK => format!("{}/check", application.path()),
        _ => next_part(application, definition, section),
    };
    let go_on = context.has_parameter(WARNED).then(|| context.href(&go_on));
    let options = options.overtaken(theirs.is_some());
    let above = SaidAbove { theirs, ruled, go_on };
    context.page(options, || section_page(context.locale, state, &head, section, above, (&application.country, today)))
}
