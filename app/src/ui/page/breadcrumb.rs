//! The pages above this page.
//!
//! Contract: a named navigation with an ordered list; the page itself comes last, as text with `aria-current`.

use leptos::prelude::*;

use super::shell::NavLink;

#[component]
pub fn Breadcrumb(
    links: Vec<NavLink>,
    #[prop(into)] label: String,
    #[prop(optional, into)] current: String,
) -> impl IntoView {
    let links: Vec<_> = links.into_iter().map(|link| view! { <li><a href=link.href>{link.label}</a></li> }).collect();
    let current = (!current.is_empty()).then(|| view! { <li><span aria-current="page">{current}</span></li> });
    view! { <nav class="breadcrumb" aria-label=label><ol>{links}{current}</ol></nav> }
}
