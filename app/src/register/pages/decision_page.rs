//! One decision as the public reads it: by name where the organisation is public, otherwise without anything by which it
//! could be recognised. Its reasons are the applicant's, and neither page shows them.

use leptos::prelude::*;

use super::tags::{address, outcome_tag, time_taken};
use crate::decisions::OutcomeKind;
use crate::kernel::{Language, Message, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind, TranslationLabel};

/// What is public of a decision.
pub struct PublicDecision {
    /// The programme's name in the reader's language, and its path segment.
    pub programme: (String, String),
    pub outcome: OutcomeKind,
    /// Code, and title in the reader's language.
    pub criteria: Vec<(String, String)>,
    /// What was written for the public; may be empty for a grant.
    pub summary: String,
    /// The language the summary is written in.
    pub language: Language,
    /// The day, the month or the year, in the reader's words.
    pub when: String,
    /// None where no name is published.
    pub named: Option<NamedDecision>,
}

/// What is told beyond that of a decision with a name.
pub struct NamedDecision {
    pub organisation: String,
    /// The category granted, in the reader's language; empty where there is none.
    pub category: String,
    /// The body and its session; both empty when an officer decided.
    pub body: String,
    pub session: String,
    /// As it was recorded; empty when nobody voted, or nobody withdrew.
    pub vote: String,
    pub recusals: String,
    /// Since when the institution had it, and when it decided.
    pub begun: Timestamp,
    pub decided: Timestamp,
    /// When what a body decided was recorded, in the reader's words; empty when an officer decided.
    pub recorded: String,
    /// The day it takes effect, in the reader's words.
    pub effective: String,
    /// Absent where nothing is restricted, and so nothing can be challenged.
    pub challenge_until: Option<Timestamp>,
    /// Since when a challenge panel has taken its effect away.
    pub annulled: Option<Timestamp>,
}

/// `zone` is the institution's.
pub fn decision_page(locale: Locale, decision: PublicDecision, now: Timestamp, zone: &str) -> AnyView {
    let text = |key: &str| locale.text(&format!("register-{key}"));
    let title = match &decision.named {
        Some(named) => {
            locale.message(&Message::new("register-decision-title").with("organisation", named.organisation.as_str()))
        }
        None => text("unnamed-title"),
    };
    let lead = if decision.named.is_none() { text("unnamed-lead") } else { String::new() };
    let annulled = decision.named.as_ref().and_then(|named| named.annulled).map(|at| {
        let said = Message::new("register-annulled-text").with("date", locale.date_in(at, zone));
        view! {
            <NoticeBanner title=text("annulled-title") kind=TagKind::Problem id="annulled">
                <p>{locale.message(&said)}</p>
            </NoticeBanner>
        }
    });
    let challenge = decision.named.as_ref().and_then(|named| challenge(locale, named, now, zone));
    let facts = facts(locale, &decision);
    view! {
        <DocumentHead title=title kicker=text("decision-kicker") lead=lead>
            {outcome_tag(locale, decision.outcome)}
        </DocumentHead>
        {annulled}
        <SummaryList rows=facts />
        {criteria(locale, decision.criteria)}
        {summary(locale, &decision.summary, decision.language)}
        {challenge}
    }
    .into_any()
}

fn facts(locale: Locale, decision: &PublicDecision) -> Vec<SummaryRow> {
    let text = |key: &str| locale.text(&format!("register-{key}"));
    let (programme, slug) = decision.programme.clone();
    let link = Content::link(address(locale, &format!("/programmes/{slug}")), programme);
    let mut rows = vec![SummaryRow::new(text("programme"), link)];
    let Some(named) = &decision.named else {
        rows.push(SummaryRow::new(text("decided-in"), decision.when.clone()));
        return rows;
    };
    let decider = if named.body.is_empty() {
        Content::from(text("decider-officer"))
    } else {
        Content::authored(named.body.clone())
    };
    rows.push(SummaryRow::new(text("decider"), decider));
    let said = [
        ("category", &named.category),
        ("session", &named.session),
        ("vote", &named.vote),
        ("recusals", &named.recusals),
    ];
    rows.extend(
        said.into_iter()
            .filter(|(_, value)| !value.trim().is_empty())
            .map(|(key, value)| SummaryRow::new(text(key), Content::authored(value.clone()))),
    );
    rows.push(SummaryRow::new(text("decided"), decision.when.clone()));
    if !named.recorded.is_empty() {
        rows.push(SummaryRow::new(text("recorded"), named.recorded.clone()));
    }
    rows.push(SummaryRow::new(text("effective"), named.effective.clone()));
    rows.push(SummaryRow::new(text("time-taken"), time_taken(locale, named.begun, named.decided)));
    let effect = if named.annulled.is_some() { "annulled" } else { "stands" };
    rows.push(SummaryRow::new(text("effect"), text(effect)));
    rows
}

/// What the decision rests on.
fn criteria(locale: Locale, criteria: Vec<(String, String)>) -> AnyView {
    if criteria.is_empty() {
        return view! { <p>{locale.text("register-reasons-none")}</p> }.into_any();
    }
    let list: Vec<_> = criteria
        .into_iter()
        .map(|(code, title)| view! { <li><bdi class="mono" dir="ltr">{code}</bdi>" "{title}</li> })
        .collect();
    view! {
        <h2>{locale.text("register-criteria-title")}</h2>
        <ul>{list}</ul>
    }
    .into_any()
}

fn summary(locale: Locale, summary: &str, language: Language) -> Option<AnyView> {
    if summary.trim().is_empty() {
        return None;
    }
    let label = (language != locale.language).then(|| {
        let name = locale.language_name(language);
        let text = locale.message(&Message::new("interface-translation-original").with("language", name));
        view! { <TranslationLabel text=text /> }
    });
    let direction = language.direction().as_str();
    let inner = Content::paragraphs(summary).into_view();
    let view = view! {
        <h2>{locale.text("register-summary-title")}</h2>
        {label}
        <div lang=language.code() dir=direction>{inner}</div>
    };
    Some(view.into_any())
}

/// Until when it can be challenged; nothing for a decision that restricts nobody, or no longer does. Whether somebody
/// challenges it is for those concerned to tell.
fn challenge(locale: Locale, named: &NamedDecision, now: Timestamp, zone: &str) -> Option<AnyView> {
    let until = named.challenge_until.filter(|_| named.annulled.is_none())?;
    let key = if until >= now { "register-challenge-until" } else { "register-challenge-over" };
    let until = locale.message(&Message::new(key).with("when", locale.date_time(until, zone)));
    let link = address(locale, "/challenge");
    let view = view! {
        <h2>{locale.text("register-challenge-title")}</h2>
        <p>{until}</p>
        <p><a class="arrow-on" href=link>{locale.text("register-challenge-how")}</a></p>
    };
    Some(view.into_any())
}
