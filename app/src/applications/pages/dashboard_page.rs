//! Everything a person has here: organisations, drafts, what was sent.

use leptos::prelude::*;

use super::state_tag;
use crate::applications::ApplicationState;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, LinkButton};
use crate::ui::list::{Column, DataTable, Row};
use crate::ui::record::{DocumentHead, done_notice};

/// One application in a list.
pub struct ApplicationLine {
    pub reference: String,
    pub href: String,
    pub programme: String,
    pub organisation: String,
    pub state: ApplicationState,
    /// When it was last saved (drafts), or until when a decision is due, in words.
    pub when: Content,
}

/// `organisations`: address and name. `invitations`: where the code of one is entered. Addresses carry the language.
/// `done`: the message on what was just done.
#[allow(clippy::too_many_arguments, reason = "each is one thing that the page says")]
pub fn dashboard_page(
    locale: Locale,
    organisations: Vec<(String, String)>,
    drafts: Vec<ApplicationLine>,
    sent: Vec<ApplicationLine>,
    programmes: &str,
    new_organisation: &str,
    invitations: String,
    done: Option<&'static str>,
) -> AnyView {
    let t = |key: &str| locale.text(key);
    let nothing = organisations.is_empty() && drafts.is_empty() && sent.is_empty();
    let (programmes, new_organisation) = (programmes.to_owned(), new_organisation.to_owned());
    let begin = view! { <LinkButton label=t("applications-dashboard-begin") href=programmes /> }.into_any();
    let add = view! {
        <LinkButton label=t("applications-dashboard-add-organisation") href=new_organisation kind=ButtonKind::Secondary />
    }
    .into_any();
    let enter = view! { <p><a href=invitations>{t("applications-dashboard-enter-code")}</a></p> }.into_any();
    let done = done.map(|done| done_notice(locale, t(done)));
    if nothing {
        return view! {
            {done}
            <DocumentHead title=t("applications-dashboard-title") lead=t("applications-dashboard-empty") />
            <div class="actions">{begin}{add}</div>
            {enter}
        }
        .into_any();
    }
    let names = organisations
        .into_iter()
        .map(|(href, name)| view! { <li><a href=href><bdi>{name}</bdi></a></li> })
        .collect::<Vec<_>>();
    view! {
        {done}
        <DocumentHead title=t("applications-dashboard-title") lead=t("applications-dashboard-lead") />
        {(!sent.is_empty()).then(|| view! {
            <h2>{t("applications-dashboard-sent")}</h2>
            {list(locale, sent, "applications-dashboard-sent", "applications-dashboard-due")}
        })}
        {(!drafts.is_empty()).then(|| view! {
            <h2>{t("applications-dashboard-drafts")}</h2>
            {list(locale, drafts, "applications-dashboard-drafts", "applications-dashboard-saved")}
        })}
        <h2>{t("interface-nav-organisations")}</h2>
        <ul>{names}</ul>
        <div class="actions">{begin}{add}</div>
        {enter}
    }
    .into_any()
}

fn list(locale: Locale, lines: Vec<ApplicationLine>, caption: &str, when: &str) -> AnyView {
    let t = |key: &str| locale.text(key);
    let columns = vec![
        Column::new(t("interface-reference-label")),
        Column::new(t("applications-column-programme")),
        Column::new(t("applications-column-organisation")),
        Column::new(t("applications-column-state")),
        Column::new(t(when)),
    ];
    let rows = lines
        .into_iter()
        .map(|line| {
            let reference = view! { <a href=line.href><bdi class="mono" dir="ltr">{line.reference}</bdi></a> };
            Row(vec![
                Content::view(reference),
                line.programme.into(),
                Content::authored(line.organisation),
                state_tag(locale, line.state),
                line.when,
            ])
        })
        .collect();
    view! { <DataTable caption=t(caption) caption_hidden=true columns=columns rows=rows /> }.into_any()
}
