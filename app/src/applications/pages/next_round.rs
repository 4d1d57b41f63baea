//! The deadline until which applications belong to the present round.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::record::Deadline;

/// `closes`: as RFC 3339 and in words; none where the programme takes applications on any day.
pub(super) fn next_round(locale: Locale, closes: Option<(String, String)>) -> Option<AnyView> {
    let (datetime, when) = closes?;
    let view = view! {
        <Deadline datetime=datetime text=when label=locale.text("applications-round-closes") />
        <p class="hint">{locale.text("applications-round-later")}</p>
    };
    Some(view.into_any())
}
