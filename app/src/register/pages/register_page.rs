//! The list of accredited organisations.

use leptos::prelude::*;

use super::public_list::{Layout, PublicList, programme_select, public_list};
use super::tags::{address, state_tag};
use crate::kernel::{AccreditationId, Timestamp};
use crate::register::AccreditationState;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{FormState, TextField};
use crate::ui::list::Row;

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

/// The controls of its filter are `q`, `programme` and `country`.
pub type RegisterList = PublicList<ListedOrganisation>;

const LAYOUT: Layout = Layout {
    path: "/register",
    title: "register-title",
    lead: "register-lead",
    filter: "register-filter",
    submit: "interface-search",
    columns: &["organisation", "country", "status", "since"],
    note: "register-sealed-note",
};

/// `zone` is the institution's, in which days are counted.
pub fn register_page(locale: Locale, mut list: RegisterList, zone: &str) -> AnyView {
    let programmes = std::mem::take(&mut list.programmes);
    let controls = |filter: &FormState| {
        view! {
            <TextField field=filter.field("q") label=locale.text("register-name") kind="search" />
            <TextField field=filter.field("country") label=locale.text("interface-country-or-area") kind="search" />
            {programme_select(locale, filter, programmes)}
        }
        .into_any()
    };
    view! {
        {public_list(locale, list, LAYOUT, |row| table_row(locale, row, zone), controls)}
        <p class="hint">{locale.text("interface-countries-note")}</p>
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
