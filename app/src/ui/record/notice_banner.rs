//! Something the reader should know before going on.
//!
//! Contract: a named region; it stays until the page changes; what was just done is a status message (`status`), so that it is
//! announced. A status message stands before the page's title, so its own is no heading.

use leptos::prelude::*;

use super::tag::TagKind;
#[cfg(feature = "ssr")]
use crate::text::Locale;
use crate::ui::Content;

/// `id` is unique on the page; it ties the region to its title.
#[component]
pub fn NoticeBanner(
    #[prop(into)] title: String,
    #[prop(optional)] kind: TagKind,
    #[prop(default = "notice".into(), into)] id: String,
    #[prop(optional)] status: bool,
    #[prop(optional)] children: Content,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    let labelled = title_id.clone();
    let inner = children.into_view();
    let title = if status {
        view! { <p id=title_id>{title}</p> }.into_any()
    } else {
        view! { <h2 id=title_id>{title}</h2> }.into_any()
    };
    let role = if status { "status" } else { "region" };
    view! {
        <div class=format!("notice {}", kind.as_str()) role=role aria-labelledby=labelled>
            {title}
            {inner}
        </div>
    }
}

/// What was just done, before the page's title.
#[cfg(feature = "ssr")]
pub fn done_notice(locale: Locale, words: impl Into<Content>) -> AnyView {
    let title = locale.text("interface-notice-success");
    let words = words.into().into_view();
    view! { <NoticeBanner title=title kind=TagKind::Done id="done" status=true><p>{words}</p></NoticeBanner> }
        .into_any()
}
