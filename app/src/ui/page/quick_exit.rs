//! A fast way out of the site.
//!
//! Contract: a real link that works without script; stays in view while the page scrolls, on a strip of its own, never over
//! content. It hides the page only; the safety page says what it cannot do.

use leptos::prelude::*;

#[component]
pub fn QuickExit(#[prop(into)] href: String, #[prop(into)] label: String) -> impl IntoView {
    let name = label.clone();
    view! {
        <nav class="exit" aria-label=name>
            <a class="button button-warning" href=href rel="nofollow noreferrer">{label}</a>
        </nav>
    }
}
