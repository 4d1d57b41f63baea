//! One decision as the public reads it: outcome first, then the reasons by criterion, and whether it stands.

use leptos::prelude::*;

use super::decision_reasons::{reasons, written};
use super::tags::{address, outcome_tag, time_taken};
use crate::kernel::{Language, Message, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind, TranslationLabel};

/// What is public of a decision.
pub struct PublicDecision {
    pub reference: String,
    pub organisation: String,
    /// The programme's name in the reader's language, and its path segment.
    pub programme: (String, String),
    /// The stored word of the outcome.
    pub outcome: String,
    /// The category granted, in the reader's language; empty where there is none.
    pub category: String,
    /// The body and its session; both empty when an officer decided.
    pub body: String,
    pub session: String,
    /// As it was recorded; empty when nobody voted, or nobody withdrew.
    pub vote: String,
    pub recusals: String,
    pub summary: String,
    /// The language the decision is written in.
    pub language: Language,
    pub submitted: Timestamp,
    pub decided: Timestamp,
    /// The day it takes effect, in the reader's words.
    pub effective: String,
    /// Whether it gives less than was asked for.
    pub adverse: bool,
    /// Absent where nothing is restricted, and so nothing can be challenged.
    pub challenge_until: Option<Timestamp>,
    pub reasons: Vec<PublicReason>,
    /// Since when a challenge panel has taken its effect away.
    pub annulled: Option<Timestamp>,
}

/// The reasons about one criterion, as they were written.
pub struct PublicReason {
    pub code: String,
    pub version: i64,
    /// The criterion's title in the reader's language.
    pub title: String,
    pub facts: String,
    pub considered: String,
    pub missing: String,
    pub cure: String,
}

/// `zone` is the institution's.
pub fn decision_page(locale: Locale, decision: PublicDecision, now: Timestamp, zone: &str) -> AnyView {
    let title =
        locale.message(&Message::new("register-decision-title").with("organisation", decision.organisation.as_str()));
    let annulled = decision.annulled.map(|at| {
        let text = Message::new("register-annulled-text").with("date", locale.date_in(at, zone));
        view! {
            <NoticeBanner title=locale.text("register-annulled-title") kind=TagKind::Problem id="annulled">
                <p>{locale.message(&text)}</p>
            </NoticeBanner>
        }
    });
    let summary = (!decision.summary.trim().is_empty()).then(|| {
        view! {
            <h2>{locale.text("register-summary-title")}</h2>
            {written(&decision.summary, decision.language).into_view()}
        }
    });
    let written = (decision.language != locale.language).then(|| {
        let name = locale.language_name(decision.language);
        let text = locale.message(&Message::new("interface-translation-original").with("language", name));
        view! { <TranslationLabel text=text /> }
    });
    let challenge = challenge(locale, &decision, now, zone);
    let facts = facts(locale, &decision, zone);
    let outcome = outcome_tag(locale, &decision.outcome);
    view! {
        <DocumentHead title=title symbol=decision.reference.clone() kicker=locale.text("register-decision-kicker")>
            {outcome}
        </DocumentHead>
        {annulled}
        <SummaryList rows=facts />
        {written}
        {summary}
        <h2>{locale.text("register-reasons-title")}</h2>
        {reasons(locale, decision.language, decision.adverse, decision.reasons)}
        {challenge}
    }
    .into_any()
}

fn facts(locale: Locale, decision: &PublicDecision, zone: &str) -> Vec<SummaryRow> {
    let text = |key: &str| locale.text(&format!("register-{key}"));
    let (programme, slug) = decision.programme.clone();
    let officer = decision.body.is_empty();
    let decider =
        if officer { Content::from(text("decider-officer")) } else { Content::authored(decision.body.clone()) };
    let mut rows = vec![
        SummaryRow::new(text("programme"), Content::link(address(locale, &format!("/programmes/{slug}")), programme)),
        SummaryRow::new(text("decider"), decider),
    ];
    let said = [
        ("category", &decision.category),
        ("session", &decision.session),
        ("vote", &decision.vote),
        ("recusals", &decision.recusals),
    ];
    rows.extend(
        said.into_iter()
            .filter(|(_, value)| !value.trim().is_empty())
            .map(|(key, value)| SummaryRow::new(text(key), Content::authored(value.clone()))),
    );
    rows.push(SummaryRow::new(text("decided"), locale.date_time(decision.decided, zone)));
    rows.push(SummaryRow::new(text("effective"), decision.effective.clone()));
    rows.push(SummaryRow::new(text("time-taken"), time_taken(locale, decision.submitted, decision.decided)));
    let effect = if decision.annulled.is_some() { "annulled" } else { "stands" };
    rows.push(SummaryRow::new(text("effect"), text(effect)));
    rows
}

/// Until when it can be challenged; nothing for a decision that restricts nobody, or no longer does. Whether somebody
/// challenges it is for those concerned to tell.
fn challenge(locale: Locale, decision: &PublicDecision, now: Timestamp, zone: &str) -> Option<AnyView> {
    let until = decision.challenge_until.filter(|_| decision.annulled.is_none())?;
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

/// For a sealed organisation: programme and outcome, and nothing by which it could be known.
pub fn sealed_decision_page(locale: Locale, programme: (String, String), outcome: &str) -> AnyView {
    let (name, slug) = programme;
    let link = Content::link(address(locale, &format!("/programmes/{slug}")), name);
    let rows = vec![SummaryRow::new(locale.text("register-programme"), link)];
    view! {
        <DocumentHead title=locale.text("register-sealed-decision-title") kicker=locale.text("register-decision-kicker")>
            {outcome_tag(locale, outcome)}
        </DocumentHead>
        <NoticeBanner title=locale.text("register-sealed-heading") kind=TagKind::Neutral>
            <p>{locale.text("register-sealed-text")}</p>
        </NoticeBanner>
        <SummaryList rows=rows />
    }
    .into_any()
}
