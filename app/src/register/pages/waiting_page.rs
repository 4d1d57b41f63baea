//! The files that wait for a decision: how long each has waited, and whether it is late (A/HRC/44/25, 24 and 62(c)).

use leptos::prelude::*;

use super::public_list::{Layout, PublicList, programme_select, public_list};
use crate::applications::ApplicationState;
use crate::applications::pages::state_tag;
use crate::kernel::{Message, Reference, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::FormState;
use crate::ui::list::Row;
use crate::ui::record::{Tag, TagKind};

/// One file, without the organisation's name.
pub struct WaitingFile {
    pub reference: Reference,
    /// The programme's name in the reader's language.
    pub programme: String,
    pub state: ApplicationState,
    pub submitted: Timestamp,
    /// Days that the institution has had it, without the time in which the applicant had the next move.
    pub age: i64,
    /// None while nothing is due.
    pub due: Option<Timestamp>,
    /// 0 while it is not late.
    pub days_late: i64,
}

/// The control of its filter is `programme`.
pub type WaitingList = PublicList<WaitingFile>;

const LAYOUT: Layout = Layout {
    path: "/waiting",
    title: "register-waiting-title",
    lead: "register-waiting-lead",
    filter: "register-decisions-filter",
    submit: "interface-filter-apply",
    columns: &["file", "programme", "stage", "received", "age", "due"],
    note: "register-waiting-note",
};

/// `zone` is the institution's, in which days are counted.
pub fn waiting_page(locale: Locale, mut list: WaitingList, zone: &str) -> AnyView {
    let programmes = std::mem::take(&mut list.programmes);
    let controls = |filter: &FormState| programme_select(locale, filter, programmes);
    public_list(locale, list, LAYOUT, |row| table_row(locale, row, zone), controls)
}

fn table_row(locale: Locale, row: WaitingFile, zone: &str) -> Row {
    let due = match row.due {
        Some(due) if row.days_late > 0 => {
            let late = locale.message(&Message::new("register-waiting-late").with("days", row.days_late));
            let due = locale.date_in(due, zone);
            Content::view(view! { <span>{due}" "<Tag kind=TagKind::Problem text=late /></span> })
        }
        Some(due) => locale.date_in(due, zone).into(),
        None if row.state == ApplicationState::Incomplete => locale.text("register-waiting-theirs").into(),
        None => locale.text("register-waiting-not-promised").into(),
    };
    Row(vec![
        Content::reference(row.reference.0),
        row.programme.into(),
        state_tag(locale, row.state),
        locale.date_in(row.submitted, zone).into(),
        locale.message(&Message::new("register-days").with("count", row.age)).into(),
        due,
    ])
}
