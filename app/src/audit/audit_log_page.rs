//! The audit log as an administrator reads it: the acts, newest first, and whether their chain is whole.

use leptos::prelude::*;

use crate::kernel::{Message, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{Column, DataTable, Pagination, Row};
use crate::ui::record::{Details, DocumentHead, NoticeBanner, TagKind};

/// One act, as it was recorded.
#[derive(Clone, Debug)]
pub struct ActView {
    pub seq: i64,
    pub at: Timestamp,
    /// `member`, `staff`, `receipt`, `visitor` or `system`.
    pub actor_kind: String,
    /// The id of the person, shortened; names do not belong into a log that outlives an erasure.
    pub actor: String,
    pub verb: String,
    pub object: String,
    pub programme: String,
    /// As JSON.
    pub details: String,
    pub hash: String,
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
        head: String,
    },
    BrokenAt {
        seq: i64,
    },
}

#[derive(Clone, Debug)]
pub struct AuditLogView {
    pub acts: Vec<ActView>,
    pub chain: ChainView,
    pub zone: String,
    /// Addresses, with language.
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
    view! {
        <DocumentHead title=text("audit-log-title") lead=text("audit-log-lead") />
        <p>{text("audit-log-left-out")}</p>
        {chain_view(locale, log)}
        <DataTable caption=text("audit-log-caption") columns=columns rows=rows empty=text("audit-log-empty") />
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
        ChainView::Whole { acts, head } => {
            let message = Message::new("audit-chain-whole-text").with("acts", *acts);
            view! {
                <NoticeBanner title=locale.text("audit-chain-whole") kind=TagKind::Done status=true>
                    <p>{locale.message(&message)}</p>
                    <p>{locale.text("audit-chain-head")} " " <bdi class="mono" dir="ltr">{broken_up(head)}</bdi></p>
                </NoticeBanner>
            }
            .into_any()
        }
        ChainView::BrokenAt { seq } => {
            let message = Message::new("audit-chain-broken-text").with("number", seq.to_string());
            view! {
                <NoticeBanner title=locale.text("audit-chain-broken") kind=TagKind::Problem status=true>
                    <p>{locale.message(&message)}</p>
                </NoticeBanner>
            }
            .into_any()
        }
    }
}

fn act_row(locale: Locale, act: &ActView, zone: &str) -> Row {
    let when = view! { <time datetime=act.at.rfc3339()>{locale.date_time(act.at, zone)}</time> };
    let kind = locale.text(&format!("audit-actor-{}", act.actor_kind));
    let id = act.actor.clone();
    let actor = view! { {kind} " " <bdi class="mono" dir="ltr">{id}</bdi> };
    let code = |text: &str| Content::view(view! { <bdi class="mono" dir="ltr">{text.to_owned()}</bdi> });
    let (verb, object, programme) = (act.verb.clone(), act.object.clone(), act.programme.clone());
    let object = view! { <bdi class="mono" dir="ltr">{object}</bdi> " " <bdi>{programme}</bdi> };
    let summary = locale.message(&Message::new("audit-log-show").with("number", act.seq.to_string()));
    let details = view! {
        <Details summary=summary>
            <p><bdi class="mono" dir="ltr">{broken_up(&act.details)}</bdi></p>
            <p>{locale.text("audit-log-hash")} " " <bdi class="mono" dir="ltr">{broken_up(&act.hash)}</bdi></p>
        </Details>
    };
    Row(vec![
        act.seq.to_string().into(),
        Content::view(when),
        Content::view(actor),
        code(&verb),
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
