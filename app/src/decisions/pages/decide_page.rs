//! The decision: the file with its findings on one side, the decision form on the other.

use leptos::prelude::*;

use crate::decisions::OutcomeKind;
use crate::kernel::{Language, Message, StaffNote};
use crate::review::criterion_field::{CONSIDERED, CURE, FACTS, MISSING, REASONS};
use crate::review::pages::{
    FileView, FindingView, ReturnView, documents_view, file_head, file_summary, findings_view, returns_view,
};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{
    ButtonKind, Choice, DateField, ErrorSummary, Form, FormState, LinkButton, Radios, Select, TextArea, TextField,
};
use crate::ui::record::{Details, NoticeBanner, SplitView, TagKind};

#[derive(Clone, Debug)]
pub struct DecideView {
    pub findings: Vec<FindingView>,
    /// What the reviewer recommends, in words, with the category where there is one.
    pub recommended: String,
    pub note: StaffNote,
    /// That it was put off and until when, in words; empty while it is not.
    pub put_off: String,
    /// By whom and when, in words.
    pub put_off_by: String,
    /// What was found missing when the file was sent back in this round, the latest first.
    pub returns: Vec<ReturnView>,
    /// Where it is put off, and where it is sent back, with language; empty where that cannot be.
    pub defer: String,
    pub send_back: String,
    /// Where a conflict that was found since is declared, with language.
    pub conflict: String,
    /// Code and title of the criteria that fail, and of all others.
    pub failing: Vec<(String, String)>,
    pub others: Vec<(String, String)>,
    /// Code and name of the categories below the one applied for.
    pub lower: Vec<(String, String)>,
    /// The organisation is hidden: nothing of the decision is published.
    pub hidden: bool,
    /// A body decides; the officer records what it decided.
    pub by_body: bool,
    /// The programme's own words on who decides.
    pub rule: String,
    /// Where a challenge goes and how long it can be lodged, as the notice will say it.
    pub route: String,
    pub challenge_days: u32,
    pub help_contact: String,
    /// In which the applicant wrote.
    pub language: Language,
}

pub fn decide_page(locale: Locale, state: &FormState, file: &FileView, view: &DecideView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let note = (!view.note.is_empty()).then(|| Content::paragraphs(view.note.for_staff()).into_view());
    let recommended = view.recommended.clone();
    let first = Content::view(view! {
        <NoticeBanner title=text("decisions-decide-recommended") kind=TagKind::Progress id="recommended">
            <p><strong>{recommended}</strong></p>
            {note}
        </NoticeBanner>
        {returns_view(locale, &view.returns)}
        <h2>{text("decisions-decide-findings")}</h2>
        {findings_view(locale, &view.findings, 3)}
        <h2>{text("review-file-documents")}</h2>
        {documents_view(locale, &file.documents)}
        <h2>{text("review-file-answers")}</h2>
        {file_summary(locale, file)}
    });
    view! {
        <ErrorSummary
            state=state
            title=text("decisions-decide-incomplete")
            saved=text("decisions-decide-kept")
        />
        {file_head(locale, file, &text("decisions-decide-kicker"))}
        {put_off(locale, &view.put_off, &view.put_off_by)}
        <SplitView
            first_label=text("decisions-decide-left")
            first=first
            second_label=text("decisions-decide-right")
            second=Content::view(form(locale, state, view))
        />
    }
    .into_any()
}

