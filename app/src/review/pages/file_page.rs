//! A file while it is assessed: answers and documents on one side, criteria and findings on the other.

use leptos::prelude::*;

use super::file::{FileView, documents_view, file_head, file_summary};
use super::findings_form::{CriterionView, criterion_form};
use super::inquiries::{InquiryView, inquiries_view};
use super::recommend_page::{FindingView, findings_view};
use super::returns::{ReturnView, returns_view};
use crate::kernel::Message;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Button, ButtonKind, ErrorSummary, Form, FormState, LinkButton};
use crate::ui::record::{NoticeBanner, Overtaken, SplitView, TagKind};

/// The state of the assessment.
#[derive(Clone, Debug)]
pub struct AssessmentView {
    pub criteria: Vec<CriterionView>,
    /// How many criteria have a verdict.
    pub done: usize,
    /// Why nothing can be written now, in words; empty when it can.
    pub closed: String,
    /// What was found, to be read while nothing can be written.
    pub findings: Vec<FindingView>,
    /// Something was typed that came too late: it stays in the form, to be copied.
    pub typed: bool,
    /// With language.
    pub conflict: String,
    /// Whether the page was reached by saving.
    pub saved: bool,
    /// A recommendation was asked for that the findings do not carry yet: the errors are what they lack.
    pub unfinished: bool,
    /// Others who work on the same assessment.
    pub others: Vec<String>,
    /// What the applicant was asked in this round, the latest first.
    pub inquiries: Vec<InquiryView>,
    /// What was found missing when the file was sent back in this round, the latest first.
    pub returns: Vec<ReturnView>,
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
            <Overtaken title=text("interface-form-stale-title") status=true>
                <p>{text("review-file-stale-text")}</p>
                <ul>{stale_lines(locale, assessment)}</ul>
            </Overtaken>
        }
    });
    let first = Content::view(view! {
        {inquiries_view(locale, &assessment.inquiries)}
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
            {findings_view(locale, &assessment.findings, 3)}
            {assessment.typed.then(|| findings(locale, state, assessment))}
        }
        .into_any()
    });
    let kept = text(if assessment.unfinished { "review-file-unfinished" } else { "review-file-kept" });
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") saved=kept />
        {saved}
        {stale}
        {file_head(locale, file, &text("review-file-kicker"))}
        {returns_view(locale, &assessment.returns)}
        <SplitView
            first_label=text("review-file-left")
            first=first
            second_label=text("review-file-findings")
            second=second
        />
    }
    .into_any()
}

/// Who saved what meanwhile: each line leads to the criterion.
fn stale_lines(locale: Locale, assessment: &AssessmentView) -> Vec<AnyView> {
    let line = |view: &CriterionView| {
        let other = view.other.as_ref()?;
        let said = Message::new("review-file-stale-who")
            .with("criterion", format!("{} {}", view.criterion.code, view.title))
            .with("name", other.by.as_str())
            .with("when", other.at.as_str());
        let href = format!("#other-{}-title", view.criterion.code);
        Some(view! { <li><a href=href>{locale.message(&said)}</a></li> }.into_any())
    };
    assessment.criteria.iter().filter_map(line).collect()
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
