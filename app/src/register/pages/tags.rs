//! States and outcomes as tags, and the small words that several pages share.

use leptos::prelude::*;

use crate::accreditations::AccreditationState;
use crate::decisions::OutcomeKind;
use crate::kernel::{Message, Timestamp, days};
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

pub(super) fn outcome_tag(locale: Locale, outcome: OutcomeKind) -> AnyView {
    let kind = match outcome {
        OutcomeKind::Granted => TagKind::Done,
        OutcomeKind::GrantedLower => TagKind::Attention,
        OutcomeKind::Refused => TagKind::Problem,
    };
    view! { <Tag kind=kind text=locale.message(&outcome.message()) /> }.into_any()
}

/// Whole days between two moments, in words.
pub(super) fn time_taken(locale: Locale, from: Timestamp, to: Timestamp) -> String {
    locale.message(&Message::new("register-days").with("count", (to.since(from) / days(1)).max(0)))
}

/// The address of a page in the reader's language; `path` starts with `/`.
pub(super) fn address(locale: Locale, path: &str) -> String {
    format!("/{}{path}", locale.language)
}
