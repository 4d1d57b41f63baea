//! States and outcomes as tags, and the small words that several pages share.

use leptos::prelude::*;

use crate::decisions::OutcomeKind;
use crate::kernel::{Message, Timestamp, days};
use crate::register::AccreditationState;
use crate::text::Locale;
use crate::ui::record::{Tag, TagKind};

pub(super) fn state_tag(locale: Locale, state: AccreditationState) -> AnyView {
    let kind = match state {
        AccreditationState::Active => TagKind::Done,
        AccreditationState::Provisional => TagKind::Progress,
        AccreditationState::Suspended | AccreditationState::Withdrawn => TagKind::Attention,
        AccreditationState::Superseded | AccreditationState::Surrendered | AccreditationState::Decided => {
            TagKind::Neutral
        }
    };
    view! { <Tag kind=kind text=locale.message(&state.message()) /> }.into_any()
}

/// `outcome` is the stored word.
pub(super) fn outcome_tag(locale: Locale, outcome: &str) -> AnyView {
    let kind = match OutcomeKind::from_word(outcome) {
        Some(OutcomeKind::Granted) => TagKind::Done,
        Some(OutcomeKind::GrantedLower) => TagKind::Attention,
        Some(OutcomeKind::Refused) | None => TagKind::Problem,
    };
    view! { <Tag kind=kind text=locale.text(&outcome_key(outcome)) /> }.into_any()
}

pub(super) fn outcome_key(outcome: &str) -> String {
    Message::of_word("decisions-outcome", outcome).key
}

/// Whole days between two moments, in words.
pub(super) fn time_taken(locale: Locale, from: Timestamp, to: Timestamp) -> String {
    locale.message(&Message::new("register-days").with("count", (to.since(from) / days(1)).max(0)))
}

/// The address of a page in the reader's language; `path` starts with `/`.
pub(super) fn address(locale: Locale, path: &str) -> String {
    format!("/{}{path}", locale.language)
}
