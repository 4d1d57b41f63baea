//! The file beside its criteria: reading it, and saving findings.

use app::kernel::{FieldError, Violation};
use app::review::criterion_field::FACTS;
use app::review::forms::FindingEntry;
use app::ui::form::Values;
use axum::extract::Path;
use axum::http::StatusCode;

use super::super::open_file::{OpenFile, open_file};
use super::super::save_findings::{Saved, TypedFinding, fingerprint, save_findings};
use super::super::store::{self, StoredFinding, criteria_of};
use super::recommend::{UNFINISHED, ready};
use super::review_page::{Shown, review_page};
use super::{Admission, admit};
use crate::access::Action;
use crate::applications;
use crate::error::Result;
use crate::web::{Answer, RequestContext, Submitted, see_other};

pub async fn show_file(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let opened = open_file(&context.actor, &context.portal, &slug, Action::ReadFile).await?;
    if !context.allowed(Action::AssessFile, opened.subject()) {
        return Ok(see_other(context.href(&format!("/decide/{slug}"))));
    }
    let opened = match admit(&context, opened)? {
        Admission::In(opened) => opened,
        Admission::Elsewhere(answer) => return Ok(answer),
    };
    let stored = stored_findings(&context, &opened).await?;
    let mut values = Values::default();
    put_stored(&mut values, &opened, &stored);
    let mut state = context.form(values, opened.application().version).await?;
    let unfinished = context.query.as_deref() == Some(UNFINISHED);
    if unfinished {
        // Everything is saved: the page opens with what is still to be done, each a link to its control.
        let lacks = ready(&opened, &stored).lacks;
        let errors = lacks.iter().flat_map(Violation::field_errors);
        state.errors.extend(errors.map(|error| (error.field, context.locale.message(&error.message))));
    }
    let status = Some(StatusCode::OK);
    review_page(&context, &opened, &state, Shown { stored, unfinished, status, ..Shown::default() }).await
}

pub(super) async fn stored_findings(context: &RequestContext, opened: &OpenFile) -> Result<Vec<StoredFinding>> {
    let reader = context.portal.database.reader();
    let application = opened.application();
    match store::current(reader, application.id, application.progress.round).await? {
        Some(assessment) => store::findings_of(reader, assessment.id).await,
        None => Ok(Vec::new()),
    }
}

fn put_stored(values: &mut Values, opened: &OpenFile, stored: &[StoredFinding]) {
    for criterion in criteria_of(opened.version()) {
        let found = stored.iter().find(|found| found.criterion == criterion.id);
        let entry = found.map(|found| found.entry.clone()).unwrap_or_default();
        entry.put(values, &criterion.code);
        values.set(format!("seen-{}", criterion.code), fingerprint(&entry));
    }
}

pub async fn post_file(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let opened = open_file(&context.actor, &context.portal, &slug, Action::AssessFile).await?;
    let opened = match admit(&context, opened)? {
        Admission::In(opened) => opened,
        Admission::Elsewhere(answer) => return Ok(answer),
    };
    let stored = stored_findings(&context, &opened).await?;
    let posted = |stored: &[StoredFinding]| Shown { stored: stored.to_vec(), posted: true, ..Shown::default() };
    if form.switches_language() {
        return review_page(&context, &opened, &context.form_again(&form, &[]), posted(&stored)).await;
    }
    let (mut typed, mut errors): (Vec<TypedFinding>, Vec<FieldError>) = (Vec::new(), Vec::new());
    for criterion in criteria_of(opened.version()) {
        let code = criterion.code.clone();
        if !form.values.contains(&FACTS.of(&code)) {
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
        return review_page(&context, &opened, &context.form_again(&form, &errors), posted(&stored)).await;
    }
    let work = context.begin(&form).await?;
    let application = applications::find(work.connection(), opened.application().id).await?;
    match save_findings(&work, &application, opened.user, &typed).await {
        Ok(Saved::Everything(_)) => {
            let location = match form.get("save") {
                "recommend" => format!("/files/{slug}/recommend"),
                "" | "all" => format!("/files/{slug}?saved"),
                code if opened.version().criterion_id(code).is_some() => {
                    format!("/files/{slug}?saved#criterion-{code}")
                }
                _ => format!("/files/{slug}?saved"),
            };
            Ok(see_other(work.commit(context.href(&location)).await?))
        }
        Ok(Saved::Conflicts(conflicts)) => {
            drop(work);
            // Both versions are shown side by side; a reviewer who saves again has seen both.
            let mut state = context.form_again(&form, &[]);
            for conflict in &conflicts {
                let criterion = opened.version().criteria.iter().find(|(id, _)| *id == conflict.criterion);
                if let Some((_, code)) = criterion {
                    state.values.set(format!("seen-{code}"), fingerprint(&conflict.entry));
                }
            }
            let shown = Shown { conflicts, status: Some(StatusCode::CONFLICT), ..posted(&stored) };
            review_page(&context, &opened, &state, shown).await
        }
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            // As it is now: somebody else may have sent the file on since the form was shown.
            let opened =
                match admit(&context, open_file(&context.actor, &context.portal, &slug, Action::AssessFile).await?)? {
                    Admission::In(opened) => opened,
                    Admission::Elsewhere(answer) => return Ok(answer),
                };
            review_page(&context, &opened, &context.form_again(&form, &errors), posted(&stored)).await
        }
    }
}
