//! A file on the workbench: answers and documents on one side, criteria and findings on the other.

use leptos::prelude::*;

use super::file::{FileView, documents_view, file_head, file_summary};
use super::findings_form::{CriterionView, criterion_form};
use crate::kernel::Message;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Button, ButtonKind, ErrorSummary, Form, FormState, LinkButton};
use crate::ui::record::{NoticeBanner, SplitView, TagKind};

/// Where the assessment stands.
#[derive(Clone, Debug)]
pub struct AssessmentView {
    pub criteria: Vec<CriterionView>,
    /// How many criteria have a verdict.
    pub done: usize,
    /// Why nothing can be written now, in words; empty when it can.
    pub closed: String,
    /// With language.
    pub recommend: String,
    pub conflict: String,
    /// Whether the page was reached by saving.
    pub saved: bool,
    /// Others who work on the same assessment.
    pub others: Vec<String>,
}

pub fn file_page(locale: Locale, state: &FormState, file: &FileView, assessment: &AssessmentView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let saved = (assessment.saved && !state.has_errors()).then(|| {
        view! {
            <NoticeBanner title=text("review-file-saved") kind=TagKind::Done status=true>
                <p>{text("interface-draft-saved")}</p>
            </NoticeBanner>
        }
    });
    let stale = assessment.criteria.iter().any(|criterion| criterion.other.is_some()).then(|| {
        view! {
            <NoticeBanner title=text("interface-form-stale-title") kind=TagKind::Attention id="stale" status=true>
                <p>{text("review-file-stale-text")}</p>
            </NoticeBanner>
        }
    });
    let first = Content::view(view! {
        <h2>{text("review-file-documents")}</h2>
        {documents_view(locale, &file.documents)}
        <h2>{text("review-file-answers")}</h2>
        {file_summary(locale, file)}
    });
    let second = Content::view(if assessment.closed.is_empty() {
        findings(locale, state, assessment)
    } else {
        view! {
            <h2>{text("review-file-findings")}</h2>
            <p class="empty">{assessment.closed.clone()}</p>
        }
        .into_any()
    });
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") saved=text("review-file-kept") />
        {saved}
        {stale}
        {file_head(locale, file, &text("review-file-kicker"))}
        <SplitView
            first_label=text("review-file-left")
            first=first
            second_label=text("review-file-findings")
            second=second
        />
    }
    .into_any()
}

fn findings(locale: Locale, state: &FormState, assessment: &AssessmentView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let progress = Message::new("review-file-progress")
        .with("done", i64::try_from(assessment.done).unwrap_or_default())
        .with("total", i64::try_from(assessment.criteria.len()).unwrap_or_default());
    let others = (!assessment.others.is_empty()).then(|| {
        let message = Message::new("review-file-others").with("names", locale.list(&assessment.others));
        view! { <p>{locale.message(&message)}</p> }
    });
    let actions = Content::view(view! {
        <Button label=text("review-file-save-all") kind=ButtonKind::Secondary name="save" value="all" />
        <Button label=text("review-file-save-and-recommend") name="save" value="recommend" />
    });
    let criteria: Vec<_> =
        assessment.criteria.iter().map(|criterion| criterion_form(locale, state, criterion)).collect();
    view! {
        <h2>{text("review-file-findings")}</h2>
        <p>{locale.message(&progress)}</p>
        {others}
        <Form state=state actions=actions>{criteria}</Form>
        <p>
            <LinkButton label=text("review-file-declare-conflict") href=assessment.conflict.clone() kind=ButtonKind::Plain />
        </p>
    }
    .into_any()
}
