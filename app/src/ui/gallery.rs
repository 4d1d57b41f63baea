//! Every component in every state, for those who build pages.

use leptos::prelude::*;

/// The gallery's content; `text` looks a message up.
pub fn gallery_page(text: impl Fn(&str) -> String) -> AnyView {
    view! { <h1>{text("gallery-title")}</h1> }.into_any()
}
