//! The criteria of a programme: each with its test, its evidence, what can be sent instead, and its legal basis.

use leptos::prelude::*;

use super::programme_sources::{checked, confidence, gap_key};
use super::said::said;
use crate::kernel::Message;
use crate::programmes::criteria::Criterion;
use crate::programmes::definition::ProgrammeDefinition;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::record::{CriterionCard, CriterionWords, DocumentHead, Tag, TagKind};

pub fn criteria_page(locale: Locale, programme: &ProgrammeDefinition) -> AnyView {
    let name = programme.name.text(locale.language);
    let title = locale.message(&Message::new("programmes-criteria-title").with("programme", name));
    let cards: Vec<_> = programme.criteria.iter().map(|criterion| card(locale, programme, criterion)).collect();
    view! {
        <DocumentHead
            title=title
            symbol=programme.symbol.clone()
            kicker=locale.text("programmes-kicker")
            lead=locale.text("programmes-criteria-lead")
        />
        {cards}
    }
    .into_any()
}

fn card(locale: Locale, programme: &ProgrammeDefinition, criterion: &Criterion) -> AnyView {
    let text = |key: &str| locale.text(&format!("programmes-criterion-{key}"));
    let words = CriterionWords {
        test: text("test"),
        evidence: text("evidence"),
        alternative: text("alternative"),
        basis: text("basis"),
    };
    let alternative = match &criterion.alternative {
        Some(other) => said(locale, other),
        None => Content::from(text("no-alternative")),
    };
    let provenance = &criterion.legal_basis.provenance;
    let source = locale.message(
        &Message::new("programmes-criterion-source")
            .with("checked", checked(locale, provenance))
            .with("confidence", confidence(locale, provenance.confidence)),
    );
    let basis = Content::view(view! {
        <p>{said(locale, &criterion.legal_basis.text).into_view()}</p>
        <p class="hint"><bdi>{provenance.citation.clone()}</bdi>" — "{source}</p>
    });
    view! {
        <CriterionCard
            code=criterion.code.clone()
            title=said(locale, &criterion.title)
            requirement=said(locale, &criterion.plain)
            words=words
            test=said(locale, &criterion.test)
            evidence=vec![said(locale, &criterion.evidence)]
            alternative=alternative
            basis=basis
        >
            {more(locale, criterion, asked(locale, programme, criterion))}
        </CriterionCard>
    }
    .into_any()
}

/// Why it is asked, what would put a lack right, and how this programme differs.
fn more(locale: Locale, criterion: &Criterion, asked: Content) -> AnyView {
    let part = |key: &str, value: Content| {
        let name = locale.text(&format!("programmes-criterion-{key}"));
        view! { <div><dt>{name}</dt><dd>{value.into_view()}</dd></div> }
    };
    let note = criterion.note.as_ref().map(|note| part("note", said(locale, note)));
    let tags: Vec<_> = criterion
        .gaps
        .iter()
        .map(|code| view! { <Tag kind=TagKind::Attention text=locale.text(&gap_key(code)) />" " })
        .collect();
    let gaps = (!tags.is_empty()).then(|| part("gaps", Content::view(tags)));
    view! {
        <dl>
            {(!asked.is_empty()).then(|| part("asked", asked))}
            {part("why", said(locale, &criterion.necessity))}
            {part("cure", said(locale, &criterion.cure))}
            {note}
            {gaps}
        </dl>
    }
    .into_any()
}

/// The questions of the application that serve a criterion, with the answers one can choose: so an applicant can read a list of
/// topics or a text of principles before they apply.
fn asked(locale: Locale, programme: &ProgrammeDefinition, criterion: &Criterion) -> Content {
    let questions = programme.form.iter().flat_map(|section| &section.questions);
    let questions: Vec<_> = questions
        .filter(|question| question.criterion == criterion.code)
        .map(|question| {
            let choices: Vec<_> = question
                .choices
                .iter()
                .map(|choice| view! { <li>{said(locale, &choice.label).into_view()}</li> })
                .collect();
            let choices = (!choices.is_empty()).then(|| view! { <ul>{choices}</ul> });
            let hint =
                question.hint.as_ref().map(|hint| view! { <p class="hint">{said(locale, hint).into_view()}</p> });
            view! { <li>{said(locale, &question.label).into_view()} {hint} {choices}</li> }
        })
        .collect();
    if questions.is_empty() { Content::default() } else { Content::view(view! { <ul>{questions}</ul> }) }
}