fn form(locale: Locale, state: &FormState, view: &DecideView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let written_in =
        Message::new("decisions-decide-language-hint").with("language", locale.language_name(view.language));
    let public_hint =
        Message::new("decisions-decide-public-summary-hint").with("language", locale.language_name(view.language));
    let mut public_hint = locale.message(&public_hint);
    if view.hidden {
        public_hint = format!("{public_hint} {}", text("decisions-decide-public-summary-hidden"));
    }
    view! {
        <h2>{text("decisions-decide-right")}</h2>
        {instead(locale, view)}
        <Form state=state submit=text("decisions-decide-submit")>
            {outcome(locale, state, view)}
            {decider(locale, state, view.by_body, &view.rule)}
            <NoticeBanner title=text("decisions-decide-language") id="language">
                <p>{locale.message(&written_in)}</p>
            </NoticeBanner>
            {reasons(locale, state, view)}
            <TextArea
                field=state.field("summary")
                label=text("decisions-decide-summary")
                hint=text("decisions-decide-summary-hint")
                rows=3
            />
            <TextArea
                field=state.field("public-summary")
                label=text("decisions-decide-public-summary")
                hint=public_hint
                rows=4
            />
            <TextArea
                field=state.field("recusals")
                label=text("decisions-decide-recusals")
                hint=text("decisions-decide-recusals-hint")
                rows=2
            />
            <DateField
                field=state.field("effective-on")
                legend=text("decisions-decide-effective-on")
                hint=text("decisions-decide-effective-on-hint")
                parts=date_parts(locale)
            />
            {route(locale, &view.route, view.challenge_days, &view.help_contact)}
        </Form>
    }
    .into_any()
}

/// It can be decided before the day to which it was put off.
pub(super) fn put_off(locale: Locale, title: &str, by: &str) -> Option<AnyView> {
    (!title.is_empty()).then(|| {
        view! {
            <NoticeBanner title=title.to_owned() kind=TagKind::Attention id="put-off">
                <p>{by.to_owned()}</p>
                <p>{locale.text("decisions-decide-sooner")}</p>
            </NoticeBanner>
        }
        .into_any()
    })
}

/// What can be done in place of a decision.
fn instead(locale: Locale, view: &DecideView) -> AnyView {
    let links: Vec<_> = [
        (&view.send_back, "decisions-return-title", ButtonKind::Secondary),
        (&view.defer, "decisions-defer-title", ButtonKind::Secondary),
        (&view.conflict, "review-file-declare-conflict", ButtonKind::Plain),
    ]
    .into_iter()
    .filter(|(href, ..)| !href.is_empty())
    .map(|(href, label, kind)| view! { <LinkButton label=locale.text(label) href=href.clone() kind=kind /> })
    .collect();
    view! { <p class="actions">{links}</p> }.into_any()
}

pub(super) fn date_parts(locale: Locale) -> [String; 3] {
    ["interface-date-day", "interface-date-month", "interface-date-year"].map(|key| locale.text(key))
}

fn outcome(locale: Locale, state: &FormState, view: &DecideView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let mut choices = Vec::new();
    for &kind in OutcomeKind::ALL {
        let choice = Choice::new(kind.as_str(), locale.message(&kind.message()));
        match kind {
            OutcomeKind::GrantedLower if view.lower.is_empty() => {}
            OutcomeKind::GrantedLower => {
                let lower = view.lower.iter().map(|(code, name)| Choice::new(code, name)).collect();
                let category = view! {
                    <Select
                        field=state.field("category")
                        label=text("decisions-decide-category")
                        choices=lower
                        empty=text("decisions-decide-category-empty")
                    />
                };
                choices.push(choice.reveals(category.into_any()));
            }
            OutcomeKind::Granted | OutcomeKind::Refused => choices.push(choice),
        }
    }
    view! { <Radios field=state.field("outcome") legend=text("decisions-decide-outcome") choices=choices /> }.into_any()
}

