//! What fills a slot of a component: a plain text or a view.

use leptos::children::{ChildrenOptContainer, ToChildren};
use leptos::prelude::*;

use crate::kernel::Language;

/// Text or a view, built at once. A page may therefore borrow what it shows; only the result is kept.
#[derive(Default)]
pub struct Content(Option<AnyView>);

impl Content {
    pub fn view(view: impl IntoView + 'static) -> Self {
        Content(Some(view.into_any()))
    }

    /// Words somebody wrote: isolated, so that their direction does not disturb the sentence around them.
    pub fn authored(text: impl Into<String>) -> Self {
        Content::view(view! { <bdi>{text.into()}</bdi> })
    }

    /// Words in a known language, marked for screen readers, hyphenation and fonts.
    pub fn in_language(text: impl Into<String>, language: Language) -> Self {
        let direction = language.direction().as_str();
        Content::view(view! { <span lang=language.code() dir=direction>{text.into()}</span> })
    }

    /// Paragraphs somebody wrote: one per line, each taking its own direction.
    pub fn paragraphs(text: &str) -> Self {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        Content::view(lines.map(|line| view! { <p dir="auto">{line.to_owned()}</p> }).collect::<Vec<_>>())
    }

    /// The same in a known language, so that a voice reads them as they are written.
    pub fn paragraphs_in(text: &str, language: Language) -> Self {
        let code = language.code();
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        Content::view(lines.map(|line| view! { <p lang=code dir="auto">{line.to_owned()}</p> }).collect::<Vec<_>>())
    }

    /// A reference such as `TRB/2026/048213`: monospaced, and read from the left in every language.
    pub fn reference(text: impl Into<String>) -> Self {
        Content::view(view! { <bdi class="mono" dir="ltr">{text.into()}</bdi> })
    }

    pub fn link(href: impl Into<String>, text: impl Into<String>) -> Self {
        Content::view(view! { <a href=href.into()>{text.into()}</a> })
    }

    /// Whom to write to, as a link that opens the reader's mail where it is an address.
    pub fn contact(contact: &str) -> Self {
        let (text, href) = (contact.to_owned(), format!("mailto:{contact}"));
        if contact.contains('@') && !contact.contains(char::is_whitespace) {
            Content::view(view! { <a class="address" dir="ltr" href=href>{text}</a> })
        } else {
            Content::view(view! { <bdi class="address">{text}</bdi> })
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub fn into_view(self) -> Option<AnyView> {
        self.0
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        if text.is_empty() { Content(None) } else { Content::view(text) }
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<AnyView> for Content {
    fn from(view: AnyView) -> Self {
        Content(Some(view))
    }
}

impl<F, V> ToChildren<F> for Content
where
    F: FnOnce() -> V,
    V: RenderHtml + Send + 'static,
{
    fn to_children(children: F) -> Self {
        Content(Some(children().into_any()))
    }
}

impl<V> ToChildren<ChildrenOptContainer<V>> for Content
where
    V: IntoAny + Send + 'static,
{
    fn to_children(children: ChildrenOptContainer<V>) -> Self {
        Content(Some(children.0.into_any()))
    }
}
