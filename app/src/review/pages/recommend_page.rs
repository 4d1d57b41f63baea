//! The recommendation, which rests on the findings above it.

use leptos::prelude::*;

use super::file::{FileView, file_head};
use crate::kernel::{Language, Message, StaffNote};
use crate::review::{Question, RecommendedOutcome, Verdict};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, Choice, ErrorSummary, Form, FormState, LinkButton, Radios, Select, TextArea};
use crate::ui::record::{Reason, ReasonCard, ReasonWords, TagKind};

/// One finding as it is read: by the one who recommends, and by the one who decides.
#[derive(Clone, Debug)]
pub struct FindingView {
    pub code: String,
    /// The number of the programme version.
    pub version: u32,
    pub title: String,
    /// That of the application, in which findings are best written: what they say may become reasons.
    pub language: Language,
    pub verdict: Option<Verdict>,
    /// Written by reviewers for the decision maker: no page of an applicant takes it.
    pub facts: StaffNote,
    /// Documents and answers by name, and what else was considered.
    pub considered: StaffNote,
    pub missing: StaffNote,
    pub cure: StaffNote,
}

pub struct RecommendView {
    pub findings: Vec<FindingView>,
    /// What can be recommended on these findings.
    pub outcomes: Vec<RecommendedOutcome>,
    /// Why nothing else can, in words.
    pub why: Vec<String>,
    /// Code and title of the criteria about which the applicant can be asked.
    pub in_doubt: Vec<(String, String)>,
    /// In which the applicant wrote.
    pub language: Language,
    /// Code and name of the categories below the one applied for.
    pub lower: Vec<(String, String)>,
    /// The file's page, with language.
    pub back: String,
}

pub fn recommend_page(locale: Locale, state: &FormState, file: &FileView, view: &RecommendView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let category = (!view.lower.is_empty()).then(|| {
        let choices = view.lower.iter().map(|(code, name)| Choice::new(code, name)).collect();
        view! {
            <Select
                field=state.field("category")
                label=text("review-recommend-category")
                choices=choices
                empty=text("review-recommend-category-empty")
            />
        }
    });
    let mut category = category.map(IntoAny::into_any);
    let outcomes = view
        .outcomes
        .iter()
        .map(|outcome| {
            let choice = Choice::new(outcome.as_str(), locale.message(&outcome.message()));
            match (outcome, category.take_if(|_| *outcome == RecommendedOutcome::GrantLower)) {
                (RecommendedOutcome::GrantLower, Some(category)) => choice.reveals(category),
                (RecommendedOutcome::Ask, _) => choice.reveals(questions(locale, state, view)),
                _ => choice,
            }
        })
        .collect();
    let why: Vec<_> = view.why.iter().map(|why| view! { <p>{why.clone()}</p> }).collect();
    let actions = Content::view(view! {
        <LinkButton label=text("review-recommend-back") href=view.back.clone() kind=ButtonKind::Secondary />
    });
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") saved=text("review-recommend-saved") />
        {file_head(locale, file, &text("review-recommend-title"))}
        <h2>{text("review-file-findings")}</h2>
        {findings_view(locale, &view.findings, 3)}
        <h2>{text("review-recommend-title")}</h2>
        <p>{text("review-recommend-lead")}</p>
        {why}
        <Form state=state submit=text("review-recommend-submit") actions=actions>
            <Radios field=state.field("outcome") legend=text("review-recommend-outcome") choices=outcomes />
            <TextArea
                field=state.field("note")
                label=text("review-recommend-note")
                hint=text("review-recommend-note-hint")
                rows=4
            />
        </Form>
    }
    .into_any()
}

/// What the applicant reads, and nothing but that: a text for each criterion in doubt.
fn questions(locale: Locale, state: &FormState, view: &RecommendView) -> AnyView {
    let language = locale.language_name(view.language);
    let written_in = Message::new("review-recommend-question-language").with("language", language);
    let areas: Vec<_> = view
        .in_doubt
        .iter()
        .map(|(code, title)| {
            let about = Message::new("review-recommend-question").with("criterion", format!("{code} {title}"));
            view! {
                <TextArea
                    field=state.field(&Question::field(code))
                    label=locale.message(&about)
                    hint=locale.text("review-recommend-question-hint")
                    rows=4
                    lang=view.language.code()
                />
            }
        })
        .collect();
    view! {
        <p>{locale.message(&written_in)}</p>
        {areas}
    }
    .into_any()
}

/// The findings, criterion by criterion, with everything they rest on. `level` is that of their headings.
pub fn findings_view(locale: Locale, findings: &[FindingView], level: u8) -> AnyView {
    let text = |key: &str| locale.text(key);
    let words = ReasonWords {
        facts: text("review-finding-facts"),
        considered: text("review-finding-considered-all"),
        missing: text("review-finding-missing"),
        cure: text("review-finding-cure"),
    };
    let cards: Vec<_> = findings
        .iter()
        .map(|finding| {
            let (outcome, kind) = match finding.verdict {
                Some(verdict) => (locale.message(&verdict.message()), verdict_kind(verdict)),
                None => (text("review-finding-none"), TagKind::Neutral),
            };
            let reason = Reason {
                code: finding.code.clone(),
                title: finding.title.as_str().into(),
                outcome,
                kind,
                facts: authored(&finding.facts, finding.language),
                considered: authored(&finding.considered, finding.language),
                missing: authored(&finding.missing, finding.language),
                cure: authored(&finding.cure, finding.language),
            };
            view! { <ReasonCard id=format!("found-{}", finding.code) reason=reason words=words.clone() level=level /> }
        })
        .collect();
    cards.into_any()
}

fn verdict_kind(verdict: Verdict) -> TagKind {
    match verdict {
        Verdict::Met => TagKind::Done,
        Verdict::NotMet => TagKind::Problem,
        Verdict::CannotTell => TagKind::Attention,
    }
}

fn authored(note: &StaffNote, language: Language) -> Content {
    let words = note.for_staff();
    if words.trim().is_empty() { Content::default() } else { Content::paragraphs_in(words, language) }
}
