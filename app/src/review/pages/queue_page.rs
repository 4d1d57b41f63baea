//! The files that wait for a reviewer, the soonest deadline first.

use leptos::prelude::*;

use super::file::state_kind;
use crate::applications::ApplicationState;
use crate::kernel::{Message, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Choice, CountryPicker, Select, TextField};
use crate::ui::list::{Column, ListPage, ListWords, Row, list_filters, list_table};
use crate::ui::record::{DocumentHead, NoticeBanner, Tag, TagKind};

#[derive(Clone, Debug)]
pub struct QueueRow {
    pub reference: String,
    /// With language.
    pub href: String,
    pub organisation: String,
    pub country: String,
    pub programme: String,
    pub due_at: Option<Timestamp>,
    pub overdue: bool,
    pub zone: String,
    pub state: ApplicationState,
    /// The applicant was asked something in this round, and has answered.
    pub answered: bool,
    /// A decision maker sent it back in this round.
    pub returned: bool,
    /// The day to which its decision was put off, while it is.
    pub put_off_until: Option<Timestamp>,
    /// Who assesses it; empty while nobody does.
    pub assessor: String,
}

/// What can be chosen.
#[derive(Clone, Debug, Default)]
pub struct QueueFilters {
    /// Path segment and name of each programme in the reader's charge.
    pub programmes: Vec<(String, String)>,
    pub states: Vec<ApplicationState>,
}

/// What a queue is called: keys of messages.
#[derive(Clone, Copy, Debug)]
pub struct QueueWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub empty: &'static str,
}

impl QueueWords {
    pub const REVIEWERS: QueueWords =
        QueueWords { title: "review-queue-title", lead: "review-queue-lead", empty: "review-queue-empty" };
    pub const DECISION_MAKERS: QueueWords =
        QueueWords { title: "decisions-queue-title", lead: "decisions-queue-lead", empty: "decisions-queue-empty" };
}

/// The controls of its filter are `programme`, `state`, `country` and `reference`.
#[derive(Clone, Debug)]
pub struct QueueView {
    pub list: ListPage<QueueRow>,
    pub filters: QueueFilters,
    /// How many files, in words.
    pub count: String,
    /// What was just done, as a message, and the reference of its file.
    pub done: Option<(&'static str, String)>,
    pub words: QueueWords,
    /// Whether the column of assessors is shown.
    pub with_assessor: bool,
}

pub fn queue_page(locale: Locale, queue: &QueueView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let done = queue.done.clone().map(|(what, reference)| {
        view! {
            <NoticeBanner title=text(what) kind=TagKind::Done status=true>
                <p>{Content::reference(reference).into_view()}</p>
            </NoticeBanner>
        }
    });
    let mut columns = vec![
        Column::new(text("review-queue-file")),
        Column::new(text("review-queue-organisation")),
        Column::new(text("interface-country-or-area")),
        Column::new(text("review-file-programme")),
        Column::new(text("review-queue-due")),
        Column::new(text("review-queue-state")),
    ];
    if queue.with_assessor {
        columns.push(Column::new(text("review-queue-assessor")));
    }
    let filters = list_filters(
        locale,
        &queue.list,
        "review-queue-filter",
        "interface-filter-apply",
        queue.count.clone(),
        fields(locale, queue),
    );
    let words = ListWords { caption_hidden: true, ..ListWords::new(queue.words.title, queue.words.empty) };
    let row = |row: QueueRow| table_row(locale, &row, queue.with_assessor);
    let table = list_table(locale, queue.list.clone(), words, columns, row);
    view! {
        {done}
        <DocumentHead title=text(queue.words.title) lead=text(queue.words.lead) />
        {filters}
        {table}
    }
    .into_any()
}

fn table_row(locale: Locale, row: &QueueRow, with_assessor: bool) -> Row {
    let reference = Content::reference(row.reference.clone()).into_view();
    let due = match row.due_at {
        Some(due) => {
            let late = row.overdue.then(|| {
                let text = locale.text("review-file-overdue");
                view! { <Tag kind=TagKind::Problem text=text /> }
            });
            let date = locale.date_in(due, &row.zone);
            Content::view(view! { <span><time datetime=due.rfc3339()>{date}</time>" "{late}</span> })
        }
        None => Content::from(locale.text("review-queue-no-deadline")),
    };
    let state = locale.message(&row.state.message());
    let answered = row.answered.then(|| {
        let text = locale.text("review-queue-answered");
        view! { <Tag kind=TagKind::Attention text=text /> }
    });
    let returned = row.returned.then(|| {
        let text = locale.text("review-queue-returned");
        view! { <Tag kind=TagKind::Attention text=text /> }
    });
    let put_off = row.put_off_until.map(|until| {
        let until = Message::new("review-queue-put-off").with("date", locale.date_in(until, &row.zone));
        view! { <span>{locale.message(&until)}</span> }
    });
    let mut cells = vec![
        Content::view(view! { <a href=row.href.clone()>{reference}</a> }),
        Content::authored(row.organisation.clone()),
        locale.country(&row.country).into(),
        row.programme.clone().into(),
        due,
        Content::view(view! { <Tag kind=state_kind(row.state) text=state /> " " {answered} {returned} {put_off} }),
    ];
    if with_assessor {
        cells.push(if row.assessor.is_empty() {
            locale.text("review-queue-nobody").into()
        } else {
            Content::authored(row.assessor.clone())
        });
    }
    Row(cells)
}

fn fields(locale: Locale, queue: &QueueView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let (filters, filter) = (&queue.filters, &queue.list.filter);
    let programmes = (filters.programmes.len() > 1).then(|| {
        let choices = filters.programmes.iter().map(|(slug, name)| Choice::new(slug, name)).collect();
        view! {
            <Select
                field=filter.field("programme")
                label=text("review-file-programme")
                choices=choices
                empty=text("review-queue-all-programmes")
            />
        }
    });
    let states = (filters.states.len() > 1).then(|| {
        let choices =
            filters.states.iter().map(|state| Choice::new(state.as_str(), locale.message(&state.message()))).collect();
        view! {
            <Select
                field=filter.field("state")
                label=text("review-queue-state")
                choices=choices
                empty=text(if queue.with_assessor { "review-queue-all-states" } else { "review-queue-all-to-decide" })
            />
        }
    });
    view! {
        {programmes}
        {states}
        <CountryPicker
            field=filter.field("country")
            label=text("interface-country-or-area")
            empty=text("review-queue-all-countries")
            all=locale.countries_by_name()
        />
        <TextField
            field=filter.field("reference")
            label=text("review-queue-find-reference")
            kind="search"
        />
    }
    .into_any()
}
