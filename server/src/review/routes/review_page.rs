//! What a reviewer sees of a file: the file, what was asked of the applicant and what they changed, and the findings.

use app::applications::ApplicationState;
use app::applications::pages::InformationRequest;
use app::kernel::{CriterionId, LocalisedText, Message, Violation};
use app::programmes::definition::ProgrammeDefinition;
use app::review::pages::{AssessmentView, CriterionView, FileView, InquiryView, OtherVersion, file_page};
use app::review::{CriterionRef, Part, may_assess};
use app::ui::form::FormState;
use app::ui::page::Width;
use axum::http::StatusCode;

use super::super::inquiries::{documents_between, is_unanswered};
use super::super::open_file::OpenFile;
use super::super::returns_of;
use super::super::store::{self, StoredFinding, criteria_of};
use super::file_view::{changed_answers, file_view, finding_views};
use super::returns::return_views;
use crate::applications::{Application, Inquiry, as_sent, as_sent_once, inquiries_of, questions_of, reminders_of};
use crate::error::Result;
use crate::notices::is_reached;
use crate::web::{Answer, PageOptions, RequestContext};

/// What differs from one showing to the next.
#[derive(Clone, Debug, Default)]
pub(super) struct Shown {
    pub stored: Vec<StoredFinding>,
    /// Findings that somebody else saved meanwhile, otherwise than what is typed.
    pub conflicts: Vec<StoredFinding>,
    pub status: Option<StatusCode>,
    /// It was posted: what was typed stays in the form, also where it cannot be saved any more.
    pub posted: bool,
    /// A recommendation was asked for that the findings do not carry yet.
    pub unfinished: bool,
}

pub(super) async fn review_page(
    context: &RequestContext,
    opened: &OpenFile,
    state: &FormState,
    shown: Shown,
) -> Answer {
    let reader = context.portal.database.reader();
    let application = opened.application();
    let returns = returns_of(reader, application.id, opened.round()).await?;
    let inquiries = inquiries_of(reader, application.id, opened.round()).await?;
    let file = file_view(context, opened, application, opened.version()).await?;
    let closed = closed(context, opened);
    let findings = if closed.is_empty() || !assesses(opened) {
        Vec::new()
    } else {
        finding_views(context.locale, opened, &file, opened.version(), &shown.stored)
    };
    let others = if closed.is_empty() { others(context, opened).await? } else { Vec::new() };
    let assessment = AssessmentView {
        done: shown.stored.iter().filter(|found| found.entry.verdict.is_some()).count(),
        criteria: criteria(context, opened, &file, &shown).await?,
        typed: shown.posted && !closed.is_empty() && assesses(opened),
        closed,
        findings,
        conflict: context.href(&format!("/files/{}/conflict", file.slug)),
        saved: context.has_parameter("saved"),
        unfinished: shown.unfinished,
        others,
        inquiries: inquiry_views(context, opened, &inquiries).await?,
        returns: return_views(context, opened, &returns).await?,
    };
    let title = format!("{} {}", context.locale.text("review-file-kicker"), file.reference);
    // Of the many buttons, Return presses the one that keeps everything and leads nowhere.
    let options = PageOptions::form(title, state)
        .return_presses("save", "all")
        .width(Width::Workbench)
        .crumb(context.locale.text("review-queue-title"), "/queue");
    let page = || file_page(context.locale, state, &file, &assessment);
    Ok(match shown.status {
        Some(status) => context.page_with(status, options, page),
        None => context.page(options, page),
    })
}

/// The names of colleagues on the same assessment.
async fn others(context: &RequestContext, opened: &OpenFile) -> Result<Vec<String>> {
    let mut others = Vec::new();
    let aside = |user| opened.parts.iter().any(|taken| taken.part == Part::Recused && taken.user == user);
    for taken in &opened.parts {
        let same = taken.part == Part::Assessor && taken.round == opened.round();
        if same && taken.user != opened.user && !aside(taken.user) {
            others.push(store::name_of(context.portal.database.reader(), taken.user).await?);
        }
    }
    Ok(others)
}

/// Until when the applicant can answer, and what happens to the file otherwise.
async fn until(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
) -> Result<Vec<String>> {
    let Some(by) = application.answer_by else { return Ok(vec![context.locale.text("review-inquiry-no-limit")]) };
    let reader = context.portal.database.reader();
    let left = reminders_of(reader, application).await?.iter().filter(|reminder| reminder.left_at.is_some()).count();
    let when = context.locale.date_time(by, &definition.zone);
    let mut said = vec![
        context.locale.message(&Message::new("review-inquiry-until").with("when", when)),
        context
            .locale
            .message(&Message::new("review-inquiry-reminded").with("count", i64::try_from(left).unwrap_or(i64::MAX))),
    ];
    if !is_reached(reader, application.organisation, context.now).await? {
        said.push(context.locale.text("review-inquiry-unreached"));
    }
    Ok(said)
}

async fn inquiry_views(context: &RequestContext, opened: &OpenFile, inquiries: &[Inquiry]) -> Result<Vec<InquiryView>> {
    let (reader, application) = (context.portal.database.reader(), opened.application());
    let definition = &opened.version().definition;
    let mut views = Vec::new();
    for (index, inquiry) in inquiries.iter().enumerate() {
        let waits = index == 0 && application.state() == ApplicationState::Incomplete;
        let latest = index == 0 && !is_unanswered(application);
        let (mut changed, mut added, mut removed) = Default::default();
        if latest {
            let before = as_sent_once(reader, application, inquiry.submission).await?;
            let after = as_sent(reader, application).await?;
            changed = changed_answers(context.locale, (&before.application, &after.application), opened.version());
            (added, removed) = documents_between(&before, &after);
        }
        views.push(InquiryView {
            by: store::name_of(reader, inquiry.asked_by).await?,
            at: context.locale.date_time(inquiry.asked_at, &definition.zone),
            questions: asked(context, application, definition, inquiry).await?,
            waits,
            until: if waits { until(context, application, definition).await? } else { Vec::new() },
            latest,
            changed,
            added,
            removed,
        });
    }
    Ok(views)
}

