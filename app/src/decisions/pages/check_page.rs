//! The page before a decision is sent: what everybody will read, and what the applicant will read.

use leptos::prelude::*;

use super::notice_page::{NoticeView, notice_body};
use crate::decisions::{Outcome, Warning};
use crate::kernel::{Language, Message};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Button, ButtonKind, Form, FormState};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind};

/// The field by which a posted form says what is wanted of it, and its words.
pub const STEP: &str = "step";
pub const SEND: &str = "send";
pub const CHANGE: &str = "change";
/// What the form of this page carries besides, so that it can be shown in another language.
pub const CHECKED: &str = "checked";

#[derive(Clone, Debug)]
pub struct CheckView {
    pub reference: String,
    /// Who is signed in, as their account shows it.
    pub signed_in: String,
    pub programme: String,
    /// None where the public is given no name.
    pub organisation: Option<String>,
    /// Whether the public is shown nothing of it at all, for the organisation's safety.
    pub absent: bool,
    pub outcome: Outcome,
    /// Whether the public is given the day.
    pub dated: bool,
    /// A day, a month or a year, in words.
    pub when: String,
    /// Code and title.
    pub criteria: Vec<(String, String)>,
    /// What was written for the public, and in which language.
    pub summary: String,
    pub language: Language,
    pub warnings: Vec<Warning>,
}

pub fn check_page(locale: Locale, state: &FormState, view: &CheckView, notice: &NoticeView) -> AnyView {
    let text = |key: &str| locale.text(key);
    view! {
        <DocumentHead
            title=text("decisions-check-title")
            symbol=view.reference.clone()
            kicker=text("decisions-decide-kicker")
            lead=text("decisions-check-lead")
        />
        {signed_in(locale, &view.signed_in)}
        <h2>{text("decisions-check-public")}</h2>
        {public(locale, view)}
        {(!view.summary.trim().is_empty()).then(|| warnings_view(locale, &view.warnings))}
        <h2>{text("decisions-check-notice")}</h2>
        {notice_body(locale, notice)}
        <Form state=state actions=step_buttons(locale, "decisions-check-send")>{carried(state)}</Form>
    }
    .into_any()
}

/// To send it, as the words of `send` say, or to change it.
pub(super) fn step_buttons(locale: Locale, send: &str) -> Content {
    Content::view(view! {
        <Button label=locale.text(send) name=STEP value=SEND />
        <Button label=locale.text("decisions-check-change") kind=ButtonKind::Secondary name=STEP value=CHANGE />
    })
}

/// In whose name it is sent.
pub(super) fn signed_in(locale: Locale, name: &str) -> AnyView {
    let said = Message::new("decisions-check-signed-in").with("name", name);
    view! { <p>{locale.message(&said)}</p> }.into_any()
}

/// Everything that was typed, unseen, and the mark of this page.
pub(super) fn carried(state: &FormState) -> AnyView {
    let typed: Vec<_> = state
        .values
        .iter()
        .filter(|(name, _)| *name != STEP && *name != CHECKED)
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned() /> })
        .collect();
    view! {
        {typed}
        <input type="hidden" name=CHECKED value=state.values.get(CHECKED).to_owned() />
    }
    .into_any()
}

fn public(locale: Locale, view: &CheckView) -> AnyView {
    let text = |key: &str| locale.text(key);
    if view.absent {
        return view! { <p>{text("decisions-check-absent")}</p> }.into_any();
    }
    let name = match &view.organisation {
        Some(name) => Content::authored(name.as_str()),
        None => text("decisions-check-unnamed").into(),
    };
    let criteria: Vec<_> =
        view.criteria.iter().map(|(code, title)| view! { <li>{format!("{code} · {title}")}</li> }).collect();
    let (code, direction) = (view.language.code(), view.language.direction().as_str());
    let summary = Content::paragraphs(&view.summary).into_view();
    let mut rows = vec![
        SummaryRow::new(text("decisions-notice-organisation"), name),
        SummaryRow::new(text("decisions-notice-programme"), view.programme.as_str()),
        SummaryRow::new(text("decisions-decide-outcome"), locale.message(&view.outcome.message())),
        // As the public page calls it.
        SummaryRow::new(text(if view.dated { "register-decided" } else { "register-decided-in" }), view.when.as_str()),
    ];
    if !criteria.is_empty() {
        rows.push(SummaryRow::new(text("decisions-check-criteria"), Content::view(view! { <ul>{criteria}</ul> })));
    }
    if !view.summary.trim().is_empty() {
        let summary = Content::view(view! { <div lang=code dir=direction>{summary}</div> });
        rows.push(SummaryRow::new(text("decisions-decide-public-summary"), summary));
    }
    view! { <SummaryList rows=rows /> }.into_any()
}

/// The places of a text for the public that could tell whom it is about.
pub fn warnings_view(locale: Locale, warnings: &[Warning]) -> AnyView {
    if warnings.is_empty() {
        return view! { <p>{locale.text("decisions-check-no-warning")}</p> }.into_any();
    }
    let list: Vec<_> = warnings.iter().map(|warning| view! { <li>{locale.message(&warning.message())}</li> }).collect();
    view! {
        <NoticeBanner title=locale.text("decisions-check-warnings") kind=TagKind::Attention id="warnings">
            <p>{locale.text("decisions-check-warnings-text")}</p>
            <ul>{list}</ul>
        </NoticeBanner>
    }
    .into_any()
}
