//! What happened, and when.
//!
//! Contract: an ordered list, newest first, so that the latest act is read first; the actor is a role, never a name; times are
//! `<time>` with the zone in words.

use leptos::prelude::*;

use crate::ui::Content;

/// One act. `datetime` is RFC 3339 for machines, `when` the same moment in the reader's words. `current` marks where a procedure stands.
#[derive(Default)]
pub struct TimelineEvent {
    pub what: String,
    pub datetime: String,
    pub when: String,
    pub actor: String,
    pub detail: Content,
    pub current: bool,
}

#[component]
pub fn Timeline(events: Vec<TimelineEvent>) -> impl IntoView {
    let one = |event: TimelineEvent| {
        let actor = (!event.actor.is_empty()).then(|| format!(" · {}", event.actor));
        let detail = event.detail.into_view().map(|detail| view! { <div>{detail}</div> });
        view! {
            <li aria-current=event.current.then_some("step")>
                <p class="timeline-what">{event.what}</p>
                <p class="hint"><time datetime=event.datetime>{event.when}</time>{actor}</p>
                {detail}
            </li>
        }
    };
    let events: Vec<_> = events.into_iter().map(one).collect();
    view! { <ol class="timeline" role="list">{events}</ol> }
}
