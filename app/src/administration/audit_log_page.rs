//! The audit log as an administrator reads it: the acts, newest first, and whether their chain is whole.

use leptos::prelude::*;

use super::words::{act_message, object_message};
use crate::kernel::{ActorKind, Message, ObjectKind, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Choice, Select, TextField};
use crate::ui::list::{Column, ListPage, ListWords, Row, list_filters, list_table};
use crate::ui::record::{Details, DocumentHead, NoticeBanner, TagKind};

/// One act, as its reader sees it.
#[derive(Clone, Debug)]
pub struct ActView {
    /// Counted among the acts that this reader sees: it says nothing of others.
    pub number: i64,
    pub at: Timestamp,
    pub actor_kind: ActorKind,
    /// One of the institution's own people, by name; empty for everybody else.
    pub actor: String,
    /// As it is stored: an act that was written without the portal is shown as well.
    pub verb: String,
    pub object_kind: String,
    /// The reference, or the name of one of the institution's own people; empty where there is none to show.
    pub object: String,
    pub programme: String,
    /// As JSON, for machines.
    pub details: String,
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

/// The controls of its filter are `kind`, `reference` and `day`.
#[derive(Clone, Debug)]
pub struct AuditLogView {
    pub acts: ListPage<ActView>,
    pub chain: ChainView,
    pub zone: String,
    /// The address that checks the chain, with language.
    pub check: String,
}

pub fn audit_log_page(locale: Locale, log: AuditLogView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let columns = vec![
        Column::number(text("audit-log-number")),
        Column::new(text("audit-log-when")),
        Column::new(text("audit-log-actor")),
        Column::new(text("audit-log-act")),
        Column::new(text("audit-log-object")),
        Column::new(text("audit-log-details")),
    ];
    let (chain, filters) = (chain_view(locale, &log), filters(locale, &log.acts));
    let words = ListWords {
        nothing_fits: "audit-log-nothing-found",
        next: "audit-log-older",
        ..ListWords::new("audit-log-caption", "audit-log-empty")
    };
    let table = list_table(locale, log.acts, words, columns, |act| act_row(locale, &act, &log.zone));
    view! {
        <DocumentHead title=text("audit-log-title") lead=text("audit-log-lead") />
        <p>{text("audit-log-left-out")} " " {text("audit-log-protection")}</p>
        {chain}
        {filters}
        {table}
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

fn filters(locale: Locale, list: &ListPage<ActView>) -> AnyView {
    let text = |key: &str| locale.text(key);
    let filter = &list.filter;
    let kinds =
        ObjectKind::ALL.iter().map(|kind| Choice::new(kind.as_str(), locale.message(&object_message(*kind)))).collect();
    let fields = view! {
        <Select
            field=filter.field("kind")
            label=text("audit-log-kind")
            choices=kinds
            empty=text("audit-log-all-kinds")
        />
        <TextField
            field=filter.field("reference")
            label=text("audit-log-reference")
            hint=text("audit-log-reference-hint")
            kind="search"
        />
        <TextField
            field=filter.field("day")
            label=text("audit-log-day")
            hint=text("audit-log-day-hint")
            kind="search"
            width=10
        />
    };
    list_filters(locale, list, "audit-log-find", "interface-filter-apply", String::new(), fields.into_any())
}

fn act_row(locale: Locale, act: &ActView, zone: &str) -> Row {
    let when = view! { <time datetime=act.at.rfc3339()>{locale.date_time(act.at, zone)}</time> };
    let kind = locale.message(&Message::of_word("audit-actor", act.actor_kind.as_str()));
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
