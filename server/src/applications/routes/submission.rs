//! Checking, declaring, sending, and the receipt.

use app::applications::forms::{BACK, TO_CHECK, document_task, section_task};
use app::applications::pages::{
    ChangedPart, CheckView, CheckedSection, MissingPart, NextStep, Renewal, check_page, declaration_page, receipt_page,
    shown_answer,
};
use app::applications::{ApplicationState, PublicationWishes, last_day};
use app::kernel::{Failure, Message, Reference};
use app::organisations::pages::profile_rows;
use app::programmes::definition::ProgrammeDefinition;
use app::ui::Content;
use app::ui::form::{FormState, Values};
use app::ui::list::SummaryRow;
use axum::extract::Path;
use leptos::prelude::*;

use super::file;
use crate::access::Action;
use crate::applications::content_fingerprints::{changed_parts, content_fingerprints, fingerprints};
use crate::applications::programme::calendar_of;
use crate::applications::submit_application::{SubmitApplication, missing, submit_application};
use crate::applications::{Application, as_sent, current_code, store, wishes_of};
use crate::documents::{Document, DocumentOwner, documents_of};
use crate::error::{Error, Result};
use crate::organisations;
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

pub async fn show_check(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let (application, programme) = file::load_open(&context, &slug, Action::ReadApplication).await?;
    let reader = context.portal.database.reader();
    let definition = &programme.definition;
    let documents = documents_of(reader, DocumentOwner::Application(application.id)).await?;
    let organisation = organisations::find(reader, application.organisation).await?;
    let checked = fingerprints(&application, definition, &documents, organisation.version);
    let profile = organisation.profile;
    let mut sections = sections(&context, &application, definition, &documents);
    sections.push(visibility(&context, &application, wishes_of(reader, application.id).await?));
    let sends = context.allowed(Action::EditApplication, store::subject(&application));
    if !sends {
        sections = sections.into_iter().map(CheckedSection::read_only).collect();
    }
    let unchanged = application.state() == ApplicationState::Incomplete && {
        let sent = as_sent(reader, &application).await?;
        let ids = |documents: &[Document]| documents.iter().map(|document| document.id).collect::<Vec<_>>();
        sent.application.answers == application.answers
            && sent.application.category == application.category
            && sent.application.profile.as_ref() == Some(&profile)
            && ids(&sent.documents) == ids(&documents)
    };
    // A member who cannot add what is missing gets no links to it.
    let missing = if sends { missing_parts(&context, &application, definition).await? } else { Vec::new() };
    let head = file::head(&context, &application, definition);
    let saved = context.query.as_deref() == Some("saved");
    let ruled = file::ruled(&context, &application, definition, None);
    let edit = format!("/organisations/{}/edit?then={}/check", application.organisation, application.path());
    let edit = if context.allowed(Action::EditOrganisation, store::subject(&application)) {
        context.href(&edit)
    } else {
        String::new()
    };
    let first = file::runs_again(&context, &application).await?;
    let title = format!("{} {}", context.locale.text("applications-check-title"), head.reference);
    let options = PageOptions::new(title).back(context.locale.text("applications-back"), application.path()).private();
    let locale = context.locale;
    let view = CheckView { edit_profile: edit, sections, missing, checked, saved, ruled, sends, unchanged, first };
    Ok(context.page(options, || check_page(locale, &head, &profile, view)))
}

pub(super) fn sections(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
    documents: &[Document],
) -> Vec<CheckedSection> {
    let language = context.language();
    let own = application.path();
    let mut sections: Vec<CheckedSection> = definition
        .form
        .iter()
        .map(|section| CheckedSection {
            title: section.title.text(language).to_owned(),
            href: context.href(&format!("{own}/{}?{BACK}={TO_CHECK}", section_task(&section.id))),
            rows: section
                .questions
                .iter()
                .map(|question| {
                    let answer = shown_answer(context.locale, question, &application.answers);
                    (question.label.text(language).to_owned(), answer)
                })
                .collect(),
        })
        .collect();
    sections.extend(definition.documents.iter().map(|document| {
        let files: Vec<_> = documents.iter().filter(|kept| kept.purpose == document.code).collect();
        CheckedSection {
            title: document.name.text(language).to_owned(),
            href: context.href(&format!("{own}/{}?{BACK}={TO_CHECK}", document_task(&document.code))),
            rows: vec![(context.locale.text("interface-upload-list-label"), file_list(context, &files))],
        }
    }));
    sections
}

