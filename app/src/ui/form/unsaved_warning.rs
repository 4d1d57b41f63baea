//! Asks before a page is left on which something was typed that is not saved.
//!
//! Contract: an island of no appearance; the question is the browser's own, in the browser's language. Sending the form
//! asks nothing, and neither does the quick exit: a reader who needs it must not be delayed. Without script the page's own words
//! say when something is saved.

use leptos::ev;
use leptos::prelude::*;

use super::form::FORM_ID;

/// `unsaved`: the page shows what was typed and not saved, because something was wrong with it or its language changed.
#[island]
pub fn UnsavedWarning(unsaved: bool) -> impl IntoView {
    Effect::new(move |_| watch(unsaved));
    // An island of nothing is sent as `<!>`, which is no comment of HTML.
    view! { <span hidden></span> }
}

fn watch(unsaved: bool) {
    let typed = StoredValue::new(unsaved);
    window_event_listener(ev::input, move |_| typed.set_value(true));
    window_event_listener(ev::submit, move |event| {
        if event_target::<leptos::web_sys::Element>(&event).id() == FORM_ID {
            typed.set_value(false);
        }
    });
    window_event_listener(ev::click, move |event| {
        let clicked = event_target::<leptos::web_sys::Element>(&event);
        if clicked.closest(".exit").is_ok_and(|exit| exit.is_some()) {
            typed.set_value(false);
        }
    });
    window_event_listener(ev::beforeunload, move |event| {
        if typed.get_value() {
            event.prevent_default();
        }
    });
}
