//! What a person is told whose form was overtaken: its object was changed since the form was shown.
//!
//! Contract: it does not say that somebody else did it, which may have been the reader in a second window; who it was stands in
//! a line of its own, as far as the reader may know. What was typed is in the form, below.

use leptos::prelude::*;

use super::{NoticeBanner, TagKind};
use crate::ui::Content;

/// `last_sent` is [`crate::ui::form::FormState::last_sent`]; empty where something better is said in `children`.
#[component]
pub fn Overtaken(
    /// "This changed after you opened it".
    #[prop(into)]
    title: String,
    #[prop(optional, into)] last_sent: String,
    #[prop(optional)] status: bool,
    #[prop(optional)] children: Content,
) -> impl IntoView {
    let who = (!last_sent.is_empty()).then(|| view! { <p>{last_sent}</p> });
    let inner = children.into_view();
    let said = Content::view(view! {
        {who}
        {inner}
    });
    view! {
        <NoticeBanner title=title kind=TagKind::Attention id="stale" status=status>
            {said.into_view()}
        </NoticeBanner>
    }
}