/// What was answered about being known.
fn visibility(
    context: &RequestContext,
    application: &Application,
    wishes: Option<PublicationWishes>,
) -> CheckedSection {
    let t = |key: &str| context.locale.text(&format!("applications-visibility-{key}"));
    let said = |yes: bool, key: &str| if yes { Content::from(t(key)) } else { Content::default() };
    let danger = wishes.map(|wishes| t(if wishes.danger { "danger-yes" } else { "danger-no" }));
    let mut rows = vec![(t("danger"), danger.map(Content::from).unwrap_or_default())];
    let asked = [
        ("status", "status-confidential", wishes.is_some_and(|wishes| wishes.confidential)),
        ("provisional", "provisional-shown", wishes.is_some_and(|wishes| wishes.provisional_shown)),
    ];
    rows.extend(asked.into_iter().filter(|(.., asked)| *asked).map(|(key, word, asked)| (t(key), said(asked, word))));
    CheckedSection {
        title: t("title"),
        href: context.href(&format!("{}/visibility?{BACK}={TO_CHECK}", application.path())),
        rows,
    }
}

fn file_list(context: &RequestContext, files: &[&Document]) -> Content {
    if files.is_empty() {
        return Content::default();
    }
    let items = files
        .iter()
        .map(|file| {
            let href = context.href(&format!("/documents/{}", file.id));
            let (name, size) = (file.file_name.clone(), context.locale.file_size(file.size));
            let out = file.taken_out.then(|| {
                let out = context.locale.text("applications-sent-taken-out");
                view! { " "<span class="hint">{out}</span> }
            });
            view! { <li><a href=href><bdi>{name}</bdi></a>" "<span class="hint">{size}</span>{out}</li> }
        })
        .collect::<Vec<_>>();
    Content::view(view! { <ul>{items}</ul> })
}

async fn missing_parts(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
) -> Result<Vec<MissingPart>> {
    let missing = missing(context.portal.database.reader(), application, definition, context.language()).await?;
    let part = |requirement: app::applications::Requirement| MissingPart {
        label: requirement.label,
        href: context.href(&format!("{}/{}?{BACK}={TO_CHECK}", application.path(), requirement.task)),
    };
    Ok(missing.into_iter().map(part).collect())
}

pub async fn show_declaration(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let (application, programme) = file::load_open(&context, &slug, Action::SubmitApplication).await?;
    let query = url::form_urlencoded::parse(context.query.as_deref().unwrap_or_default().as_bytes());
    let seen = query.into_owned().find(|(name, _)| name == CHECKED).map(|(_, seen)| seen);
    let seen = match seen {
        Some(seen) => seen,
        // A member who comes without the page that checks everything is shown nothing as changed.
        None => content_fingerprints(context.portal.database.reader(), &application, &programme.definition).await?,
    };
    let values: Values = [(CHECKED.to_owned(), seen)].into_iter().collect();
    let state = context.form(values, application.version).await?;
    declaration(&context, &application, &programme.definition, state, false).await
}

pub async fn post_declaration(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let mut stale = false;
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match submit(&context, &slug, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(Error::Failure(Failure::Stale)) => {
                stale = true;
                Vec::new()
            }
            Err(error) => error.into_field_errors()?,
        }
    };
    let (application, programme) = file::load_open(&context, &slug, Action::SubmitApplication).await?;
    declaration(&context, &application, &programme.definition, context.form_again(&form, &errors), stale).await
}

async fn submit(context: &RequestContext, slug: &str, form: &Submitted) -> Result<String> {
    let command = SubmitApplication {
        reference: &Reference::from_slug(slug),
        checked: form.get(CHECKED),
        declared: form.get("declaration") == "yes",
        declared_by: form.get("declared-by"),
        language: context.language(),
    };
    let work = context.begin(form).await?;
    let (before, sent) = submit_application(&work, &context.portal, command).await?;
    let answered = if before == ApplicationState::Incomplete { "?answered" } else { "" };
    work.commit(context.href(&format!("{}/receipt{answered}", sent.path()))).await
}

/// The form's field that says what was checked.
const CHECKED: &str = "checked";

/// The declaration, with what changed since it was checked; from here on that has been shown. `stale`: it was sent, and
/// not taken.
async fn declaration(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
    mut state: FormState,
    stale: bool,
) -> Answer {
    let missing = missing_parts(context, application, definition).await?;
    let now = content_fingerprints(context.portal.database.reader(), application, definition).await?;
    let changed = changed_parts(state.values.get(CHECKED), &now);
    let changed = if stale || !changed.is_empty() {
        Some(parts_as_they_stand(context, application, definition, &changed).await?)
    } else {
        None
    };
    state.values.set(CHECKED, now);
    let head = file::head(context, application, definition);
    let title = format!("{} {}", context.locale.text("applications-declaration-title"), head.reference);
    let check = format!("{}/check", application.path());
    let options = PageOptions::form(title, &state).back(context.locale.text("interface-back"), check);
    let ruled = file::ruled(context, application, definition, None);
    let first = file::runs_again(context, application).await?;
    let locale = context.locale;
    Ok(context
        .page(options.overtaken(stale), || declaration_page(locale, &state, &head, missing, changed, ruled, first)))
}

