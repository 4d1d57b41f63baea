//! An outcome with its reasons, as the challenger, the panel and the public read it.

use leptos::prelude::*;

use crate::challenges::forms::Answer;
use crate::challenges::{About, ChallengeOutcome, Effect, Ground};
use crate::kernel::{Language, Message};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::record::{Tag, TagKind, TranslationLabel};

/// What a panel concluded.
#[derive(Clone, Debug)]
pub struct OutcomeView {
    pub outcome: ChallengeOutcome,
    pub effect: Effect,
    pub about: About,
    pub reasons: String,
    /// In which the panel wrote.
    pub language: Language,
    pub answers: Vec<Answer>,
}

/// `G2 Error`, one a ground.
pub fn ground_names(locale: Locale, grounds: &[Ground]) -> Vec<String> {
    grounds.iter().map(|ground| format!("{} {}", ground.code(), locale.message(&ground.message()))).collect()
}

/// One line for each ground.
pub(super) fn grounds_list(locale: Locale, grounds: &[Ground]) -> Content {
    let items: Vec<_> = ground_names(locale, grounds).into_iter().map(|name| view! { <li>{name}</li> }).collect();
    Content::view(view! { <ul>{items}</ul> })
}

pub(super) fn outcome_kind(outcome: ChallengeOutcome) -> TagKind {
    match outcome {
        ChallengeOutcome::Upheld => TagKind::Done,
        ChallengeOutcome::Partly => TagKind::Attention,
        ChallengeOutcome::Rejected => TagKind::Problem,
    }
}

/// Reasons and the answer to each ground. `level` is that of its headings.
pub(super) fn outcome_view(locale: Locale, outcome: &OutcomeView) -> AnyView {
    let answers: Vec<_> = outcome.answers.iter().map(|answer| answer_view(locale, answer, outcome.language)).collect();
    let other = (outcome.language != locale.language).then(|| {
        let name = locale.language_name(outcome.language);
        let said = Message::new("interface-translation-missing").with("language", name);
        view! { <TranslationLabel text=locale.message(&said) /> }
    });
    view! {
        <p><strong>{locale.message(&outcome.effect.message(outcome.about))}</strong></p>
        {other}
        {written(&outcome.reasons, outcome.language)}
        {answers}
    }
    .into_any()
}

fn answer_view(locale: Locale, answer: &Answer, language: Language) -> AnyView {
    let (key, kind) = if answer.founded {
        ("challenges-answer-founded", TagKind::Done)
    } else {
        ("challenges-answer-unfounded", TagKind::Neutral)
    };
    let ground = ground_names(locale, &[answer.ground]).join("");
    let said = Message::new("challenges-answer-to").with("ground", ground);
    view! {
        <section class="card">
            <h3>{locale.message(&said)}</h3>
            <p><Tag kind=kind text=locale.text(key) /></p>
            {written(answer.reasons.as_str(), language)}
        </section>
    }
    .into_any()
}

/// What the panel wrote, marked with the language it is in.
fn written(words: &str, language: Language) -> AnyView {
    let direction = language.direction().as_str();
    let lines = words.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| view! { <p lang=language.code() dir=direction>{line.to_owned()}</p> })
        .collect::<Vec<_>>()
        .into_any()
}
