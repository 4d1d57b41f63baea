//! The declaration: the last step before an application is sent.

use leptos::prelude::*;

use super::certain::certain_notice;
use super::runs_again::runs_again;
use super::{FileHead, Ruled, RunsAgain};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, Checkboxes, Choice, ErrorSummary, Form, FormState, LinkButton, TextField};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, NoticeBanner, Overtaken, TagKind};

/// A question or document that is required and not there: its name, and where to give it.
#[derive(Clone, Debug)]
pub struct MissingPart {
    pub label: String,
    pub href: String,
}

/// A part that is not as it was when it was checked: where it is, and what it says now.
pub struct ChangedPart {
    pub title: String,
    /// With language.
    pub href: String,
    pub rows: Vec<SummaryRow>,
    /// Who changed it last, as [`FormState::last_sent`].
    pub who: String,
}

/// `changed`: what was changed since it was checked; none when nothing was. The hidden control `checked` says
/// which state of the application the declaration is about. `first`: what runs again, and must end before this is sent.
pub fn declaration_page(
    locale: Locale,
    state: &FormState,
    head: &FileHead,
    missing: Vec<MissingPart>,
    changed: Option<Vec<ChangedPart>>,
    ruled: Vec<Ruled>,
    first: Option<RunsAgain>,
) -> AnyView {
    let t = |key: &str| locale.text(key);
    let changed = changed.map(|parts| changed_notice(locale, parts));
    let checked = state.values.get("checked").to_owned();
    let notice = (!missing.is_empty()).then(|| missing_notice(locale, missing));
    let back = view! {
        <LinkButton
            label=t("applications-declaration-back")
            href=format!("{}/check", head.href)
            kind=ButtonKind::Secondary
        />
    };
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") saved=t("applications-declaration-kept") />
        <DocumentHead
            title=t("applications-declaration-title")
            symbol=head.reference.clone()
            kicker=t("applications-kicker")
            lead=t("applications-declaration-lead")
        />
        {runs_again(locale, first)}
        {changed}
        {certain_notice(locale, ruled, None)}
        {notice}
        <ul>
            <li>{t("applications-declaration-acts")}</li>
            <li>{t("applications-declaration-true")}</li>
            <li>{t("applications-declaration-profit")}</li>
        </ul>
        <Form state=state submit=t("applications-declaration-submit") actions=Content::view(back)>
            <input type="hidden" name="checked" value=checked />
            <Checkboxes
                field=state.field("declaration")
                legend=t("applications-declaration-legend")
                choices=vec![Choice::new("yes", t("applications-declaration-agree"))]
            />
            <TextField
                field=state.field("declared-by")
                label=t("applications-declaration-name")
                hint=format!("{} {}", t("applications-declaration-name-hint"), locale.who_sees(&head.answers_seen))
                autocomplete="name"
            />
        </Form>
    }
    .into_any()
}

fn changed_notice(locale: Locale, parts: Vec<ChangedPart>) -> AnyView {
    let parts: Vec<_> = parts
        .into_iter()
        .map(|part| {
            let title = Content::link(part.href, part.title).into_view();
            view! {
                <h3>{title}</h3>
                {(!part.who.is_empty()).then(|| view! { <p>{part.who}</p> })}
                <SummaryList rows=part.rows />
            }
        })
        .collect();
    view! {
        <Overtaken title=locale.text("interface-form-stale-title")>
            <p>{locale.text("applications-declaration-stale")}</p>
            {parts}
        </Overtaken>
    }
    .into_any()
}

/// What is missing, each with the way to it.
pub(super) fn missing_notice(locale: Locale, missing: Vec<MissingPart>) -> AnyView {
    let parts = missing
        .into_iter()
        .map(|part| view! { <li>{Content::link(part.href, part.label).into_view()}</li> })
        .collect::<Vec<_>>();
    view! {
        <NoticeBanner title=locale.text("applications-missing-title") kind=TagKind::Attention id="missing">
            <p>{locale.text("applications-missing-text")}</p>
            <ul>{parts}</ul>
        </NoticeBanner>
    }
    .into_any()
}
