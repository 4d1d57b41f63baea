//! Where a text's words come from.
//!
//! Contract: stands before the text; says the original's language, or that a machine translated it and nobody checked; links to the
//! original. A machine's text is never binding.

use leptos::prelude::*;

/// `machine` marks an unchecked machine translation. `toggle` is address and words of the link
/// to the other text.
#[component]
pub fn TranslationLabel(
    #[prop(into)] text: String,
    #[prop(optional)] machine: bool,
    #[prop(optional_no_strip)] toggle: Option<(String, String)>,
) -> impl IntoView {
    let toggle = toggle.map(|(href, words)| view! { <a href=href>{words}</a> });
    let class = if machine { "translation attention" } else { "translation" };
    view! { <p class=class><span>{text}</span>" "{toggle}</p> }
}
