//! The list of accredited organisations.

use leptos::prelude::*;

use super::public_list::{Layout, PublicList, programme_select, public_list};
use super::tags::{address, state_tag};
use crate::accreditations::AccreditationState;
use crate::kernel::{AccreditationId, Count, Message, Timestamp};
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
    /// Empty where it has none.
    pub acronym: String,
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
    title: "register-title",
    lead: "register-lead",
    empty: "register-empty",
    filter: "register-filter",
    submit: "interface-search",
    columns: &["organisation", "country", "status", "since"],
    note: "register-sealed-note",
};

/// What a search led to, beside its rows.
#[derive(Default)]
pub struct SearchResult {
    /// Entries that match.
    pub count: Count,
    /// The rows are names close to what was typed.
    pub close: bool,
    /// Nothing was found; these entries have names that sound alike.
    pub meant: Vec<(AccreditationId, String)>,
    /// What was typed as a name is that of a country: its name, and the address of the list of its organisations.
    pub country: Option<(String, String)>,
}

/// `zone` is the institution's, in which days are counted.
pub fn register_page(locale: Locale, page: RegisterList, result: SearchResult, zone: &str) -> AnyView {
    let PublicList { list, programmes } = page;
    let controls = |filter: &FormState| {
        view! {
            <TextField field=filter.field("q") label=locale.text("register-name") kind="search" />
            <TextField field=filter.field("country") label=locale.text("interface-country-or-area") kind="search" />
            {programme_select(locale, filter, programmes)}
        }
        .into_any()
    };
    view! {
        {public_list(locale, list, LAYOUT, |row| table_row(locale, row, zone), controls, said(locale, result))}
        <p class="hint">{locale.text("interface-countries-note")}</p>
    }
    .into_any()
}

/// How many there are, whether they are only close, and what else may have been meant.
fn said(locale: Locale, result: SearchResult) -> AnyView {
    let count = match result.count {
        Count { number: 0, .. } => String::new(),
        count => locale.message(&count.message("register-count", "register-count-more")),
    };
    let close = result.close.then(|| view! { <p>{locale.text("register-close")}</p> });
    let country = result.country.map(|(name, href)| {
        let text = locale.message(&Message::new("register-in-country").with("country", name));
        view! { <p><a class="arrow-on" href=href>{text}</a></p> }
    });
    let names: Vec<_> = result
        .meant
        .into_iter()
        .map(|(id, name)| {
            let href = address(locale, &format!("/register/{id}"));
            view! { <li><a href=href><bdi>{name}</bdi></a></li> }
        })
        .collect();
    let meant = (!names.is_empty()).then(|| view! { <p>{locale.text("register-meant")}</p><ul>{names}</ul> });
    let counted = (!count.is_empty()).then(|| view! { <p class="hint" role="status">{count}</p> });
    view! { {country}{close}{meant}{counted} }.into_any()
}

fn table_row(locale: Locale, row: ListedOrganisation, zone: &str) -> Row {
    let href = address(locale, &format!("/register/{}", row.id));
    let latin = (!row.latin_name.is_empty()).then(|| {
        view! { <span class="hint">" "<bdi lang="und-Latn">{row.latin_name}</bdi></span> }
    });
    let acronym = (!row.acronym.is_empty()).then(|| {
        view! { <span class="hint">" ("<bdi>{row.acronym}</bdi>")"</span> }
    });
    let name = Content::view(view! { <a href=href><bdi>{row.name}</bdi></a>{acronym}{latin} });
    let tag = (row.state != AccreditationState::Active).then(|| view! { " "{state_tag(locale, row.state)} });
    let status = Content::view(view! { <span>{row.status}{tag}</span> });
    Row(vec![name, locale.country(&row.country).into(), status, locale.date_in(row.since, zone).into()])
}