/// The questions of an inquiry as the applicant reads them.
async fn asked(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
    inquiry: &Inquiry,
) -> Result<Vec<InformationRequest>> {
    let questions = questions_of(context.portal.database.reader(), inquiry).await?.into_iter();
    let asked = questions.map(|(code, text)| {
        let title = definition.criterion(&code).map(|criterion| criterion.title.text(context.language()).to_owned());
        let title = title.unwrap_or_else(|| code.clone());
        InformationRequest { title, code, text, language: application.language, parts: Vec::new() }
    });
    Ok(asked.collect())
}

/// The texts that stand beside a criterion's form.
#[derive(Default)]
struct Versions {
    other: Option<OtherVersion>,
    saved_by: Option<(String, String)>,
    earlier: Option<OtherVersion>,
}

async fn criteria(
    context: &RequestContext,
    opened: &OpenFile,
    file: &FileView,
    shown: &Shown,
) -> Result<Vec<CriterionView>> {
    let reader = context.portal.database.reader();
    let current = store::current(reader, opened.id(), opened.round()).await?;
    let open = closed(context, opened).is_empty();
    let replaced = match current.filter(|_| open) {
        Some(assessment) => store::replaced_findings_of(reader, assessment.id).await?,
        None => Vec::new(),
    };
    let version_of = async |found: Option<&StoredFinding>| -> Result<Option<OtherVersion>> {
        let Some(found) = found else { return Ok(None) };
        let by = store::name_of(reader, found.by).await?;
        let at = context.locale.date_time(found.at, &file.zone);
        Ok(Some(OtherVersion { by, at, entry: found.entry.clone() }))
    };
    let of = |found: &&StoredFinding, id: CriterionId| found.criterion == id;
    let mut criteria = Vec::new();
    for criterion in criteria_of(opened.version()) {
        let id = criterion.id;
        let saved = version_of(shown.stored.iter().find(|found| of(found, id))).await?;
        let overtaken_by = shown.conflicts.iter().find(|found| of(found, id));
        let mut other = version_of(overtaken_by).await?;
        if let (Some(other), true) = (&mut other, overtaken_by.is_some_and(|found| found.by == opened.user)) {
            other.by = context.locale.text("review-finding-by-you");
        }
        let versions = Versions {
            other,
            saved_by: saved.filter(|_| open).map(|saved| (saved.by, saved.at)),
            earlier: version_of(replaced.iter().find(|found| of(found, id))).await?,
        };
        criteria.extend(criterion_view(context, opened, file, criterion, versions));
    }
    Ok(criteria)
}

fn criterion_view(
    context: &RequestContext,
    opened: &OpenFile,
    file: &FileView,
    criterion: CriterionRef,
    versions: Versions,
) -> Option<CriterionView> {
    let published = opened.version().definition.criterion(&criterion.code)?;
    let language = context.language();
    let text = |text: &LocalisedText| text.text(language).to_owned();
    let documents = file
        .documents
        .iter()
        .filter(|document| document.criteria.is_empty() || document.criteria.contains(&criterion.code))
        .map(|document| {
            let separator = if document.purpose.is_empty() { "" } else { ": " };
            (format!("document:{}", document.id), format!("{}{separator}{}", document.purpose, document.file_name))
        });
    let answers = file
        .sections
        .iter()
        .flat_map(|(_, answers)| answers)
        .filter(|answer| answer.criterion == criterion.code)
        .map(|answer| (format!("answer:{}", answer.id), answer.question.clone()));
    Some(CriterionView {
        title: text(&published.title),
        plain: text(&published.plain),
        test: text(&published.test),
        evidence: text(&published.evidence),
        alternative: published.alternative.as_ref().map(text).unwrap_or_default(),
        basis: text(&published.legal_basis.text),
        cure: text(&published.cure),
        tickable: documents.chain(answers).collect(),
        criterion,
        other: versions.other,
        saved_by: versions.saved_by,
        earlier: versions.earlier,
    })
}

/// Whether a person may work on the assessment at all, in any state of the file.
fn assesses(opened: &OpenFile) -> bool {
    may_assess(opened.user, opened.declaration.as_ref(), &opened.parts, opened.round()).is_ok()
}

/// Why findings cannot be written now, in words; empty when they can.
pub(super) fn closed(context: &RequestContext, opened: &OpenFile) -> String {
    if let Err(violation) = may_assess(opened.user, opened.declaration.as_ref(), &opened.parts, opened.round()) {
        let errors = Violation::field_errors(&violation);
        return errors.iter().map(|error| context.locale.message(&error.message)).collect();
    }
    closed_state(opened.state()).map_or_else(String::new, |key| context.locale.text(key))
}

/// Why a file in this state takes no findings and no recommendation.
pub(super) fn closed_state(state: ApplicationState) -> Option<&'static str> {
    use ApplicationState as S;
    match state {
        S::Submitted | S::Receipted | S::Complete | S::Assessing => None,
        S::Recommended | S::Deferred => Some("review-file-waits-for-decision"),
        S::Incomplete | S::Draft => Some("review-file-waits-for-applicant"),
        S::ClosedWithoutPrejudice => Some("review-file-closed-unanswered"),
        S::Granted | S::GrantedLower | S::Refused | S::Withdrawn => Some("review-file-decided"),
    }
}
