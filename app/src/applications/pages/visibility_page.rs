//! Who will see what and when, and the question whether that is dangerous.

use leptos::prelude::*;

use super::FileHead;
use crate::applications::forms::{BACK, TO_CHECK};
use crate::kernel::{Message, WhoSees};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Checkboxes, Choice, ErrorSummary, Form, FormState, Radios};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind, done_notice};

/// One thing, by the end of `applications-visibility-seen-…`, and who reads it.
pub struct SeenBy {
    pub what: &'static str,
    pub who: WhoSees,
}

pub struct Visibility {
    pub head: FileHead,
    pub seen: Vec<SeenBy>,
    /// What the programme publishes, in its own words.
    pub practice: String,
    /// The reader may hide and not show, and is asked only what can be hidden.
    pub only_hides: bool,
    /// Whether there is danger is asked.
    pub asks_danger: bool,
    pub may_be_confidential: bool,
    /// The programme gives access while a decision is late.
    pub may_be_provisional: bool,
    /// A decision without a name is there, about which one may agree to be named, or take the agreement back.
    pub naming: bool,
    /// It was public with the name: without the name it is listed no longer.
    pub once_named: bool,
    /// The organisation is hidden already: how it is shown again.
    pub hidden: Option<Message>,
    /// It was not sent yet.
    pub draft: bool,
    pub saved: bool,
}

impl Visibility {
    fn asks_nothing(&self) -> bool {
        !(self.asks_danger || self.may_be_confidential || self.may_be_provisional || self.naming)
    }
}

pub fn visibility_page(locale: Locale, state: &FormState, view: &Visibility) -> AnyView {
    let t = |key: &str| locale.text(key);
    let saved = view.saved.then(|| {
        let changes =
            if view.hidden.is_some() { "applications-visibility-saved-hidden" } else { "interface-changes-saved" };
        done_notice(locale, t(changes))
    });
    let hidden = view.hidden.as_ref().map(|again| {
        view! {
            <NoticeBanner title=t("protection-hide-done") kind=TagKind::Done id="hidden">
                <p>{t("applications-visibility-hidden")}</p>
                <p>{locale.message(again)}</p>
            </NoticeBanner>
        }
    });
    let only_hides = view.only_hides.then(|| view! { <p>{t("applications-violation-code-only-hides")}</p> });
    let back = state.values.get(BACK).to_owned();
    let submit = match (view.draft, back == TO_CHECK) {
        (true, true) => t("applications-save-and-check"),
        (true, false) => t("applications-save-and-continue"),
        (false, _) => t("applications-visibility-save"),
    };
    view! {
        {saved}
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        {hidden}
        <DocumentHead
            title=t("applications-visibility-title")
            symbol=view.head.reference.clone()
            kicker=t("applications-kicker")
            lead=t("applications-visibility-lead")
        />
        <SummaryList rows=seen(locale, view) />
        {only_hides}
        {if view.asks_nothing() {
            view! { <p>{t("applications-visibility-all-hidden")}</p> }.into_any()
        } else {
            view! {
                <Form state=state submit=submit>
                    <input type="hidden" name=BACK value=back />
                    {naming(locale, state, view)}
                    {view.asks_danger.then(|| danger(locale, state))}
                    {status(locale, state, view)}
                    {provisional(locale, state, view)}
                </Form>
            }
            .into_any()
        }}
    }
    .into_any()
}

fn seen(locale: Locale, view: &Visibility) -> Vec<SummaryRow> {
    let label = |what: &str| locale.text(&format!("applications-visibility-seen-{what}"));
    let outcome = locale.text("applications-visibility-challenge-outcome");
    // Of a challenge the outcome is public, and what one writes is not.
    let who = |seen: &SeenBy| match seen.what {
        "challenge" => Content::paragraphs(&format!("{}\n{outcome}", locale.who_reads(&seen.who))),
        _ => locale.who_sees(&seen.who).into(),
    };
    let mut rows: Vec<SummaryRow> = view.seen.iter().map(|seen| SummaryRow::new(label(seen.what), who(seen))).collect();
    rows.push(SummaryRow::new(label("waiting"), locale.text("applications-visibility-counted")));
    rows.push(SummaryRow::new(label("everybody"), Content::paragraphs(&format!("{}\n{outcome}", view.practice))));
    rows
}

fn danger(locale: Locale, state: &FormState) -> AnyView {
    let t = |key: &str| locale.text(&format!("applications-visibility-{key}"));
    let hides =
        Message::new("applications-visibility-danger-yes-hint").with("effect", Message::new("protection-hide-effect"));
    let choices = vec![
        Choice::new("yes", t("danger-yes")).hint(locale.message(&hides)),
        Choice::new("no", t("danger-no")).hint(t("danger-no-hint")),
    ];
    view! { <Radios field=state.field("danger") legend=t("danger") hint=t("danger-hint") choices=choices /> }.into_any()
}

fn status(locale: Locale, state: &FormState, view: &Visibility) -> Option<AnyView> {
    let t = |key: &str| locale.text(&format!("applications-visibility-{key}"));
    view.may_be_confidential.then(|| {
        let confidential = Choice::new("confidential", t("status-confidential")).hint(t("status-confidential-hint"));
        let choices = vec![Choice::new("public", t("status-public")), confidential];
        view! { <Radios field=state.field("status") legend=t("status") hint=t("status-hint") choices=choices /> }
            .into_any()
    })
}

fn provisional(locale: Locale, state: &FormState, view: &Visibility) -> Option<AnyView> {
    let t = |key: &str| locale.text(&format!("applications-visibility-{key}"));
    view.may_be_provisional.then(|| {
        let choices = vec![Choice::new("shown", t("provisional-shown"))];
        view! {
            <Checkboxes
                field=state.field("provisional")
                legend=t("provisional")
                hint=t("provisional-hint")
                choices=choices
            />
        }
        .into_any()
    })
}

fn naming(locale: Locale, state: &FormState, view: &Visibility) -> Option<AnyView> {
    let t = |key: &str| locale.text(&format!("applications-visibility-{key}"));
    view.naming.then(|| {
        let no = if view.once_named { "naming-not-listed" } else { "naming-no" };
        let choices = vec![Choice::new("no", t(no)), Choice::new("yes", t("naming-yes"))];
        view! { <Radios field=state.field("naming") legend=t("naming") hint=t("naming-hint") choices=choices /> }
            .into_any()
    })
}
