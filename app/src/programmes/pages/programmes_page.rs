//! All programmes.

use leptos::prelude::*;

use super::programme_facts::kind_tag;
use super::said::{address, said};
use crate::programmes::definition::ProgrammeDefinition;
use crate::text::Locale;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::DocumentHead;

/// The current version of each programme, in the institution's order.
pub fn programmes_page<'a>(locale: Locale, programmes: impl IntoIterator<Item = &'a ProgrammeDefinition>) -> AnyView {
    let cards: Vec<AnyView> = programmes.into_iter().map(|programme| card(locale, programme)).collect();
    let none = cards.is_empty().then(|| view! { <p class="empty">{locale.text("programmes-list-none")}</p> });
    view! {
        <DocumentHead title=locale.text("programmes-list-title") lead=locale.text("programmes-list-lead") />
        {cards}
        {none}
    }
    .into_any()
}

fn card(locale: Locale, programme: &ProgrammeDefinition) -> AnyView {
    let title_id = format!("programme-{}", programme.slug);
    let labelled = title_id.clone();
    let rows = vec![
        SummaryRow::new(locale.text("programmes-institution"), said(locale, &programme.institution)),
        SummaryRow::new(locale.text("programmes-status"), said(locale, &programme.status_name)),
        SummaryRow::new(locale.text("programmes-time-title"), said(locale, &programme.clocks.time_it_takes)),
    ];
    let eligibility = address(locale, &programme.slug, "/eligibility");
    let name = programme.name.text(locale.language).to_owned();
    view! {
        <section class="card" aria-labelledby=labelled>
            <p class="symbol">{kind_tag(locale, programme)}" "<bdi class="mono" dir="ltr">{programme.symbol.clone()}</bdi></p>
            <h2 id=title_id><a href=address(locale, &programme.slug, "")>{said(locale, &programme.name).into_view()}</a></h2>
            <p>{said(locale, &programme.summary).into_view()}</p>
            <SummaryList rows=rows />
            <p>
                <a class="arrow-on" href=eligibility>
                    {locale.text("programmes-check-eligibility")}
                    <span class="hidden">{format!(": {name}")}</span>
                </a>
            </p>
        </section>
    }
    .into_any()
}
