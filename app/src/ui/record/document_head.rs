//! The head of a page: a document symbol in mono above a serif title, with a rule at the start edge.
//!
//! Contract: the page's only h1; the symbol is read from the left in every language; the title says what the page is, not where it is.

use leptos::prelude::*;

use crate::ui::Content;

/// `symbol` is a reference or programme code; `kicker` a word or two before it ("Application"); `lead` one sentence that says what
/// to do here. Children (tags, deadlines) stand beneath. `authored` marks a title that somebody wrote.
#[component]
pub fn DocumentHead(
    #[prop(into)] title: String,
    #[prop(optional, into)] symbol: String,
    #[prop(optional, into)] kicker: String,
    #[prop(optional, into)] lead: Content,
    #[prop(optional)] authored: bool,
    #[prop(optional)] children: Content,
) -> impl IntoView {
    let symbol = (!symbol.is_empty()).then(|| view! { <bdi class="mono" dir="ltr">{symbol}</bdi> });
    let kicker = (!kicker.is_empty()).then(|| view! { <span>{kicker}</span> });
    let above = (symbol.is_some() || kicker.is_some()).then(|| view! { <p class="symbol">{kicker} {symbol}</p> });
    let lead = lead.into_view().map(|lead| view! { <p class="lead">{lead}</p> });
    let below = children.into_view().map(|below| view! { <div class="head-below">{below}</div> });
    view! {
        <header class="head">
            {above}
            <h1 dir=authored.then_some("auto")>{title}</h1>
            {below}
        </header>
        {lead}
    }
}
