//! The list of accredited organisations.

use leptos::prelude::*;

use super::tags::{address, state_tag};
use crate::kernel::{AccreditationId, Timestamp};
use crate::register::AccreditationState;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Choice, ErrorSummary, FormState, Select, TextField};
use crate::ui::list::{Chip, Column, DataTable, FilterPanel, Pagination, Row};
use crate::ui::record::DocumentHead;

/// One open status of one organisation.
pub struct ListedOrganisation {
    pub id: AccreditationId,
    pub name: String,
    /// The name in Latin letters; empty when it is written in them.
    pub latin_name: String,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// What is held, with its category, in the reader's language.
    pub status: String,
    pub state: AccreditationState,
    pub since: Timestamp,
}

/// A page of the list with the filters it was made by.
pub struct RegisterList {
    /// The controls `q`, `programme` and `country`, as typed.
    pub filter: FormState,
    /// Path segment and name.
    pub programmes: Vec<(String, String)>,
    /// Active filters, each with the address of the list without it.
    pub chips: Vec<(String, String)>,
    pub rows: Vec<ListedOrganisation>,
    /// Address of the first page, when this is a later one.
    pub first: String,
    /// Address of the next page, when there is one.
    pub next: String,
}

/// `zone` is the institution's, in which days are counted.
pub fn register_page(locale: Locale, list: RegisterList, zone: &str) -> AnyView {
    let text = |key: &str| locale.text(key);
    let columns = ["organisation", "country", "status", "since"]
        .map(|key| Column::new(locale.text(&format!("register-column-{key}"))))
        .into();
    let rows = list.rows.into_iter().map(|row| table_row(locale, row, zone)).collect();
    let programmes = list.programmes.into_iter().map(|(slug, name)| Choice::new(slug, name)).collect();
    let chips = list.chips.into_iter().map(|(label, href)| Chip { label, href }).collect();
    let (filter, title) = (&list.filter, text("register-title"));
    view! {
        <ErrorSummary state=filter title=text("interface-error-summary-title") />
        <DocumentHead title=title.clone() lead=text("register-lead") />
        <FilterPanel
            action=address(locale, "/register")
            title=text("register-filter")
            submit=text("interface-search")
            chips=chips
            chips_label=text("register-chips")
            remove=text("register-remove-filter")
        >
            <TextField field=filter.field("q") label=text("register-name") kind="search" />
            <TextField field=filter.field("country") label=text("interface-country-or-area") kind="search" />
            <Select field=filter.field("programme") label=text("register-programme") empty=text("register-any-programme") choices=programmes />
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
        <p class="hint">{text("interface-countries-note")}</p>
    }
    .into_any()
}

fn table_row(locale: Locale, row: ListedOrganisation, zone: &str) -> Row {
    let href = address(locale, &format!("/register/{}", row.id));
    let latin = (!row.latin_name.is_empty()).then(|| {
        view! { <span class="hint">" "<bdi lang="und-Latn">{row.latin_name}</bdi></span> }
    });
    let name = Content::view(view! { <a href=href><bdi>{row.name}</bdi></a>{latin} });
    let tag = (row.state != AccreditationState::Active).then(|| view! { " "{state_tag(locale, row.state)} });
    let status = Content::view(view! { <span>{row.status}{tag}</span> });
    Row(vec![name, locale.country(&row.country).into(), status, locale.date_in(row.since, zone).into()])
}
