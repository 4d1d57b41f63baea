//! When this session ends, and how to stay: the page twin of the warning that scripts show as a dialog.

use leptos::prelude::*;

use crate::kernel::Message;
use crate::text::Locale;
use crate::ui::page::SessionWarning;
use crate::ui::record::done_notice;

/// `ends` and `at_latest` are dates and times as the reader reads them; `extended` when they have just stayed.
pub fn session_page(
    locale: Locale,
    (ends, at_latest): (&str, &str),
    (stay_action, token): (String, String),
    leave_href: String,
    extended: bool,
) -> AnyView {
    let text = |key: &str| locale.text(key);
    let say = |key: &str, when: &str| locale.message(&Message::new(key).with("when", when));
    let body = format!("{} {}", say("identity-session-ends", ends), say("identity-session-at-latest", at_latest));
    let done = extended.then(|| {
        let words = say("identity-session-extended", ends);
        done_notice(locale, words)
    });
    view! {
        {done}
        <SessionWarning
            title=text("identity-session-title")
            body=body
            stay=text("interface-session-warning-stay")
            stay_action=stay_action
            token=token
            leave=text("identity-session-leave")
            leave_href=leave_href
        />
        <p>{text("identity-session-saved")}</p>
    }
    .into_any()
}
