//! What waits for a decision, counted by programme: how long, and what is late (A/HRC/44/25, 24 and 62(c)). A row for each file
//! would let everybody who reads the page daily follow one file to its decision.

use leptos::prelude::*;

use crate::kernel::Span;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{Column, DataTable, Row};
use crate::ui::record::{DocumentHead, Tag, TagKind};

/// The files of one programme that wait.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaitingCount {
    /// The programme's name in the reader's language.
    pub programme: String,
    pub all: i64,
    /// The applicant has the next move.
    pub theirs: i64,
    /// A promised day has passed.
    pub late: i64,
    /// By the time since they were sent, in the order of [`Span::ALL`].
    pub ages: [i64; 4],
    /// The programme promises no day.
    pub not_promised: bool,
}

pub fn waiting_page(locale: Locale, counts: Vec<WaitingCount>) -> AnyView {
    let text = |key: &str| locale.text(&format!("register-waiting-{key}"));
    let mut columns = vec![Column::new(locale.text("register-column-programme"))];
    columns.extend(["all", "late", "theirs"].map(|key| Column::new(text(&format!("column-{key}")))));
    columns.extend(Span::ALL.iter().map(|span| Column::new(locale.message(&span.message()))));
    let rows = counts.into_iter().map(|count| row(locale, count)).collect();
    view! {
        <DocumentHead title=text("title") lead=text("lead") />
        <DataTable
            caption=text("title")
            columns=columns
            rows=rows
            empty=text("none")
            caption_hidden=true
        />
        <p class="hint">{text("note")}</p>
    }
    .into_any()
}

fn row(locale: Locale, count: WaitingCount) -> Row {
    let number = |number: i64| Content::from(locale.number(number));
    let late = if count.not_promised && count.late == 0 {
        locale.text("register-waiting-not-promised").into()
    } else if count.late > 0 {
        let late = locale.number(count.late);
        Content::view(view! { <Tag kind=TagKind::Problem text=late /> })
    } else {
        number(0)
    };
    let mut cells = vec![count.programme.into(), number(count.all), late, number(count.theirs)];
    cells.extend(count.ages.map(number));
    Row(cells)
}
