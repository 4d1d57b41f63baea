//! More for those who want it: why we ask, who sees it, how long it is kept.
//!
//! Contract: the browser's own disclosure; nothing needed for a decision is hidden in it.

use leptos::prelude::*;

use crate::ui::Content;

#[component]
pub fn Details(#[prop(into)] summary: String, #[prop(optional)] children: Content) -> impl IntoView {
    view! {
        <details>
            <summary>{summary}</summary>
            <div>{children.into_view()}</div>
        </details>
    }
}
