//! One step back in a journey.
//!
//! Contract: a real address, so that it works in a new tab; stands before the main content, in a named navigation of its own.

use leptos::prelude::*;

/// `navigation` names the landmark.
#[component]
pub fn BackLink(
    #[prop(into)] href: String,
    #[prop(into)] label: String,
    #[prop(into)] navigation: String,
) -> impl IntoView {
    view! { <nav class="back" aria-label=navigation><a class="arrow-back" href=href>{label}</a></nav> }
}
