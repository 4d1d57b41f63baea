//! A link that leaves the site at once.
//!
//! Contract: a real link that works without script; stays in view while the page scrolls, on a strip of its own, never over
//! content. Where scripts run, the page is blank at once, and Back does not lead to it again. It hides this page only; the
//! safety page says what it cannot do.

use leptos::prelude::*;

/// Blanks the page, then puts the other site in its place in the browser's history. It is in the page itself: a reader who leaves
/// quickly does not wait for the browser half. The other site is requested after all other code has handled the click, so that no
/// question about unsaved text delays the reader.
pub const LEAVE: &str = "addEventListener(\"click\",e=>{const a=e.target.closest?.(\".exit a\");if(a){e.preventDefault();\
    document.documentElement.replaceChildren();setTimeout(()=>location.replace(a.href))}})";

#[component]
pub fn QuickExit(#[prop(into)] href: String, #[prop(into)] label: String) -> impl IntoView {
    let name = label.clone();
    view! {
        <nav class="exit" aria-label=name>
            <a class="button button-warning" href=href rel="nofollow noreferrer">{label}</a>
        </nav>
    }
}
