//! Two things beside each other: a document and the criteria it is read against.
//!
//! Contract: two named regions in reading order; side by side from 64 rem, one after the other below; each can be reached from the other by a link.

use leptos::prelude::*;

use crate::ui::Content;

/// `first_label` and `second_label` name the regions; the second is the narrower one, where the reviewer writes.
#[component]
pub fn SplitView(
    #[prop(into)] first_label: String,
    #[prop(into)] first: Content,
    #[prop(into)] second_label: String,
    #[prop(into)] second: Content,
) -> impl IntoView {
    let (to_first, to_second) = (first_label.clone(), second_label.clone());
    view! {
        <div class="split">
            <section id="split-first" aria-label=first_label tabindex="-1">
                <p class="split-jump"><a class="arrow-on" href="#split-second">{to_second}</a></p>
                {first.into_view()}
            </section>
            <section id="split-second" aria-label=second_label tabindex="-1">
                <p class="split-jump"><a class="arrow-back" href="#split-first">{to_first}</a></p>
                {second.into_view()}
            </section>
        </div>
    }
}
