//! For a decision maker whose form came too late: what happened first, and all that they typed, to be kept or copied.

use leptos::prelude::*;

use super::decided_by::decided_by_rows;
use crate::applications::ApplicationState;
use crate::decisions::{DecidedBy, DeferralReason, Outcome, OutcomeKind};
use crate::kernel::{Date, Message};
use crate::review::criterion_field::{CONSIDERED, CURE, FACTS, MISSING};
use crate::review::pages::{ReturnView, returns_view};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::Values;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind};

pub struct OvertakenView {
    pub reference: String,
    /// Empty where the file is not decided.
    pub organisation: String,
    pub state: ApplicationState,
    pub first: WhatCameFirst,
    /// The form as it was posted.
    pub typed: Values,
    /// Codes in the programme's order.
    pub criteria: Vec<String>,
    /// Code and name.
    pub categories: Vec<(String, String)>,
    /// The files to decide, with language.
    pub queue: String,
}

/// What changed the state of the file.
pub enum WhatCameFirst {
    Decided(FirstDecision),
    PutOff(FirstDeferral),
    /// By whom, when and why.
    SentBack(Vec<ReturnView>),
    /// Something else, of which the page tells only the new state.
    Moved,
}

/// The deferral that was saved first.
pub struct FirstDeferral {
    pub decided_by: DecidedBy,
    pub until: Date,
    /// The moment, in the reader's words.
    pub told_on: String,
    /// Its notice, and the decision page, with language.
    pub notice: String,
    pub decide: String,
}

/// The decision that was saved first.
pub struct FirstDecision {
    pub outcome: Outcome,
    pub decided_by: DecidedBy,
    /// The moment, in the reader's words.
    pub decided_on: String,
    /// Its notice, with language.
    pub notice: String,
}

pub fn overtaken_page(locale: Locale, view: &OvertakenView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let state = Message::new("decisions-violation-not-possible-now").with("state", view.state.message());
    let state = locale.message(&state);
    let first = match &view.first {
        WhatCameFirst::Decided(first) => first_decision(locale, first),
        WhatCameFirst::PutOff(first) => first_deferral(locale, first),
        WhatCameFirst::SentBack(returns) => view! {
            <p>{state}</p>
            {returns_view(locale, returns)}
        }
        .into_any(),
        WhatCameFirst::Moved => view! { <p>{state}</p> }.into_any(),
    };
    view! {
        <DocumentHead
            title=text("decisions-overtaken-title")
            symbol=view.reference.clone()
            kicker=text("decisions-decide-kicker")
            lead=text("decisions-overtaken-lead")
        />
        <NoticeBanner title=text("decisions-overtaken-first") kind=TagKind::Attention id="first">
            {first}
        </NoticeBanner>
        <h2>{text("decisions-overtaken-typed")}</h2>
        <SummaryList rows=typed(locale, view) />
        <p><a href=view.queue.clone()>{text("decisions-back-to-queue")}</a></p>
    }
    .into_any()
}

fn first_decision(locale: Locale, first: &FirstDecision) -> AnyView {
    let mut rows =
        vec![SummaryRow::new(locale.text("decisions-decide-outcome"), locale.message(&first.outcome.message()))];
    rows.extend(decided_by_rows(locale, &first.decided_by));
    rows.push(SummaryRow::new(locale.text("decisions-notice-decided-on"), first.decided_on.as_str()));
    view! {
        <SummaryList rows=rows />
        <p><a href=first.notice.clone()>{locale.text("decisions-overtaken-read")}</a></p>
    }
    .into_any()
}

fn first_deferral(locale: Locale, first: &FirstDeferral) -> AnyView {
    let mut rows = vec![SummaryRow::new(locale.text("decisions-deferral-until"), locale.date(first.until))];
    rows.extend(decided_by_rows(locale, &first.decided_by));
    rows.push(SummaryRow::new(locale.text("decisions-notice-decided-on"), first.told_on.as_str()));
    view! {
        <SummaryList rows=rows />
        <p><a href=first.notice.clone()>{locale.text("decisions-overtaken-read-deferral")}</a></p>
        <p><a href=first.decide.clone()>{locale.text("decisions-defer-back")}</a></p>
    }
    .into_any()
}

/// Every field that holds something, under the words of the form.
fn typed(locale: Locale, view: &OvertakenView) -> Vec<SummaryRow> {
    let mut rows = Vec::new();
    let mut row = |label: String, value: Content| {
        if !value.is_empty() {
            rows.push(SummaryRow::new(label, value));
        }
    };
    if !view.organisation.is_empty() {
        row(locale.text("decisions-notice-organisation"), Content::authored(view.organisation.as_str()));
    }
    let values = &view.typed;
    let filled = |name: &str| Some(values.get(name)).filter(|value| !value.trim().is_empty());
    let words = |name: &str| filled(name).map(Content::paragraphs).unwrap_or_default();
    let date = |name: &str| {
        let parts: Vec<&str> =
            ["day", "month", "year"].iter().map(|part| values.get(&format!("{name}-{part}"))).collect();
        parts.join(" ").trim().into()
    };
    let outcome = OutcomeKind::from_word(values.get("outcome")).map(|kind| locale.message(&kind.message()));
    row(locale.text("decisions-decide-outcome"), outcome.unwrap_or_default().into());
    let category = view.categories.iter().find(|(code, _)| code == values.get("category"));
    row(
        locale.text("decisions-decide-category"),
        category.map_or_else(Content::default, |(_, name)| name.as_str().into()),
    );
    let reason = DeferralReason::from_word(values.get("reason"));
    let reason = reason.map(|reason| locale.message(&reason.message())).unwrap_or_default();
    row(locale.text("decisions-deferral-reason"), reason.into());
    row(locale.text("decisions-deferral-criterion"), words("criterion"));
    row(locale.text("decisions-defer-text"), words("text"));
    row(locale.text("decisions-deferral-until"), date("until"));
    row(locale.text("decisions-return-note"), words("note"));
    for (name, label) in [
        ("decider", "decisions-decide-decider"),
        ("body", "decisions-decide-body"),
        ("session", "decisions-decide-session"),
    ] {
        row(locale.text(label), words(name));
    }
    row(locale.text("decisions-decide-body-date"), date("body-date"));
    for vote in ["for", "against", "abstaining"] {
        row(locale.text(&format!("decisions-decide-votes-{vote}")), words(&format!("votes-{vote}")));
    }
    for code in &view.criteria {
        for (field, label) in [
            (FACTS, "decisions-notice-facts-found"),
            (CONSIDERED, "decisions-notice-considered"),
            (MISSING, "decisions-notice-missing"),
            (CURE, "decisions-notice-cure"),
        ] {
            row(format!("{code} · {}", locale.text(label)), words(&field.of(code)));
        }
    }
    row(locale.text("decisions-decide-summary"), words("summary"));
    row(locale.text("decisions-decide-public-summary"), words("public-summary"));
    row(locale.text("decisions-decide-recusals"), words("recusals"));
    row(locale.text("decisions-decide-effective-on"), date("effective-on"));
    rows
}
