//! The file beside its criteria: looking, and saving what was found.

use app::applications::ApplicationState;
use app::kernel::FieldError;
use app::review::forms::FindingEntry;
use app::review::pages::{AssessmentView, CriterionView, FileView, OtherVersion, file_page};
use app::review::{Part, may_assess};
use app::ui::form::{FormState, Values};
use app::ui::page::Width;
use axum::extract::Path;
use axum::http::StatusCode;

use super::super::file_view;
use super::super::open_file::{Opened, open_file};
use super::super::save_findings::{Saved, TypedFinding, fingerprint, save_findings};
use super::super::store::{self, StoredFinding, criteria_of};
use super::door;
use crate::access::Action;
use crate::applications;
use crate::stop::Result;
use crate::web::{Answer, Frame, Submitted, Visit, see_other};

pub async fn show_file(visit: Visit, Path(slug): Path<String>) -> Answer {
    let opened = open_file(&visit, &slug, Action::ReadFile).await?;
    let subject = applications::subject(&opened.application);
    if !visit.allowed(Action::AssessFile, subject) {
        return Ok(see_other(visit.href(&format!("/decide/{slug}"))));
    }
    if let Some(answer) = door(&visit, &opened, &slug)? {
        return Ok(answer);
    }
    let stored = stored_findings(&visit, &opened).await?;
    let mut values = Values::default();
    put_stored(&mut values, &opened, &stored);
    let state = visit.form(values, opened.application.version).await?;
    workbench(&visit, &opened, &state, &stored, &[], None).await
}

pub(super) async fn stored_findings(visit: &Visit, opened: &Opened) -> Result<Vec<StoredFinding>> {
    let reader = visit.portal.database.reader();
    let application = &opened.application;
    match store::current(reader, application.id, application.progress.round).await? {
        Some(assessment) => store::findings_of(reader, assessment.id).await,
        None => Ok(Vec::new()),
    }
}

fn put_stored(values: &mut Values, opened: &Opened, stored: &[StoredFinding]) {
    for criterion in criteria_of(&opened.version) {
        let found = stored.iter().find(|found| found.criterion == criterion.id);
        let entry = found.map(|found| found.entry.clone()).unwrap_or_default();
        entry.put(values, &criterion.code);
        values.set(format!("seen-{}", criterion.code), fingerprint(&entry));
    }
}

/// The file beside its criteria. `conflicts` are findings that somebody else saved meanwhile.
async fn workbench(
    visit: &Visit,
    opened: &Opened,
    state: &FormState,
    stored: &[StoredFinding],
    conflicts: &[StoredFinding],
    status: Option<StatusCode>,
) -> Answer {
    let file = file_view(visit, &opened.application, &opened.version).await?;
    let mut others = Vec::new();
    let round = opened.application.progress.round;
    for taken in &opened.parts {
        if taken.part == Part::Assessor && taken.round == round && taken.user != opened.user {
            others.push(store::name_of(visit.portal.database.reader(), taken.user).await?);
        }
    }
    let mut criteria = Vec::new();
    for criterion in criteria_of(&opened.version) {
        let other = conflicts.iter().find(|conflict| conflict.criterion == criterion.id);
        let other = match other {
            Some(other) => Some(OtherVersion {
                by: store::name_of(visit.portal.database.reader(), other.by).await?,
                at: visit.locale.date_time(other.at, &file.zone),
                entry: other.entry.clone(),
            }),
            None => None,
        };
        criteria.extend(criterion_view(visit, opened, &file, criterion, other));
    }
    let assessment = AssessmentView {
        done: stored.iter().filter(|found| found.entry.verdict.is_some()).count(),
        criteria,
        closed: closed(visit, opened),
        recommend: visit.href(&format!("/files/{}/recommend", file.slug)),
        conflict: visit.href(&format!("/files/{}/conflict", file.slug)),
        saved: visit.query.as_deref().is_some_and(|query| query.contains("saved")),
        others,
    };
    let title = format!("{} {}", visit.locale.text("review-file-kicker"), file.reference);
    // Of the many buttons, Return presses the one that keeps everything and leads nowhere.
    let frame = Frame::form(title, state)
        .return_presses("save", "all")
        .width(Width::Workbench)
        .crumb(visit.locale.text("review-queue-title"), "/queue");
    let page = || file_page(visit.locale, state, &file, &assessment);
    Ok(match status {
        Some(status) => visit.page_with(status, frame, page),
        None => visit.page(frame, page),
    })
}

