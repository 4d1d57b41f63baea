//! One line of text.
//!
//! Contract: a visible label; hint, then error, tied by `aria-describedby`; direction follows what is typed, except for
//! addresses and numbers, which run from the left in every language; pasting is never blocked.

use leptos::prelude::*;

use super::field::{Field, given};

/// `kind` is the input type (`text`, `email`, `tel`, `url`, `password`, `search`); `width` is the expected number of characters: 0 for
/// the full measure, otherwise 2, 4, 10 or 20. A password is never given back.
#[component]
pub fn TextField(
    #[prop(into)] field: Field,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional, into)] autocomplete: String,
    #[prop(optional, into)] inputmode: String,
    #[prop(optional)] width: u8,
    /// BCP 47 code of the language the answer is asked in, when it is not the page's.
    #[prop(optional, into)]
    lang: String,
) -> impl IntoView {
    let value = if kind == "password" { String::new() } else { field.value() };
    let direction = if matches!(kind, "email" | "tel" | "url" | "password") { "ltr" } else { "auto" };
    let class = match width {
        0 => None,
        1..=2 => Some("width-2"),
        3..=4 => Some("width-4"),
        5..=10 => Some("width-10"),
        _ => Some("width-20"),
    };
    let spellcheck = (kind != "text").then_some("false");
    let described = field.described_by(!hint.is_empty());
    view! {
        <div class=field.class()>
            <label for=field.id()>{label}</label>
            {field.hint_view(hint)}
            {field.error_view()}
            <input
                type=kind
                id=field.id()
                name=field.name.clone()
                value=given(value)
                class=class
                dir=direction
                lang=given(lang)
                autocomplete=given(autocomplete)
                inputmode=given(inputmode)
                spellcheck=spellcheck
                aria-describedby=described
                aria-invalid=field.wrong()
            />
        </div>
    }
}
