//! One organisation in the register: every status it holds or held.

use leptos::prelude::*;

use super::tags::{address, state_tag};
use crate::accreditations::AccreditationState;
use crate::kernel::Timestamp;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::DocumentHead;

/// One status, open or ended.
pub struct HeldStatus {
    /// What is held, in the reader's language.
    pub status: String,
    /// The programme's name and path segment.
    pub programme: (String, String),
    /// In the reader's language; empty where the programme has none.
    pub category: String,
    pub state: AccreditationState,
    pub since: Timestamp,
    pub ended: Option<Timestamp>,
    /// The last part of the address of the decision, where that is public by name.
    pub decision: Option<String>,
}

/// The other names are the name in Latin letters and the acronym, empty where there is none; `statuses` come newest first.
pub fn organisation_page(
    locale: Locale,
    name: &str,
    [latin_name, acronym]: [&str; 2],
    country: &str,
    statuses: Vec<HeldStatus>,
    zone: &str,
) -> AnyView {
    let statuses: Vec<_> = statuses.into_iter().map(|held| status(locale, held, zone)).collect();
    let latin = (!latin_name.is_empty()).then(|| view! { <p><bdi lang="und-Latn">{latin_name.to_owned()}</bdi></p> });
    let acronym = (!acronym.is_empty()).then(|| view! { <p><bdi>{acronym.to_owned()}</bdi></p> });
    view! {
        <DocumentHead title=name kicker=locale.text("register-organisation-kicker") authored=true>
            {latin}
            {acronym}
            <p>{locale.country(country)}</p>
        </DocumentHead>
        {statuses}
        <p class="hint">{locale.text("interface-countries-note")}</p>
    }
    .into_any()
}

fn status(locale: Locale, held: HeldStatus, zone: &str) -> AnyView {
    let text = |key: &str| locale.text(&format!("register-{key}"));
    let (programme, slug) = held.programme;
    let mut rows = vec![SummaryRow::new(
        text("programme"),
        Content::link(address(locale, &format!("/programmes/{slug}")), programme),
    )];
    if !held.category.is_empty() {
        rows.push(SummaryRow::new(text("category"), held.category));
    }
    rows.push(SummaryRow::new(text("since"), locale.date_in(held.since, zone)));
    if let Some(ended) = held.ended {
        rows.push(SummaryRow::new(text("ended"), locale.date_in(ended, zone)));
    }
    let ground = match held.decision {
        Some(decision) => {
            let href = address(locale, &format!("/decisions/{decision}"));
            view! { <p><a class="arrow-on" href=href>{text("read-decision")}</a></p> }.into_any()
        }
        None if held.state == AccreditationState::Provisional => {
            view! { <p>{text("provisional-because")}</p> }.into_any()
        }
        None => ().into_any(),
    };
    view! {
        <section class="card">
            <p class="symbol">{state_tag(locale, held.state)}</p>
            <h2>{held.status}</h2>
            <SummaryList rows=rows />
            {ground}
        </section>
    }
    .into_any()
}
