//! One page of a list that can be narrowed: what every list of the portal shows in the same way.
//!
//! Contract: filters are a GET form; each filter in use is a link to the list without it; beneath the rows stand the links to the
//! first page and to the next; a list without rows says why, and what to do.

use leptos::prelude::*;

use super::{Chip, Column, DataTable, FilterPanel, Pagination, Row};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::FormState;

/// Rows, with the addresses of the list around them.
#[derive(Clone, Debug)]
pub struct ListPage<R> {
    pub rows: Vec<R>,
    /// Where the filters are sent, and what was typed or chosen in them. Its action is the whole list.
    pub filter: FormState,
    /// Filters in use, each with the address of the list without it.
    pub chips: Vec<Chip>,
    /// What was searched for has neither a letter nor a digit.
    pub signs_only: bool,
    /// The address of the first page, where this is a later one.
    pub first: String,
    /// The address of the next page, where there is one.
    pub next: String,
}

impl<R> ListPage<R> {
    /// The same list without its rows, for a page that shows them in another way.
    pub fn take_rows(&mut self) -> Vec<R> {
        std::mem::take(&mut self.rows)
    }

    /// Why there is no row, and what to do.
    pub fn why_empty(&self, locale: Locale, words: &ListWords) -> Content {
        let all = |key: &str| {
            let (text, all, href) = (locale.text(key), locale.text("interface-list-all"), self.filter.action.clone());
            Content::view(view! { {text} " " <a href=href>{all}</a> })
        };
        if self.signs_only {
            all("interface-list-signs-only")
        } else if !self.first.is_empty() {
            locale.text("interface-list-end").into()
        } else if self.chips.is_empty() {
            locale.text(words.empty).into()
        } else {
            all(words.nothing_fits)
        }
    }
}

/// What differs from one list to the next: keys of messages.
#[derive(Clone, Copy, Debug)]
pub struct ListWords {
    pub caption: &'static str,
    /// A heading says it already.
    pub caption_hidden: bool,
    /// There is nothing in the whole list.
    pub empty: &'static str,
    /// There is nothing that has what is searched for.
    pub nothing_fits: &'static str,
    /// The link to the next page.
    pub next: &'static str,
}

impl ListWords {
    pub const fn new(caption: &'static str, empty: &'static str) -> Self {
        let (nothing_fits, next) = ("interface-results-none", "interface-pagination-next");
        ListWords { caption, caption_hidden: false, empty, nothing_fits, next }
    }
}

/// The filters' form with the chips; `count` says how many there are, and may be empty.
pub fn list_filters<R>(
    locale: Locale,
    list: &ListPage<R>,
    title: &str,
    submit: &str,
    count: String,
    fields: AnyView,
) -> AnyView {
    view! {
        <FilterPanel
            action=list.filter.action.clone()
            title=locale.text(title)
            submit=locale.text(submit)
            chips=list.chips.clone()
            chips_label=locale.text("interface-filter-active")
            remove=locale.text("interface-filter-remove")
            count=count
        >
            {fields}
        </FilterPanel>
    }
    .into_any()
}

/// The rows as a table, or why there is none, and the ways to the other pages.
pub fn list_table<R>(
    locale: Locale,
    mut list: ListPage<R>,
    words: ListWords,
    columns: Vec<Column>,
    row: impl Fn(R) -> Row,
) -> AnyView {
    let rows: Vec<Row> = list.take_rows().into_iter().map(row).collect();
    let empty = if rows.is_empty() { list.why_empty(locale, &words) } else { Content::default() };
    let pages = list_pages(locale, &list, words);
    view! {
        <DataTable
            caption=locale.text(words.caption)
            caption_hidden=words.caption_hidden
            columns=columns
            rows=rows
            empty=empty
        />
        {pages}
    }
    .into_any()
}

/// The ways to the other pages.
pub fn list_pages<R>(locale: Locale, list: &ListPage<R>, words: ListWords) -> AnyView {
    view! {
        <Pagination
            label=locale.text("interface-pagination-label")
            previous=list.first.clone()
            previous_label=locale.text("interface-pagination-first")
            next=list.next.clone()
            next_label=locale.text(words.next)
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Language;

    const WORDS: ListWords = ListWords::new("interface-pagination-label", "interface-task-not-started");

    fn list(chips: usize, signs_only: bool, first: &str) -> ListPage<()> {
        let chip = || Chip { label: "Kenya".into(), href: "/en/list".into() };
        let filter = FormState::new("/en/list");
        let chips = (0..chips).map(|_| chip()).collect();
        ListPage { rows: Vec::new(), filter, chips, signs_only, first: first.into(), next: String::new() }
    }

    fn said(list: ListPage<()>) -> String {
        let locale = Locale::new(Language::En);
        Owner::new().with(|| list_table(locale, list, WORDS, Vec::new(), |()| Row(Vec::new())).to_html())
    }

    #[test]
    fn a_list_without_rows_says_why_and_what_to_do() {
        assert!(said(list(0, false, "")).contains("Not started"));
        for narrowed in [said(list(1, false, "")), said(list(0, true, ""))] {
            assert!(narrowed.contains(r#"<a href="/en/list">"#), "{narrowed}");
        }
        assert!(said(list(1, false, "")).contains("Nothing matches"));
        assert!(said(list(0, true, "")).contains("no letter or digit"));
        let end = said(list(1, false, "/en/list?country=KE"));
        assert!(end.contains("nothing further") && end.contains(r#"href="/en/list?country=KE""#), "{end}");
    }
}
