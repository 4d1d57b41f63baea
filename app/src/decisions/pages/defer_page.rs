//! Putting a decision off: the form, and the page that shows everything before it is sent.

use leptos::prelude::*;

use super::check_page::{carried, signed_in, step_buttons};
use super::decide_page::{date_parts, decider, route};
use super::deferral_page::{DeferralView, deferral_body};
use crate::decisions::DeferralReason;
use crate::kernel::{Date, Language, Message};
use crate::review::pages::{FileView, file_head};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{
    ButtonKind, Choice, DateField, ErrorSummary, Form, FormState, LinkButton, Radios, Select, TextArea,
};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind};

#[derive(Clone, Debug)]
pub struct DeferView {
    /// What the reviewer recommends, in words, with the category where there is one.
    pub recommended: String,
    /// Code and title of every criterion of the file.
    pub criteria: Vec<(String, String)>,
    /// A body decides; the officer records what it decided.
    pub by_body: bool,
    /// The programme's own words on who decides.
    pub rule: String,
    /// How often a decision on one file may be put off; none where the body sets no cap.
    pub most: Option<u16>,
    /// The last day to which it may be put off; none where the body sets no cap.
    pub last: Option<Date>,
    /// Where a challenge goes and how long it can be lodged, as the notice will say it.
    pub route: String,
    pub challenge_days: u32,
    pub help_contact: String,
    /// In which the applicant wrote.
    pub language: Language,
    /// The decision page, with language.
    pub back: String,
}

pub fn defer_page(locale: Locale, state: &FormState, file: &FileView, view: &DeferView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let written_in = Message::new("decisions-defer-text-hint").with("language", locale.language_name(view.language));
    let reasons = DeferralReason::ALL
        .iter()
        .map(|reason| Choice::new(reason.as_str(), locale.message(&reason.message())))
        .collect();
    let criteria =
        view.criteria.iter().map(|(code, title)| Choice::new(code, format!("{code} · {title}"))).collect::<Vec<_>>();
    let actions = Content::view(view! {
        <LinkButton label=text("decisions-defer-back") href=view.back.clone() kind=ButtonKind::Secondary />
    });
    view! {
        <ErrorSummary state=state title=text("decisions-defer-incomplete") saved=text("decisions-decide-kept") />
        {file_head(locale, file, &text("decisions-defer-title"))}
        <p>{text("decisions-defer-lead")}</p>
        <NoticeBanner title=text("decisions-decide-recommended") kind=TagKind::Progress id="recommended">
            <p><strong>{view.recommended.clone()}</strong></p>
        </NoticeBanner>
        <NoticeBanner title=text("decisions-defer-rule") id="rule">
            {caps(locale, view).into_iter().map(|said| view! { <p>{said}</p> }).collect::<Vec<_>>()}
        </NoticeBanner>
        <Form state=state submit=text("decisions-decide-submit") actions=actions>
            <Radios field=state.field("reason") legend=text("decisions-deferral-reason") choices=reasons />
            <Select
                field=state.field("criterion")
                label=text("decisions-deferral-criterion")
                hint=text("decisions-deferral-criterion-hint")
                choices=criteria
                empty=text("decisions-deferral-criterion-empty")
            />
            <TextArea
                field=state.field("text")
                label=text("decisions-defer-text")
                hint=locale.message(&written_in)
                rows=5
                lang=view.language.code()
            />
            <DateField
                field=state.field("until")
                legend=text("decisions-deferral-until")
                hint=text("decisions-defer-until-hint")
                parts=date_parts(locale)
            />
            {decider(locale, state, view.by_body, &view.rule)}
            {route(locale, &view.route, view.challenge_days, &view.help_contact)}
        </Form>
    }
    .into_any()
}

/// What the programme allows, and that a body allows itself everything.
fn caps(locale: Locale, view: &DeferView) -> Vec<String> {
    let most = match view.most {
        Some(most) => locale.message(&Message::new("decisions-defer-most").with("count", i64::from(most))),
        None => locale.text("decisions-defer-no-most"),
    };
    let last = match view.last {
        Some(last) => locale.message(&Message::new("decisions-defer-last").with("last", last.to_string())),
        None => locale.text("decisions-defer-no-last"),
    };
    vec![most, last, locale.text("decisions-defer-clock")]
}

/// `name`: who is signed in, as their account shows it.
pub fn check_deferral_page(locale: Locale, state: &FormState, notice: &DeferralView, name: &str) -> AnyView {
    let text = |key: &str| locale.text(key);
    view! {
        <DocumentHead
            title=text("decisions-check-title")
            symbol=notice.reference.clone()
            kicker=text("decisions-defer-title")
            lead=text("decisions-check-lead")
        />
        {signed_in(locale, name)}
        <h2>{text("decisions-check-notice")}</h2>
        {deferral_body(locale, notice)}
        <Form state=state actions=step_buttons(locale, "decisions-defer-send")>{carried(state)}</Form>
    }
    .into_any()
}
