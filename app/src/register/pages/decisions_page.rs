//! The list of decisions, with what came out and how long it took.

use leptos::prelude::*;

use super::tags::{address, outcome_key, outcome_tag, time_taken};
use crate::kernel::{DecisionId, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Choice, FormState, Select};
use crate::ui::list::{Chip, Column, DataTable, FilterPanel, Pagination, Row};
use crate::ui::record::{DocumentHead, Tag, TagKind};

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

/// A page of the list with the filters it was made by.
pub struct DecisionsList {
    /// The controls `programme` and `outcome`, as chosen.
    pub filter: FormState,
    /// Path segment and name.
    pub programmes: Vec<(String, String)>,
    /// The stored words.
    pub outcomes: Vec<&'static str>,
    /// Active filters, each with the address of the list without it.
    pub chips: Vec<(String, String)>,
    pub rows: Vec<ListedDecision>,
    /// Address of the first page, when this is a later one.
    pub first: String,
    /// Address of the next page, when there is one.
    pub next: String,
}

/// `zone` is the institution's, in which days are counted.
pub fn decisions_page(locale: Locale, list: DecisionsList, zone: &str) -> AnyView {
    let text = |key: &str| locale.text(key);
    let columns = ["organisation", "programme", "outcome", "decided", "time"]
        .map(|key| Column::new(locale.text(&format!("register-column-{key}"))))
        .into();
    let rows = list.rows.into_iter().map(|row| table_row(locale, row, zone)).collect();
    let programmes = list.programmes.into_iter().map(|(slug, name)| Choice::new(slug, name)).collect();
    let outcomes = list.outcomes.into_iter().map(|word| Choice::new(word, locale.text(&outcome_key(word)))).collect();
    let chips = list.chips.into_iter().map(|(label, href)| Chip { label, href }).collect();
    let (filter, title) = (&list.filter, text("register-decisions-title"));
    view! {
        <DocumentHead title=title.clone() lead=text("register-decisions-lead") />
        <FilterPanel
            action=address(locale, "/decisions")
            title=text("register-decisions-filter")
            submit=text("interface-filter-apply")
            chips=chips
            chips_label=text("register-chips")
            remove=text("register-remove-filter")
        >
            <Select field=filter.field("programme") label=text("register-programme") empty=text("register-any-programme") choices=programmes />
            <Select field=filter.field("outcome") label=text("register-outcome") empty=text("register-any-outcome") choices=outcomes />
        </FilterPanel>
        <DataTable caption=title columns=columns rows=rows empty=text("interface-results-none") caption_hidden=true />
        <Pagination
            label=text("interface-pagination-label")
            previous=list.first
            previous_label=text("register-first-page")
            next=list.next
            next_label=text("interface-pagination-next")
        />
        <p class="hint">{text("register-sealed-note")}</p>
    }
    .into_any()
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
