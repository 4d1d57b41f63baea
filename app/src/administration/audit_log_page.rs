//! The audit log as an administrator reads it: the acts, newest first, and whether their chain is whole.

use leptos::prelude::*;

use super::words::{OBJECTS, act_message, object_message};
use crate::kernel::{Message, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Choice, Field, Select, TextField};
use crate::ui::list::{Chip, Column, DataTable, FilterPanel, Pagination, Row};
use crate::ui::record::{Details, DocumentHead, NoticeBanner, TagKind};

/// One act, as its reader sees it.
#[derive(Clone, Debug)]
pub struct ActView {
    /// Counted among the acts that this reader sees: it says nothing of others.
    pub number: i64,
    pub at: Timestamp,
    /// `member`, `staff`, `receipt`, `visitor` or `system`.
    pub actor_kind: String,
    /// One of the institution's own people, by name; empty for everybody else.
    pub actor: String,
    pub verb: String,
    pub object_kind: String,
    /// The reference, or the name of one of the institution's own people; empty where there is none to show.
    pub object: String,
    pub programme: String,
    /// As JSON, for machines.
    pub details: String,
}

/// What can be narrowed, and what is.
#[derive(Clone, Debug, Default)]
pub struct LogFilters {
    /// As typed: a kind of objects, a reference, a day.
    pub kind: String,
    pub reference: String,
    pub day: String,
    /// What was typed as a day is none.
    pub day_is_wrong: bool,
    pub chips: Vec<Chip>,
}

/// What a walk along the chain found.
#[derive(Clone, Debug, PartialEq)]
pub enum ChainView {
    /// The page was opened without checking.
    Unchecked {
        acts: i64,
    },
    Whole {
        acts: i64,
    },
    BrokenAt {
        number: i64,
    },
    /// Acts wait for their place longer than they may.
    Stuck,
}

#[derive(Clone, Debug)]
pub struct AuditLogView {
    pub acts: Vec<ActView>,
    pub chain: ChainView,
    pub filters: LogFilters,
    pub zone: String,
    /// Addresses, with language.
    pub action: String,
    pub next: String,
    pub check: String,
}

pub fn audit_log_page(locale: Locale, log: &AuditLogView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let columns = vec![
        Column::number(text("audit-log-number")),
        Column::new(text("audit-log-when")),
        Column::new(text("audit-log-actor")),
        Column::new(text("audit-log-act")),
        Column::new(text("audit-log-object")),
        Column::new(text("audit-log-details")),
    ];
    let rows = log.acts.iter().map(|act| act_row(locale, act, &log.zone)).collect();
    let empty = text(if log.filters.chips.is_empty() { "audit-log-empty" } else { "audit-log-nothing-found" });
    view! {
        <DocumentHead title=text("audit-log-title") lead=text("audit-log-lead") />
        <p>{text("audit-log-left-out")} " " {text("audit-log-protection")}</p>
        {chain_view(locale, log)}
        {filters(locale, log)}
        <DataTable caption=text("audit-log-caption") columns=columns rows=rows empty=empty />
        <Pagination
            label=text("audit-log-caption")
            previous_label=text("audit-log-newer")
            next=log.next.clone()
            next_label=text("audit-log-older")
        />
    }
    .into_any()
}

fn chain_view(locale: Locale, log: &AuditLogView) -> AnyView {
    match &log.chain {
        ChainView::Unchecked { acts } => {
            let message = Message::new("audit-chain-unchecked").with("acts", *acts);
            view! {
                <p>{locale.message(&message)}</p>
                <p><a href=log.check.clone()>{locale.text("audit-chain-check")}</a></p>
            }
            .into_any()
        }
        ChainView::Whole { acts } => {
            let message = Message::new("audit-chain-whole-text").with("acts", *acts);
            view! {
                <NoticeBanner title=locale.text("audit-chain-whole") kind=TagKind::Done status=true>
                    <p>{locale.message(&message)}</p>
                    <p>{locale.text("audit-chain-head")}</p>
                </NoticeBanner>
            }
            .into_any()
        }
        ChainView::BrokenAt { number } => {
            let message = Message::new("audit-chain-broken-text").with("number", number.to_string());
            view! {
                <NoticeBanner title=locale.text("audit-chain-broken") kind=TagKind::Problem status=true>
                    <p>{locale.message(&message)}</p>
                </NoticeBanner>
            }
            .into_any()
        }
        ChainView::Stuck => view! {
            <NoticeBanner title=locale.text("audit-chain-stuck") kind=TagKind::Problem status=true>
                <p>{locale.text("audit-chain-stuck-text")}</p>
            </NoticeBanner>
        }
        .into_any(),
    }
}

fn filters(locale: Locale, log: &AuditLogView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let filters = &log.filters;
    let chosen = |name: &str, value: &str| Field::from(name).or(value);
    let mut day = chosen("day", &filters.day);
    if filters.day_is_wrong {
        day.error = text("audit-log-day-error");
    }
    let kinds = OBJECTS.iter().map(|kind| Choice::new(*kind, locale.message(&object_message(kind)))).collect();
    view! {
        <FilterPanel
            action=log.action.clone()
            title=text("audit-log-find")
            submit=text("interface-filter-apply")
            chips=filters.chips.clone()
            chips_label=text("interface-filter-active")
            remove=text("interface-filter-remove")
        >
            <Select
                field=chosen("kind", &filters.kind)
                label=text("audit-log-kind")
                choices=kinds
                empty=text("audit-log-all-kinds")
            />
            <TextField
                field=chosen("reference", &filters.reference)
                label=text("audit-log-reference")
                hint=text("audit-log-reference-hint")
                kind="search"
            />
            <TextField
                field=day
                label=text("audit-log-day")
                hint=text("audit-log-day-hint")
                kind="search"
                width=10
            />
        </FilterPanel>
    }
    .into_any()
}

fn act_row(locale: Locale, act: &ActView, zone: &str) -> Row {
    let when = view! { <time datetime=act.at.rfc3339()>{locale.date_time(act.at, zone)}</time> };
    let kind = locale.text(&format!("audit-actor-{}", act.actor_kind));
    let named = act.actor.clone();
    let actor = view! { {kind} " " <bdi>{named}</bdi> };
    let (object, programme) = (act.object.clone(), act.programme.clone());
    let object = view! { <bdi class="mono" dir="auto">{object}</bdi> " " <bdi>{programme}</bdi> };
    let summary = locale.message(&Message::new("audit-log-show").with("number", act.number.to_string()));
    let details = view! {
        <Details summary=summary>
            <p>{locale.text("audit-log-record")}</p>
            <p>
                <bdi class="mono" dir="ltr" lang="zxx">
                    {broken_up(&format!("{}.{} {}", act.object_kind, act.verb, act.details))}
                </bdi>
            </p>
        </Details>
    };
    Row(vec![
        act.number.to_string().into(),
        Content::view(when),
        Content::view(actor),
        locale.message(&act_message(&act.object_kind, &act.verb)).into(),
        Content::view(object),
        Content::view(details),
    ])
}

/// Long runs without spaces, given places to break, so that a narrow page does not scroll sideways.
fn broken_up(text: &str) -> AnyView {
    let characters: Vec<char> = text.chars().collect();
    let parts: Vec<_> = characters.chunks(16).map(|part| view! { {part.iter().collect::<String>()} <wbr /> }).collect();
    parts.into_any()
}