fn criterion_view(
    visit: &Visit,
    opened: &Opened,
    file: &FileView,
    criterion: app::review::CriterionRef,
    other: Option<OtherVersion>,
) -> Option<CriterionView> {
    let published = opened.version.template.criterion(&criterion.code)?;
    let language = visit.language();
    let text = |text: &app::kernel::LocalisedText| text.text(language).to_owned();
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
        other,
    })
}

/// Why findings cannot be written now, in words; empty when they can.
pub(super) fn closed(visit: &Visit, opened: &Opened) -> String {
    use ApplicationState as S;
    let round = opened.application.progress.round;
    if let Err(refusal) = may_assess(opened.user, opened.declaration.as_ref(), &opened.parts, round) {
        let errors = app::kernel::Refusal::field_errors(&refusal);
        return errors.iter().map(|error| visit.locale.message(&error.message)).collect();
    }
    let key = match opened.application.state() {
        S::Submitted | S::Receipted | S::Complete | S::Assessing => return String::new(),
        S::Recommended | S::Deferred => "review-file-waits-for-decision",
        S::Incomplete | S::Draft => "review-file-waits-for-applicant",
        S::Granted | S::GrantedLower | S::Refused | S::ClosedWithoutPrejudice | S::Withdrawn => "review-file-decided",
    };
    visit.locale.text(key)
}

pub async fn post_file(visit: Visit, Path(slug): Path<String>, form: Submitted) -> Answer {
    let opened = open_file(&visit, &slug, Action::AssessFile).await?;
    if let Some(answer) = door(&visit, &opened, &slug)? {
        return Ok(answer);
    }
    let stored = stored_findings(&visit, &opened).await?;
    if form.switches_language() {
        return workbench(&visit, &opened, &visit.form_again(&form, &[]), &stored, &[], None).await;
    }
    let (mut typed, mut errors): (Vec<TypedFinding>, Vec<FieldError>) = (Vec::new(), Vec::new());
    for criterion in criteria_of(&opened.version) {
        let code = criterion.code.clone();
        if !form.values.contains(&format!("facts-{code}")) {
            continue;
        }
        let seen = form.get(&format!("seen-{code}")).to_owned();
        let seen = (!seen.is_empty()).then_some(seen);
        match FindingEntry::read(&form.values, &code) {
            Ok(entry) => typed.push(TypedFinding { criterion, entry, seen }),
            Err(wrong) => errors.extend(wrong),
        }
    }
    if !errors.is_empty() {
        return workbench(&visit, &opened, &visit.form_again(&form, &errors), &stored, &[], None).await;
    }
    let work = visit.begin(&form).await?;
    let application = applications::find(work.connection(), opened.application.id).await?;
    match save_findings(&work, &application, opened.user, &typed).await {
        Ok(Saved::Everything(_)) => {
            let location = match form.get("save") {
                "recommend" => format!("/files/{slug}/recommend"),
                "" | "all" => format!("/files/{slug}?saved"),
                code if opened.version.criterion_id(code).is_some() => format!("/files/{slug}?saved#criterion-{code}"),
                _ => format!("/files/{slug}?saved"),
            };
            Ok(see_other(work.finish(visit.href(&location)).await?))
        }
        Ok(Saved::Conflicts(conflicts)) => {
            drop(work);
            // Both versions stand side by side; saving again is then a choice made with open eyes.
            let mut state = visit.form_again(&form, &[]);
            for conflict in &conflicts {
                let criterion = opened.version.criteria.iter().find(|(id, _)| *id == conflict.criterion);
                if let Some((_, code)) = criterion {
                    state.values.set(format!("seen-{code}"), fingerprint(&conflict.entry));
                }
            }
            workbench(&visit, &opened, &state, &stored, &conflicts, Some(StatusCode::CONFLICT)).await
        }
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            workbench(&visit, &opened, &visit.form_again(&form, &errors), &stored, &[], None).await
        }
    }
}
