//! The first stop of the keyboard.
//!
//! Contract: the first link of the page; visible when focused; moves the focus into `<main>`.

use leptos::prelude::*;

#[component]
pub fn SkipLink(#[prop(into)] label: String) -> impl IntoView {
    view! { <a class="skip" href="#main">{label}</a> }
}
