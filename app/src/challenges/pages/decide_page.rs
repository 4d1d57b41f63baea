//! Giving an outcome: an answer to each ground that was raised, then the outcome and its reasons, which are published.

use leptos::prelude::*;

use super::case_file_page::case_file_head;
use super::status_page::{StatusView, said};
use super::too_late::too_late;
use crate::challenges::forms::{Answer, answer_field};
use crate::challenges::{About, ChallengeOutcome, Conclusion, Effect};
use crate::decisions::Warning;
use crate::decisions::pages::warnings_view;
use crate::kernel::{Language, Message};
use crate::review::pages::{FileDocument, documents_view};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{
    ButtonKind, Checkboxes, Choice, ErrorSummary, Form, FormState, LinkButton, Radios, Select, TextArea,
};
use crate::ui::record::{Details, Overtaken};

/// What the form carries of the places that its writer has seen pointed at: [`Warning::as_value`], one each.
pub const POINTED_AT: &str = "pointed-at";

pub struct DecideView {
    pub challenge: StatusView,
    /// The documents of the challenge, the newest first.
    pub documents: Vec<FileDocument>,
    /// In which the challenge is written.
    pub language: Language,
    /// The bundle, with language.
    pub back: String,
    /// Somebody else wrote to the challenge since the form was shown.
    pub stale: bool,
    /// The organisation is hidden: nothing of the outcome is published.
    pub hidden: bool,
}

pub fn decide_page(locale: Locale, state: &FormState, decide: &DecideView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let challenge = &decide.challenge;
    if let Some(outcome) = &challenge.outcome {
        return too_late(locale, state, decide, outcome);
    }
    let (lead, reasons_hint) = if decide.hidden {
        (text("challenges-decide-lead-hidden"), text("challenges-decide-reasons-hint-hidden"))
    } else {
        (text("challenges-decide-lead"), text("challenges-decide-reasons-hint"))
    };
    let stale = decide.stale.then(|| {
        view! {
            <Overtaken title=text("interface-form-stale-title") last_sent=state.last_sent.clone()>
                <p>{text("challenges-decide-stale")}</p>
            </Overtaken>
        }
    });
    let seen = state.values.all(POINTED_AT);
    let warnings: Vec<Warning> = seen.iter().filter_map(|value| Warning::from_value(value)).collect();
    let pointed_at = (!warnings.is_empty()).then(|| {
        view! {
            {warnings_view(locale, &warnings)}
            <p>{text("challenges-decide-pointed-at")}</p>
        }
    });
    let carried: Vec<_> =
        seen.iter().map(|value| view! { <input type="hidden" name=POINTED_AT value=value.clone() /> }).collect();
    let limit = |max: usize| locale.message(&Message::new("interface-characters-limit").with("limit", max as i64));
    let answers: Vec<_> = challenge
        .grounds
        .iter()
        .map(|ground| {
            let name = format!("{} {}", ground.code(), locale.message(&ground.message()));
            let label = locale.message(&Message::new("challenges-answer-to").with("ground", name));
            view! {
                <TextArea
                    field=state.field(&answer_field(*ground))
                    label=label
                    limit=limit(Answer::REASONS_MAX)
                    rows=4
                />
            }
        })
        .collect();
    let founded = challenge
        .grounds
        .iter()
        .map(|ground| Choice::new(ground.as_str(), format!("{} {}", ground.code(), locale.message(&ground.message()))))
        .collect();
    let languages =
        Language::ALL.iter().map(|language| Choice::new(language.code(), locale.language_name(*language))).collect();
    let written_in =
        Message::new("challenges-decide-language-hint").with("language", locale.language_name(decide.language));
    let actions = Content::view(view! {
        <LinkButton label=text("challenges-decide-back") href=decide.back.clone() kind=ButtonKind::Secondary />
    });
    view! {
        <ErrorSummary
            state=state
            title=text("interface-error-summary-title")
            saved=text("challenges-lodge-nothing-lost")
        />
        {stale}
        {pointed_at}
        {case_file_head(locale, challenge, &text("challenges-decide-kicker"))}
        <p class="lead">{lead}</p>
        <h2>{text("challenges-documents")}</h2>
        {documents_view(locale, &decide.documents)}
        <Details summary=text("challenges-status-said")>{said(locale, challenge)}</Details>
        <Form state=state submit=text("challenges-decide-submit") actions=actions>
            {carried}
            {answers}
            <Checkboxes
                field=state.field("grounds")
                legend=text("challenges-decide-founded")
                hint=text("challenges-decide-founded-hint")
                choices=founded
            />
            <Radios field=state.field("outcome") legend=text("challenges-decide-outcome") choices=outcomes(locale, state, challenge.about) />
            <TextArea
                field=state.field("reasons")
                label=text("challenges-decide-reasons")
                hint=reasons_hint
                limit=limit(Conclusion::REASONS_MAX)
                rows=8
            />
            <Select
                field=state.field("language")
                label=text("challenges-decide-language")
                hint=locale.message(&written_in)
                choices=languages
                empty=text("challenges-decide-language-empty")
            />
            <p class="hint">{text("challenges-decide-final")}</p>
        </Form>
    }
    .into_any()
}

/// What follows is said with each outcome; only for a partial one is it chosen.
fn outcomes(locale: Locale, state: &FormState, about: About) -> Vec<Choice> {
    let effects =
        Effect::ALL.iter().map(|effect| Choice::new(effect.as_str(), locale.message(&effect.message(about)))).collect();
    let effect = Content::view(view! {
        <Radios field=state.field("effect") legend=locale.text("challenges-decide-effect") choices=effects />
    });
    let choice = |outcome: ChallengeOutcome| Choice::new(outcome.as_str(), locale.message(&outcome.message()));
    let partly = choice(ChallengeOutcome::Partly);
    vec![
        choice(ChallengeOutcome::Upheld).hint(locale.message(&Effect::AnnulAndRemit.message(about))),
        match about {
            // Nothing is left that could be annulled.
            About::EndedDeferral => partly.hint(locale.message(&Effect::Stands.message(about))),
            About::Decision | About::Deferral => partly.reveals(effect),
        },
        choice(ChallengeOutcome::Rejected).hint(locale.message(&Effect::Stands.message(about))),
    ]
}
