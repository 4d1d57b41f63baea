//! A page that says what happened and what comes next, and nothing else.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind};

/// The keys of what a page says: what it is, what happened, what comes next.
#[derive(Clone, Copy, Debug)]
pub struct MessageKeys {
    pub title: &'static str,
    pub text: &'static str,
    pub next: &'static str,
}

/// That a mail went out: the title's key, where it went in words, the key of what comes next, and whether the server of
/// that address refused it.
#[derive(Clone, Debug)]
pub struct MailSent {
    pub title: &'static str,
    pub text: String,
    pub next: &'static str,
    pub refused: bool,
}

/// `link` is (address, key of its words).
pub fn mail_sent_page(locale: Locale, sent: MailSent, link: (String, &str)) -> AnyView {
    let refused = sent.refused.then(|| mail_refused(locale));
    let words = locale.text(link.1);
    view! {
        {refused}
        <DocumentHead title=locale.text(sent.title) lead=sent.text />
        <p>{locale.text(sent.next)}</p>
        <p><a href=link.0>{words}</a></p>
    }
    .into_any()
}

/// The server of an address refused a mail for good: only its owner can correct this.
pub(super) fn mail_refused(locale: Locale) -> AnyView {
    let words = locale.text("identity-mail-refused-text");
    view! {
        <NoticeBanner title=locale.text("identity-mail-refused-title") kind=TagKind::Attention><p>{words}</p></NoticeBanner>
    }
    .into_any()
}

/// `link` is (address, key of its words).
pub fn message_page(locale: Locale, told: MessageKeys, link: Option<(String, &str)>) -> AnyView {
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
