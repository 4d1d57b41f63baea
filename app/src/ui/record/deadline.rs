//! A deadline.
//!
//! Contract: date, time, the city whose time it is, and the offset from UTC, in one `<time>`; the reader's own zone beneath when
//! it differs.

use leptos::prelude::*;

/// `datetime` is RFC 3339; `text` the moment in words with city and offset; `viewer` the same moment where the reader is.
#[component]
pub fn Deadline(
    #[prop(into)] datetime: String,
    #[prop(into)] text: String,
    #[prop(optional, into)] label: String,
    #[prop(optional, into)] viewer: String,
) -> impl IntoView {
    let label = (!label.is_empty()).then(|| view! { <span class="deadline-label">{label}</span> });
    let viewer = (!viewer.is_empty()).then(|| view! { <span class="hint">{viewer}</span> });
    view! { <p class="deadline">{label}" "<time datetime=datetime>{text}</time>" "{viewer}</p> }
}
