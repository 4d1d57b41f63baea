//! The public list of outcomes: what was challenged, the outcome and its reasons, without the names of those concerned.

use leptos::prelude::*;

use super::outcome::{OutcomeView, ground_names, outcome_kind, outcome_view};
use crate::challenges::Ground;
use crate::kernel::Span;
use crate::text::Locale;
use crate::ui::list::{ListPage, ListWords, SummaryList, SummaryRow, list_pages};
use crate::ui::record::{Details, DocumentHead, Tag};

#[derive(Clone, Debug)]
pub struct PublishedOutcome {
    pub programme: String,
    pub grounds: Vec<Ground>,
    pub outcome: OutcomeView,
    /// The month, in the reader's words.
    pub when: String,
    /// From lodging to outcome.
    pub taken: Span,
}

/// `start` is the address at which one challenges.
pub fn outcomes_page(locale: Locale, mut list: ListPage<PublishedOutcome>, start: &str) -> AnyView {
    let text = |key: &str| locale.text(key);
    let words = ListWords {
        next: "challenges-list-older",
        ..ListWords::new("challenges-outcomes-title", "challenges-outcomes-empty")
    };
    let cards: Vec<_> = list.take_rows().iter().map(|outcome| card(locale, outcome)).collect();
    let empty = cards.is_empty().then(|| view! { <p class="empty">{list.why_empty(locale, &words).into_view()}</p> });
    view! {
        <DocumentHead title=text("challenges-outcomes-title") lead=text("challenges-outcomes-lead") />
        <p><a href=start.to_owned()>{text("challenges-start-title")}</a></p>
        {empty}
        {cards}
        {list_pages(locale, &list, words)}
    }
    .into_any()
}

fn card(locale: Locale, published: &PublishedOutcome) -> AnyView {
    let rows = vec![
        SummaryRow::new(locale.text("challenges-programme"), published.programme.as_str()),
        SummaryRow::new(
            locale.text("challenges-docket-grounds"),
            locale.list(&ground_names(locale, &published.grounds)),
        ),
        SummaryRow::new(locale.text("challenges-time-taken"), locale.message(&published.taken.message())),
    ];
    view! {
        <article class="card">
            <h2>{published.when.clone()}</h2>
            <p>
                <Tag
                    kind=outcome_kind(published.outcome.outcome)
                    text=locale.message(&published.outcome.outcome.message())
                />
            </p>
            <SummaryList rows=rows />
            <Details summary=locale.text("challenges-outcomes-reasons")>{outcome_view(locale, &published.outcome)}</Details>
        </article>
    }
    .into_any()
}