/// The parts at these places of [`content_fingerprints`], as they are now.
async fn parts_as_they_stand(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
    places: &[usize],
) -> Result<Vec<ChangedPart>> {
    let reader = context.portal.database.reader();
    let documents = documents_of(reader, DocumentOwner::Application(application.id)).await?;
    let organisation = organisations::find(reader, application.organisation).await?;
    let profile = ChangedPart {
        title: context.locale.text("organisations-page-kicker"),
        href: context.href(&format!("/organisations/{}", application.organisation)),
        rows: profile_rows(context.locale, &organisation.profile),
        who: context.last_sent(&format!("/organisations/{}/edit", application.organisation)).await?,
    };
    let row = |(label, given): (String, Content)| {
        let given = if given.is_empty() { context.locale.text("interface-not-provided").into() } else { given };
        SummaryRow::new(label, given)
    };
    let others = sections(context, application, definition, &documents).into_iter().map(|section| ChangedPart {
        title: section.title,
        href: section.href,
        rows: section.rows.into_iter().map(row).collect(),
        who: String::new(),
    });
    let all = std::iter::once(profile).chain(others).enumerate();
    let mut changed: Vec<ChangedPart> = all.filter(|(place, _)| places.contains(place)).map(|(_, part)| part).collect();
    for part in changed.iter_mut().filter(|part| part.who.is_empty()) {
        let path = part.href.split('?').next().and_then(|href| href.strip_prefix(&context.href("")));
        part.who = context.last_sent(path.unwrap_or_default()).await?;
    }
    Ok(changed)
}

pub async fn show_receipt_page(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let (application, programme) = file::load(&context, &slug, Action::ReadApplication).await?;
    let Some(submitted) = application.submitted_at else {
        return Ok(see_other(context.href(&application.path())));
    };
    let definition = &programme.definition;
    let by = |date: app::kernel::Date| {
        context.locale.message(&Message::new("applications-receipt-by").with("date", context.locale.date(date)))
    };
    let unpromised = || context.locale.text("applications-status-not-promised");
    let completeness = definition.clocks.completeness.map(|limit| last_day(limit, submitted, &calendar_of(definition)));
    let calendar = calendar_of(definition);
    let decision = definition.clocks.decision.map(|limit| last_day(limit, submitted, &calendar));
    // The clock may have paused since it was sent, and it pauses while something is asked.
    let decision = match (application.state(), application.due_at) {
        (ApplicationState::Incomplete, _) if decision.is_some() => context.locale.text("applications-due-paused"),
        (_, Some(due)) => by(calendar.date_of(due)),
        (_, None) => decision.map_or_else(unpromised, by),
    };
    let step = |key: &str, when: String| NextStep { what: context.locale.text(key), when };
    let round = file::round(&context, definition, submitted);
    let round = round.map(|(_, when)| step("applications-round-taken-up", when));
    let steps = round.into_iter().chain([
        step("applications-receipt-step-check", completeness.map_or_else(unpromised, by)),
        step("applications-receipt-step-assess", decision),
        step("applications-receipt-step-decide", definition.decision_text.text(context.language()).to_owned()),
    ]);
    // Once it has ended nothing is to come.
    let steps = steps.filter(|_| !application.state().is_terminal()).collect();
    // A member who may not lodge a challenge does not get the code that lodges one.
    let holds = context.allowed(Action::LodgeChallenge, crate::applications::subject(&application));
    let code = if holds { current_code(&context.portal, application.id).await?.grouped() } else { String::new() };
    let owns = context.allowed(Action::RenewReceipt, crate::applications::subject(&application));
    let renewal = owns.then(|| Renewal {
        href: context.href(&format!("{}/receipt/renew", application.path())),
        done: context.query.as_deref() == Some("renewed"),
    });
    let head = file::head(&context, &application, definition);
    let if_late = definition.clocks.if_late.text(context.language()).to_owned();
    let answered = context.query.as_deref() == Some("answered");
    let received =
        context.locale.text(if answered { "applications-receipt-title-answer" } else { "applications-receipt-title" });
    let options = PageOptions::new(format!("{received} {}", head.reference))
        .crumb(context.locale.text("interface-nav-applications"), "/applications")
        .printed(&head.reference)
        .private();
    let locale = context.locale;
    Ok(context.page(options, || receipt_page(locale, &received, &head, &code, renewal, steps, &if_late)))
}
