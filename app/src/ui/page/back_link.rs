//! One step back in a journey.
//!
//! Contract: a real address, so that it works in a new tab; stands before the main content.

use leptos::prelude::*;

#[component]
pub fn BackLink(#[prop(into)] href: String, #[prop(into)] label: String) -> impl IntoView {
    view! { <a class="back arrow-back" href=href>{label}</a> }
}
