//! What the public lists share: a heading, filters in a GET form, a table, and a page at a time.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::form::{Choice, ErrorSummary, FormState, Select};
use crate::ui::list::{Column, ListPage, ListWords, Row, list_filters, list_table};
use crate::ui::record::DocumentHead;

/// A page of a list with the filters it was made by.
pub struct PublicList<R> {
    pub list: ListPage<R>,
    /// Path segment and name of each programme.
    pub programmes: Vec<(String, String)>,
}

/// What one list is called. Words are keys of messages.
pub(super) struct Layout<'a> {
    pub title: &'static str,
    pub lead: &'a str,
    pub empty: &'static str,
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
    list: ListPage<R>,
    layout: Layout,
    row: impl Fn(R) -> Row,
    controls: impl FnOnce(&FormState) -> AnyView,
    said: AnyView,
) -> AnyView {
    let text = |key: &str| locale.text(key);
    let columns = layout.columns.iter().map(|key| Column::new(text(&format!("register-column-{key}")))).collect();
    let errors = list.filter.clone();
    let filters = list_filters(locale, &list, layout.filter, layout.submit, String::new(), controls(&list.filter));
    let words = ListWords { caption_hidden: true, ..ListWords::new(layout.title, layout.empty) };
    view! {
        <ErrorSummary state=&errors title=text("interface-error-summary-title") />
        <DocumentHead title=text(layout.title) lead=text(layout.lead) />
        {filters}
        {said}
        {list_table(locale, list, words, columns, row)}
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