/// Whose decision it is. `rule` are the programme's own words on who decides.
pub(super) fn decider(locale: Locale, state: &FormState, by_body: bool, rule: &str) -> AnyView {
    let text = |key: &str| locale.text(key);
    if !by_body {
        return view! {
            <TextField
                field=state.field("decider")
                label=text("decisions-decide-decider")
                hint=text("decisions-decide-decider-hint")
            />
        }
        .into_any();
    }
    let votes: Vec<_> = [
        ("votes-for", "decisions-decide-votes-for"),
        ("votes-against", "decisions-decide-votes-against"),
        ("votes-abstaining", "decisions-decide-votes-abstaining"),
    ]
    .into_iter()
    .map(|(name, label)| {
        view! { <TextField field=state.field(name) label=text(label) width=4 inputmode="numeric" /> }
    })
    .collect();
    view! {
        <NoticeBanner title=text("decisions-decide-by-body") id="by-body">
            <p>{rule.to_owned()}</p>
            <p>{text("decisions-decide-by-body-text")}</p>
        </NoticeBanner>
        <TextField field=state.field("body") label=text("decisions-decide-body") />
        <TextField
            field=state.field("session")
            label=text("decisions-decide-session")
            hint=text("decisions-decide-session-hint")
        />
        <DateField field=state.field("body-date") legend=text("decisions-decide-body-date") parts=date_parts(locale) />
        <fieldset class="field">
            <legend>{text("decisions-decide-vote")}</legend>
            <p class="hint">{text("decisions-decide-vote-hint")}</p>
            <div class="date">{votes}</div>
        </fieldset>
    }
    .into_any()
}

fn reasons(locale: Locale, state: &FormState, view: &DecideView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let cards = |criteria: &[(String, String)]| -> Vec<AnyView> {
        criteria.iter().map(|(code, title)| reason(locale, state, code, title, view.language)).collect()
    };
    // What may be wrong is never hidden, nor what was typed; all else stays folded.
    let in_sight = |(code, _): &(String, String)| {
        REASONS.iter().any(|field| {
            let field = field.of(code);
            state.error(&field).is_some() || !state.values.get(&field).trim().is_empty()
        })
    };
    let (wrong, folded): (Vec<_>, Vec<_>) = view.others.iter().cloned().partition(in_sight);
    let shown: Vec<_> = view.failing.iter().cloned().chain(wrong).collect();
    let all_met = view.failing.is_empty();
    let more = (!folded.is_empty()).then(|| {
        let summary = text(if all_met { "decisions-decide-give-reasons" } else { "decisions-decide-more-reasons" });
        view! { <Details summary=summary>{cards(&folded)}</Details> }
    });
    view! {
        <h3>{text("decisions-decide-reasons")}</h3>
        <p>{text(if all_met { "decisions-decide-all-met" } else { "decisions-decide-reasons-text" })}</p>
        {cards(&shown)}
        {more}
    }
    .into_any()
}

fn reason(locale: Locale, state: &FormState, code: &str, title: &str, language: Language) -> AnyView {
    let text = |key: &str| locale.text(key);
    let id = format!("reasons-{code}");
    let labelled = id.clone();
    let areas: Vec<_> = [
        (FACTS, "decisions-notice-facts-found", 4_u8),
        (CONSIDERED, "decisions-notice-considered", 3),
        (MISSING, "decisions-notice-missing", 2),
        (CURE, "decisions-notice-cure", 2),
    ]
    .into_iter()
    .map(|(field, label, rows)| {
        let field = state.field(&field.of(code));
        view! { <TextArea field=field label=text(label) rows=rows lang=language.code() /> }
    })
    .collect();
    view! {
        // A group and no landmark: the finding on the other side is already a landmark of this name.
        <div class="card" role="group" aria-labelledby=labelled>
            <p class="symbol"><bdi class="mono" dir="ltr">{code.to_owned()}</bdi></p>
            <h3 id=id>{title.to_owned()}</h3>
            {areas}
        </div>
    }
    .into_any()
}

/// What the notice will say by itself, so that nobody has to write it.
pub(super) fn route(locale: Locale, place: &str, days: u32, contact: &str) -> AnyView {
    let text = |key: &str| locale.text(key);
    let days = Message::new("decisions-decide-route-days").with("days", i64::from(days));
    let help = Message::new("decisions-decide-route-help").with("contact", contact);
    view! {
        <NoticeBanner title=text("decisions-decide-route") id="route">
            <p>{place.to_owned()}</p>
            <p>{locale.message(&days)}</p>
            <p>{locale.message(&help)}</p>
        </NoticeBanner>
    }
    .into_any()
}
