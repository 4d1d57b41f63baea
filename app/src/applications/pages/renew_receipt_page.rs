//! A new receipt code: what happens to the old one.

use leptos::prelude::*;

use super::FileHead;
use super::second_thought::second_thought;
use crate::text::Locale;
use crate::ui::form::FormState;

/// `keep` is the address of the page that shows the present code.
pub fn renew_receipt_page(locale: Locale, state: &FormState, head: &FileHead, keep: String) -> AnyView {
    let effect = locale.text("applications-renew-effect");
    second_thought(locale, state, head, "renew", view! { <p>{effect}</p> }.into_any(), keep)
}
