//! The panel's docket: challenges that this member may examine, the earliest deadline first.

use leptos::prelude::*;

use super::outcome::ground_names;
use crate::challenges::{ChallengeState, Ground};
use crate::kernel::{Count, Message, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{Column, ListPage, ListWords, Row, list_table};
use crate::ui::record::{DocumentHead, NoticeBanner, Tag, TagKind};

#[derive(Clone, Debug)]
pub struct DocketRow {
    pub reference: String,
    /// With language.
    pub href: String,
    pub programme: String,
    pub grounds: Vec<Ground>,
    pub state: ChallengeState,
    pub due_at: Timestamp,
    pub zone: String,
    pub overdue: bool,
    /// Whether documents came in since somebody began to examine it.
    pub new_documents: bool,
}

#[derive(Clone, Debug)]
pub struct DocketView {
    pub list: ListPage<DocketRow>,
    /// Open challenges, and those past their last moment, that this member may see.
    pub open: Count,
    pub overdue: Count,
    /// Whether the concluded ones are listed instead.
    pub concluded: bool,
    /// Whether the member has just stepped aside.
    pub recused: bool,
    /// Addresses, with language.
    pub open_href: String,
    pub concluded_href: String,
}

pub fn docket_page(locale: Locale, docket: DocketView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let recused = docket.recused.then(|| {
        view! {
            <NoticeBanner title=text("challenges-docket-recused") kind=TagKind::Done status=true>
                <p>{text("challenges-docket-recused-text")}</p>
            </NoticeBanner>
        }
    });
    let last = text(if docket.concluded { "challenges-decided-on" } else { "challenges-docket-due" });
    let columns = vec![
        Column::new(text("challenges-docket-challenge")),
        Column::new(text("challenges-programme")),
        Column::new(text("challenges-docket-grounds")),
        Column::new(last),
        Column::new(text("challenges-docket-state")),
    ];
    let counted = Message::new("challenges-docket-count").with("open", docket.open).with("overdue", docket.overdue);
    let (other, href, caption) = if docket.concluded {
        ("challenges-docket-show-open", docket.open_href, "challenges-docket-concluded")
    } else {
        ("challenges-docket-show-concluded", docket.concluded_href, "challenges-docket-open")
    };
    let words = ListWords::new(caption, "challenges-docket-empty");
    let table = list_table(locale, docket.list, words, columns, |row| docket_row(locale, &row));
    view! {
        {recused}
        <DocumentHead
            title=text("challenges-docket-title")
            lead=text("challenges-docket-lead")
        />
        <p>{locale.message(&counted)}</p>
        {table}
        <p><a href=href>{text(other)}</a></p>
    }
    .into_any()
}

fn docket_row(locale: Locale, row: &DocketRow) -> Row {
    let reference = row.reference.clone();
    let link = view! { <a href=row.href.clone()><bdi class="mono" dir="ltr">{reference}</bdi></a> };
    let kind = if row.state.is_concluded() { TagKind::Neutral } else { TagKind::Progress };
    let overdue = row.overdue.then(|| {
        let text = locale.text("challenges-status-overdue");
        view! { " " <Tag kind=TagKind::Problem text=text /> }
    });
    let new = row.new_documents.then(|| {
        let text = locale.text("challenges-docket-new-documents");
        view! { " " <Tag kind=TagKind::Attention text=text /> }
    });
    let state = view! { <Tag kind=kind text=locale.message(&row.state.message()) /> {overdue} {new} };
    let due = view! { <time datetime=row.due_at.rfc3339()>{locale.date_in(row.due_at, &row.zone)}</time> };
    Row(vec![
        Content::view(link),
        row.programme.as_str().into(),
        locale.list(&ground_names(locale, &row.grounds)).into(),
        Content::view(due),
        Content::view(state),
    ])
}
