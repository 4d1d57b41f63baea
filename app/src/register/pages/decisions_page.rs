//! The list of decisions, with what came out and how long it took.

use leptos::prelude::*;

use super::public_list::{Layout, PublicList, programme_select, public_list};
use super::tags::{address, outcome_key, outcome_tag, time_taken};
use crate::decisions::Outcome;
use crate::kernel::{DecisionId, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Choice, FormState, Select};
use crate::ui::list::Row;
use crate::ui::record::{Tag, TagKind};

pub struct ListedDecision {
    pub id: DecisionId,
    pub organisation: String,
    /// The programme's name in the reader's language.
    pub programme: String,
    /// The stored word of the outcome.
    pub outcome: String,
    pub annulled: bool,
    pub submitted: Timestamp,
    pub decided: Timestamp,
}

/// The controls of its filter are `programme` and `outcome`.
pub type DecisionsList = PublicList<ListedDecision>;

const LAYOUT: Layout = Layout {
    path: "/decisions",
    title: "register-decisions-title",
    lead: "register-decisions-lead",
    filter: "register-decisions-filter",
    submit: "interface-filter-apply",
    columns: &["organisation", "programme", "outcome", "decided", "time"],
    note: "register-sealed-note",
};

/// `zone` is the institution's, in which days are counted.
pub fn decisions_page(locale: Locale, mut list: DecisionsList, zone: &str) -> AnyView {
    let programmes = std::mem::take(&mut list.programmes);
    let outcomes = Outcome::WORDS.map(|word| Choice::new(word, locale.text(&outcome_key(word)))).into();
    let controls = |filter: &FormState| {
        let (label, empty) = (locale.text("register-outcome"), locale.text("register-any-outcome"));
        view! {
            {programme_select(locale, filter, programmes)}
            <Select field=filter.field("outcome") label=label empty=empty choices=outcomes />
        }
        .into_any()
    };
    public_list(locale, list, LAYOUT, |row| table_row(locale, row, zone), controls)
}

fn table_row(locale: Locale, row: ListedDecision, zone: &str) -> Row {
    let href = address(locale, &format!("/decisions/{}", row.id));
    let annulled =
        row.annulled.then(|| view! { " "<Tag kind=TagKind::Problem text=locale.text("register-annulled") /> });
    let outcome = outcome_tag(locale, &row.outcome);
    Row(vec![
        Content::view(view! { <a href=href><bdi>{row.organisation}</bdi></a> }),
        row.programme.into(),
        Content::view(view! { <span>{outcome}{annulled}</span> }),
        locale.date_in(row.decided, zone).into(),
        time_taken(locale, row.submitted, row.decided).into(),
    ])
}
