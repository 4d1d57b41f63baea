//! A page that says what happened and what comes next, and nothing else.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::record::DocumentHead;

/// The keys of what a page says: what it is, what happened, what comes next.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    pub title: &'static str,
    pub text: &'static str,
    pub next: &'static str,
}

/// `link` is (address, key of its words).
pub fn message_page(locale: Locale, told: Told, link: Option<(String, &str)>) -> AnyView {
    let link = link.map(|(href, key)| {
        let words = locale.text(key);
        view! { <p><a href=href>{words}</a></p> }
    });
    view! {
        <DocumentHead title=locale.text(told.title) lead=locale.text(told.text) />
        <p>{locale.text(told.next)}</p>
        {link}
    }
    .into_any()
}
