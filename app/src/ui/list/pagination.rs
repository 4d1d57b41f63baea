//! Moving through a long list.
//!
//! Contract: a named navigation of links; the list is cut by key, so that a row that arrives meanwhile shifts nothing; there is
//! no link where there is no page.

use leptos::prelude::*;

/// `previous` and `next` are addresses; empty ones are left out, and with both empty nothing is shown.
#[component]
pub fn Pagination(
    #[prop(into)] label: String,
    #[prop(optional, into)] previous: String,
    #[prop(into)] previous_label: String,
    #[prop(optional, into)] next: String,
    #[prop(into)] next_label: String,
    /// Where the reader is ("Rows 51 to 100").
    #[prop(optional, into)]
    position: String,
) -> impl IntoView {
    if previous.is_empty() && next.is_empty() {
        return None;
    }
    let previous =
        (!previous.is_empty()).then(|| view! { <a class="arrow-back" rel="prev" href=previous>{previous_label}</a> });
    let next = (!next.is_empty()).then(|| view! { <a class="arrow-on" rel="next" href=next>{next_label}</a> });
    let position = (!position.is_empty()).then(|| view! { <span>{position}</span> });
    Some(view! { <nav class="pagination" aria-label=label>{previous} {position} {next}</nav> })
}
