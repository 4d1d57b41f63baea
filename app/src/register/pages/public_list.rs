//! What the public lists share: a heading, filters in a GET form, a table, and a page at a time.

use leptos::prelude::*;

use super::tags::address;
use crate::text::Locale;
use crate::ui::form::{Choice, ErrorSummary, FormState, Select};
use crate::ui::list::{Chip, Column, DataTable, FilterPanel, Pagination, Row};
use crate::ui::record::DocumentHead;

/// A page of a list with the filters it was made by.
pub struct PublicList<R> {
    /// The filter's controls, as typed or chosen.
    pub filter: FormState,
    /// Path segment and name.
    pub programmes: Vec<(String, String)>,
    /// Active filters, each with the address of the list without it.
    pub chips: Vec<Chip>,
    pub rows: Vec<R>,
    /// Address of the first page, when this is a later one.
    pub first: String,
    /// Address of the next page, when there is one.
    pub next: String,
}

/// What one list is called. Words are keys of messages.
pub(super) struct Layout<'a> {
    /// Without language.
    pub path: &'a str,
    pub title: &'a str,
    pub lead: &'a str,
    pub filter: &'a str,
    pub submit: &'a str,
    /// The ends of `register-column-…`.
    pub columns: &'a [&'a str],
    /// What stands beneath the list.
    pub note: &'a str,
}

/// The list's page. `row` shows one row, `controls` the filter's controls beside that of the programme; `said` stands between
/// the filter and the list.
pub(super) fn public_list<R>(
    locale: Locale,
    list: PublicList<R>,
    layout: Layout,
    row: impl Fn(R) -> Row,
    controls: impl FnOnce(&FormState) -> AnyView,
    said: AnyView,
) -> AnyView {
    let text = |key: &str| locale.text(key);
    let columns = layout.columns.iter().map(|key| Column::new(text(&format!("register-column-{key}")))).collect();
    let (filter, title) = (&list.filter, text(layout.title));
    view! {
        <ErrorSummary state=filter title=text("interface-error-summary-title") />
        <DocumentHead title=title.clone() lead=text(layout.lead) />
        <FilterPanel
            action=address(locale, layout.path)
            title=text(layout.filter)
            submit=text(layout.submit)
            chips=list.chips
            chips_label=text("interface-filter-active")
            remove=text("interface-filter-remove")
        >
            {controls(filter)}
        </FilterPanel>
        {said}
        <DataTable
            caption=title
            columns=columns
            rows=list.rows.into_iter().map(row).collect()
            empty=text("interface-results-none")
            caption_hidden=true
        />
        <Pagination
            label=text("interface-pagination-label")
            previous=list.first
            previous_label=text("register-first-page")
            next=list.next
            next_label=text("interface-pagination-next")
        />
        <p class="hint">{text(layout.note)}</p>
    }
    .into_any()
}

/// The choice of one programme among all.
pub(super) fn programme_select(locale: Locale, filter: &FormState, programmes: Vec<(String, String)>) -> AnyView {
    let choices = programmes.into_iter().map(|(slug, name)| Choice::new(slug, name)).collect();
    let (label, empty) = (locale.text("register-programme"), locale.text("register-any-programme"));
    view! { <Select field=filter.field("programme") label=label empty=empty choices=choices /> }.into_any()
}
