//! Before an application: what it takes, and for whom it is made.

use leptos::prelude::*;

use super::next_round::next_round;
use crate::kernel::{Language, Message};
use crate::programmes::definition::{Deadline, ProgrammeDefinition, TemplateKind};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, Choice, ErrorSummary, Form, FormState, LinkButton, Radios};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind};

/// Who reads the page.
pub enum Applicant {
    /// Nobody is signed in: the addresses to sign in and come back, and to create an account.
    Stranger { sign_in: String, sign_up: String },
    /// Signed in, without an organisation to act for.
    Alone,
    Acting {
        /// The organisations they may apply for: id and name.
        organisations: Vec<(String, String)>,
        /// What was sent to this programme before, the newest first: reference as in addresses, and words that tell it apart.
        earlier: Vec<(String, String)>,
    },
}

/// What the start of an application says beside the programme's own words.
pub struct StartView {
    /// The body whose programme this is has opened it here itself.
    pub adopted: bool,
    pub applicant: Applicant,
    /// The deadline of the present round, where the programme has rounds, as RFC 3339 and in words.
    pub closes: Option<(String, String)>,
    /// The application this organisation already has here, as address and reference.
    pub open_file: Option<(String, String)>,
    /// Where a new organisation is described; carries the way back.
    pub new_organisation: String,
}

pub fn start_page(locale: Locale, state: &FormState, definition: &ProgrammeDefinition, view: StartView) -> AnyView {
    let StartView { adopted, applicant, closes, open_file, new_organisation } = view;
    let t = |key: &str| locale.text(key);
    let text = |authored: &crate::kernel::LocalisedText| authored.text(locale.language).to_owned();
    let name = text(&definition.name);
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead
            title=locale.message(&Message::new("applications-start-title").with("programme", name))
            symbol=definition.symbol.clone()
            kicker=t("applications-start-kicker")
            lead=t("applications-start-lead")
        />
        {open_file.map(|(href, reference)| view! {
            <NoticeBanner title=t("applications-start-open-title") kind=TagKind::Attention id="open-file">
                <p>{t("applications-start-open-text")}</p>
                <p>{Content::link(href, reference).into_view()}</p>
            </NoticeBanner>
        })}
        {definition.is_illustrative(adopted).then(|| illustrative(locale, definition.kind))}
        <h2>{t("applications-start-need")}</h2>
        {needed(locale, definition)}
        {next_round(locale, closes)}
        <h2>{t("applications-start-safety")}</h2>
        <p>{t("applications-start-safety-text")}</p>
        <h2>{t("applications-visibility-title")}</h2>
        <p>{text(&definition.publication.practice)}</p>
        <p>{t("applications-start-visibility")}</p>
        <h2>{t("applications-start-begin")}</h2>
        {begin(locale, state, applicant, &new_organisation)}
    }
    .into_any()
}

fn illustrative(locale: Locale, kind: TemplateKind) -> AnyView {
    let text = match kind {
        TemplateKind::Model => "applications-start-model-text",
        TemplateKind::AsIs => "applications-start-illustrative-text",
    };
    let title = locale.text("applications-start-illustrative-title");
    view! {
        <NoticeBanner title=title kind=TagKind::Attention id="illustrative">
            <p>{locale.text(text)}</p>
        </NoticeBanner>
    }
    .into_any()
}

fn needed(locale: Locale, definition: &ProgrammeDefinition) -> AnyView {
    let t = |key: &str| locale.text(key);
    let text = |authored: &crate::kernel::LocalisedText| authored.text(locale.language).to_owned();
    let documents = definition
        .documents
        .iter()
        .map(|document| {
            let name = text(&document.name);
            let optional = (!document.required).then(|| format!(" ({})", t("interface-optional")));
            let instead = document.alternative.as_ref().map(|alternative| {
                let said = Message::new("applications-documents-instead").with("documents", text(alternative));
                view! { <p class="hint">{locale.message(&said)}</p> }
            });
            view! { <li>{name}{optional}{instead}</li> }
        })
        .collect::<Vec<_>>();
    let documents = Content::view(view! { <ul>{documents}</ul> });
    let mut rows = vec![
        SummaryRow::new(t("applications-start-documents"), documents),
        SummaryRow::new(t("applications-start-fees"), text(&definition.fees)),
        SummaryRow::new(t("applications-start-time"), text(&definition.clocks.time_it_takes)),
        SummaryRow::new(t("applications-start-late"), text(&definition.clocks.if_late)),
        SummaryRow::new(t("applications-start-decides"), text(&definition.decision_text)),
    ];
    if definition.languages.len() < Language::ALL.len() {
        rows.push(SummaryRow::new(t("applications-start-languages"), locale.languages(&definition.languages)));
    }
    if definition.deadline == Deadline::Rolling {
        rows.push(SummaryRow::new(t("programmes-deadline"), t("programmes-deadline-rolling")));
    }
    view! { <SummaryList rows=rows /> }.into_any()
}

fn begin(locale: Locale, state: &FormState, applicant: Applicant, new_organisation: &str) -> AnyView {
    let t = |key: &str| locale.text(key);
    let new_organisation = new_organisation.to_owned();
    match applicant {
        Applicant::Stranger { sign_in, sign_up } => view! {
            <p>{t("applications-start-account")}</p>
            <div class="actions">
                <LinkButton label=t("interface-sign-in") href=sign_in />
                <LinkButton label=t("interface-create-account") href=sign_up kind=ButtonKind::Secondary />
            </div>
        }
        .into_any(),
        Applicant::Alone => view! {
            <p>{t("applications-start-no-organisation")}</p>
            <div class="actions">
                <LinkButton label=t("applications-start-describe") href=new_organisation />
            </div>
        }
        .into_any(),
        Applicant::Acting { organisations, earlier } => {
            let another = view! {
                <LinkButton
                    label=t("applications-start-another")
                    href=new_organisation
                    kind=ButtonKind::Secondary
                />
            };
            view! {
                <Form state=state submit=t("applications-start-submit") actions=Content::view(another)>
                    {which(locale, state, organisations)}
                    {from_earlier(locale, state, earlier)}
                </Form>
            }
            .into_any()
        }
    }
}

/// A person who acts for one organisation is not asked which.
fn which(locale: Locale, state: &FormState, organisations: Vec<(String, String)>) -> AnyView {
    let legend = locale.text("applications-start-organisation");
    if let [(id, name)] = &organisations[..] {
        let (id, name) = (id.clone(), name.clone());
        return view! {
            <input type="hidden" name="organisation" value=id />
            <SummaryList rows=vec![SummaryRow::new(legend, Content::authored(name))] />
        }
        .into_any();
    }
    let choices = organisations.into_iter().map(|(id, name)| Choice::new(id, name)).collect();
    view! { <Radios field=state.field("organisation") legend=legend choices=choices /> }.into_any()
}

/// Nobody writes twice what they have written once, unless they choose to.
fn from_earlier(locale: Locale, state: &FormState, earlier: Vec<(String, String)>) -> Option<AnyView> {
    if earlier.is_empty() {
        return None;
    }
    let t = |key: &str| locale.text(key);
    let mut choices: Vec<Choice> = earlier.into_iter().map(|(slug, words)| Choice::new(slug, words)).collect();
    choices.push(Choice::new("", t("applications-start-earlier-none")));
    let field = state.field("earlier");
    let view = view! {
        <Radios
            field=field
            legend=t("applications-start-earlier")
            hint=t("applications-start-earlier-hint")
            choices=choices
        />
    };
    Some(view.into_any())
}
