//! What waited for a decision at the last end of a month, counted by programme: how long, and what was late (A/HRC/44/25, 24
//! and 62(c)). A row for each file, or a count that falls on the day of a decision, would let everybody who reads the page daily
//! follow one file to its decision.

use leptos::prelude::*;

use crate::kernel::{Message, Span};
use crate::register::{CROWD, Late, MonthEnd, Waiting};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{Column, ListPage, ListWords, Row, list_table};
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
pub fn waiting_page(locale: Locale, end: Option<MonthEnd>, list: ListPage<WaitingCount>) -> AnyView {
    let text = |key: &str| locale.text(&format!("register-waiting-{key}"));
    let mut columns = vec![Column::new(locale.text("register-column-programme"))];
    columns.extend(["all", "late", "theirs"].map(|key| Column::new(text(&format!("column-{key}")))));
    columns.extend(Span::ALL.iter().map(|span| Column::new(locale.message(&span.message()))));
    let few = list.rows.iter().any(|count| !count.waiting.is_whole());
    let few = few.then(|| locale.message(&Message::new("register-waiting-few-note").with("number", CROWD)));
    let empty = if end.is_some() { "register-waiting-none" } else { "register-waiting-not-yet" };
    let words = ListWords { caption_hidden: true, ..ListWords::new("register-waiting-title", empty) };
    let table = list_table(locale, list, words, columns, |count| row(locale, count));
    let month =
        |end: MonthEnd| locale.message(&Message::new("register-waiting-as-of").with("month", locale.month(end.month)));
    view! {
        <DocumentHead title=text("title") lead=text("lead") />
        {end.map(|end| view! { <p><strong>{month(end)}</strong></p> })}
        {table}
        {few.map(|few| view! { <p class="hint">{few}</p> })}
        <p class="hint">{text("note")}</p>
    }
    .into_any()
}

fn row(locale: Locale, count: WaitingCount) -> Row {
    let number = |number: i64| Content::from(locale.number(number));
    let problem = |text: String| Content::view(view! { <Tag kind=TagKind::Problem text=text /> });
    let none_late = || match count.not_promised {
        true => locale.text("register-waiting-not-promised").into(),
        false => number(0),
    };
    let not_shown = || Content::from(locale.text("register-waiting-not-shown"));
    let some = || problem(locale.text("register-waiting-some"));
    let mut row = vec![Content::from(count.programme)];
    match count.waiting {
        Waiting::Few { late: few_late } => {
            let few = locale.message(&Message::new("register-waiting-few").with("number", CROWD));
            row.extend([few.into(), if few_late { some() } else { none_late() }]);
            row.extend((0..=Span::ALL.len()).map(|_| not_shown()));
        }
        Waiting::Counted { all, late, theirs, ages } => {
            row.push(number(all));
            row.push(match late {
                Late::Some => some(),
                Late::Counted(0) => none_late(),
                Late::Counted(late) => problem(locale.number(late)),
            });
            row.push(theirs.map_or_else(not_shown, number));
            row.extend((0..Span::ALL.len()).map(|span| ages.map_or_else(not_shown, |ages| number(ages[span]))));
        }
    }
    Row(row)
}
