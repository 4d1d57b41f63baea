//! Sending an application: everything required is there, somebody declares it, and a receipt answers at once.

use app::applications::forms::{category_asked, in_agreement, requirements};
use app::applications::{
    ApplicationEvent, ApplicationState, Need, Requirement, Submission, SubmitViolation, check_submission,
    runs_again_words,
};
use app::kernel::{Failure, FieldError, Language, Lines, Message, NoticeKind, PlainText, Reference, UserId, Violation};
use app::organisations::OrganisationProfile;
use app::programmes::definition::ProgrammeDefinition;
use app::text::Locale;
use sea_orm::ConnectionTrait;

use super::advance::submit_and_receive;
use super::content_fingerprints::fingerprints;
use super::receipt::{receipt_code, receipt_lookup};
use super::wishes::wishes_of;
use super::{Application, advance, store};
use crate::access::Action;
use crate::documents::{Document, DocumentOwner, documents_of};
use crate::error::Result;
use crate::notices::{self, Notice, notify_organisation};
use crate::organisations;
use crate::portal::Portal;
use crate::programmes;
use crate::unit_of_work::UnitOfWork;

/// The longest name under a declaration, in characters.
const NAME_MAX: usize = 250;

/// The part that every application has: who will see what, and whether that is dangerous.
pub(super) const VISIBILITY: &str = "visibility";

/// What the programme requires, and last what the portal itself asks of everybody.
fn wanted(definition: &ProgrammeDefinition, language: Language) -> Vec<Requirement> {
    let mut wanted = requirements(definition, language);
    wanted.push(Requirement {
        task: VISIBILITY.to_owned(),
        field: VISIBILITY.to_owned(),
        label: Locale::new(language).text("applications-visibility-title"),
        need: Need::Answer,
    });
    wanted
}

/// What somebody declares who sends an application.
pub struct SubmitApplication<'a> {
    pub reference: &'a Reference,
    /// Every part as it was when it was checked.
    pub checked: &'a str,
    /// Whether the declaration was made.
    pub declared: bool,
    /// The name under it, as it was typed.
    pub declared_by: &'a str,
    /// In which the refusals name the parts.
    pub language: Language,
}

/// Answers the application as it was before and as it was sent. Errors with the refusals about the declaration; whether anything is
/// missing elsewhere, pages learn from [`missing`]. Errors with [`Failure::Stale`] when a part is not as it was when it was checked.
pub async fn submit_application(
    work: &UnitOfWork,
    portal: &Portal,
    command: SubmitApplication<'_>,
) -> Result<(ApplicationState, Application)> {
    let application = store::find_by_reference(work.connection(), command.reference).await?;
    work.may(Action::SubmitApplication, store::subject(&application))?;
    application.must_be_open()?;
    let declared_by = work.person()?;
    let before = application.state();
    let programme = programmes::version(portal, application.version_id).await?;
    let documents = documents_of(work.connection(), DocumentOwner::Application(application.id)).await?;
    let organisation = organisations::find(work.connection(), application.organisation).await?;
    if fingerprints(&application, &programme.definition, &documents, organisation.version) != command.checked {
        return Err(Failure::Stale.into());
    }
    let name = PlainText::parse(command.declared_by, NAME_MAX, Lines::One).map_err(|problem| {
        Failure::Invalid(vec![FieldError::new(
            "declared-by",
            problem.about(Message::new("applications-declaration-name")),
        )])
    })?;
    let submission = Submission {
        declared: command.declared,
        declared_by: name.to_string(),
        ..given_so_far(work.connection(), &application, documents, &organisation.profile).await?
    };
    let wanted = wanted(&programme.definition, command.language);
    // An answer to questions is sent in the same way as a first application; the declaration is made again.
    let state = match application.state() {
        ApplicationState::Incomplete => ApplicationState::Draft,
        state => state,
    };
    check_submission(state, &wanted, &submission).map_err(refused)?;
    let sent = submit(work, portal, application, organisation.profile, declared_by, &name).await?;
    let notice = Notice {
        kind: NoticeKind::ApplicationReceived,
        organisation: sent.organisation,
        application: Some(sent.id),
        decision: None,
        challenge: None,
        language: sent.language,
    };
    notify_organisation(work, portal, notice).await?;
    Ok((before, sent))
}

