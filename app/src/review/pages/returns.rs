//! What a decision maker found missing when they sent the file back, for its reviewers.

use leptos::prelude::*;

use crate::kernel::{Message, StaffNote};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::record::{NoticeBanner, TagKind};

/// One return of a recommendation.
#[derive(Clone, Debug)]
pub struct ReturnView {
    pub by: String,
    /// When, in words.
    pub at: String,
    pub note: StaffNote,
}

/// The returns of this round, the latest first; nothing when there was none.
pub fn returns_view(locale: Locale, returns: &[ReturnView]) -> AnyView {
    if returns.is_empty() {
        return ().into_any();
    }
    let each: Vec<_> = returns
        .iter()
        .map(|one| {
            let said = Message::new("review-return-by").with("name", one.by.as_str()).with("when", one.at.as_str());
            view! {
                <p class="hint">{locale.message(&said)}</p>
                {Content::paragraphs(one.note.for_staff()).into_view()}
            }
        })
        .collect();
    view! {
        <NoticeBanner title=locale.text("review-return-title") kind=TagKind::Attention id="returned">
            {each}
        </NoticeBanner>
    }
    .into_any()
}
