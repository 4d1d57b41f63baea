//! What waited for a decision at the last end of a month, counted by programme: how long, and what was late (A/HRC/44/25, 24
//! and 62(c)). A row for each file, or a count that falls on the day of a decision, would let everybody who reads the page daily
//! follow one file to its decision.

use leptos::prelude::*;

use crate::kernel::{Message, Span};
use crate::register::{CROWD, MonthEnd, Waiting};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{Column, DataTable, Row};
use crate::ui::record::{DocumentHead, Tag, TagKind};

/// The files of one programme that waited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingCount {
    /// The programme's name in the reader's language.
    pub programme: String,
    pub waiting: Waiting,
    /// The programme promises no day.
    pub not_promised: bool,
}

/// `end` is none until the first month is over.
pub fn waiting_page(locale: Locale, end: Option<MonthEnd>, counts: Vec<WaitingCount>) -> AnyView {
    let text = |key: &str| locale.text(&format!("register-waiting-{key}"));
    let mut columns = vec![Column::new(locale.text("register-column-programme"))];
    columns.extend(["all", "late", "theirs"].map(|key| Column::new(text(&format!("column-{key}")))));
    columns.extend(Span::ALL.iter().map(|span| Column::new(locale.message(&span.message()))));
    let few = counts.iter().any(|count| matches!(count.waiting, Waiting::Few { .. }));
    let few = few.then(|| locale.message(&Message::new("register-waiting-few-note").with("number", CROWD)));
    let rows = counts.into_iter().map(|count| row(locale, count)).collect();
    let month =
        |end: MonthEnd| locale.message(&Message::new("register-waiting-as-of").with("month", locale.month(end.month)));
    view! {
        <DocumentHead title=text("title") lead=text("lead") />
        {end.map(|end| view! { <p><strong>{month(end)}</strong></p> })}
        <DataTable
            caption=text("title")
            columns=columns
            rows=rows
            empty=text(if end.is_some() { "none" } else { "not-yet" })
            caption_hidden=true
        />
        {few.map(|few| view! { <p class="hint">{few}</p> })}
        <p class="hint">{text("note")}</p>
    }
    .into_any()
}

fn row(locale: Locale, count: WaitingCount) -> Row {
    let number = |number: i64| Content::from(locale.number(number));
    let problem = |text: String| Content::view(view! { <Tag kind=TagKind::Problem text=text /> });
    let late = |late: i64, shown: String| match late {
        0 if count.not_promised => locale.text("register-waiting-not-promised").into(),
        0 => number(0),
        _ => problem(shown),
    };
    let mut row = vec![Content::from(count.programme)];
    match count.waiting {
        Waiting::Few { late: some } => {
            let few = locale.message(&Message::new("register-waiting-few").with("number", CROWD));
            row.extend([few.into(), late(i64::from(some), locale.text("register-waiting-some"))]);
            row.extend((0..=Span::ALL.len()).map(|_| Content::from(locale.text("register-waiting-not-shown"))));
        }
        Waiting::Counted(counted) => {
            row.extend([number(counted.all), late(counted.late, locale.number(counted.late)), number(counted.theirs)]);
            row.extend(counted.ages.map(number));
        }
    }
    Row(row)
}