/// Sends an application whose requirements were checked: takes the profile as it is now, starts the clock and opens the
/// receipt. An answer to a question goes the same way, without a second receipt. Errors with the refusal while an earlier
/// application of the organisation to the programme runs again.
pub async fn submit(
    work: &UnitOfWork,
    portal: &Portal,
    application: Application,
    profile: OrganisationProfile,
    declared_by: UserId,
    declared_name: &PlainText,
) -> Result<Application> {
    if let Some(first) = store::running_beside(work.connection(), &application).await? {
        return Err(Failure::Invalid(vec![FieldError::new("", runs_again_words(&first.reference))]).into());
    }
    let definition = &programmes::version(portal, application.version_id).await?.definition;
    let declared = Application {
        category: category_asked(definition, &application.answers),
        organisation_name: profile.name.to_string(),
        country: profile.country.code().to_owned(),
        profile: Some(profile),
        declared_by: Some(declared_by),
        declared_name: declared_name.to_string(),
        submitted_at: application.submitted_at.or(Some(work.now)),
        ..application
    };
    if declared.state() == ApplicationState::Incomplete {
        return advance(work, &declared, ApplicationEvent::Answered).await;
    }
    let lookup = receipt_lookup(portal, &receipt_code(portal, declared.id));
    let received = submit_and_receive(work, &declared, &lookup).await?;
    // The focal points are told of a hidden organisation now, since now they can see it.
    if organisations::is_sealed(work.connection(), received.organisation).await? {
        notices::notify_focal_points(work, portal, received.organisation, &[received.programme]).await?;
    }
    Ok(received)
}

/// What the applicant has given so far. A founding date that contradicts the profile is not given: one of them is wrong.
pub async fn given(connection: &impl ConnectionTrait, application: &Application) -> Result<Submission> {
    let documents = documents_of(connection, DocumentOwner::Application(application.id)).await?;
    let profile = organisations::find(connection, application.organisation).await?.profile;
    given_so_far(connection, application, documents, &profile).await
}

async fn given_so_far(
    connection: &impl ConnectionTrait,
    application: &Application,
    documents: Vec<Document>,
    profile: &OrganisationProfile,
) -> Result<Submission> {
    let mut answers = in_agreement(&application.answers, &profile.founded);
    if wishes_of(connection, application.id).await?.is_some() {
        answers.insert(VISIBILITY.to_owned(), vec![VISIBILITY.to_owned()]);
    }
    Ok(Submission {
        answers,
        documents: documents.into_iter().map(|document| document.purpose).collect(),
        ..Submission::default()
    })
}

/// What is required and not there, named in this language.
pub async fn missing(
    connection: &impl ConnectionTrait,
    application: &Application,
    definition: &ProgrammeDefinition,
    language: Language,
) -> Result<Vec<Requirement>> {
    let submission = given(connection, application).await?;
    let wanted = wanted(definition, language).into_iter();
    Ok(wanted.filter(|requirement| !submission.has(requirement)).collect())
}

/// Missing parts are no fields of the declaration: they become one message that points to the list above the form.
fn refused(violations: Vec<SubmitViolation>) -> Failure {
    let (elsewhere, here): (Vec<_>, Vec<_>) = violations.into_iter().partition(|violation| violation.task().is_some());
    let mut errors: Vec<FieldError> = here.iter().flat_map(Violation::field_errors).collect();
    if !elsewhere.is_empty() {
        errors.insert(0, FieldError::new("", "applications-missing-text"));
    }
    Failure::Invalid(errors)
}
