//! One reason of a decision: one criterion, what was found, and what would cure it.
//!
//! Contract: outcome in words before the facts; a section named by the criterion; the parts always in the same order, and all of them,
//! because a restriction without them is not a decision (A/HRC/44/25, 62(b)).

use leptos::prelude::*;

use super::criterion_card::{heading, part};
use super::tag::{Tag, TagKind};
use crate::ui::Content;

/// The words that name the parts of a reason.
#[derive(Clone, Debug, Default)]
pub struct ReasonWords {
    pub facts: String,
    pub considered: String,
    pub missing: String,
    pub cure: String,
}

#[derive(Default)]
pub struct Reason {
    /// The criterion's code with its version ("C3, version 2").
    pub code: String,
    pub title: Content,
    /// Whether the criterion is met, in words.
    pub outcome: String,
    pub kind: TagKind,
    pub facts: Content,
    pub considered: Content,
    pub missing: Content,
    pub cure: Content,
}

/// `id` is unique on the page.
#[component]
pub fn ReasonCard(
    #[prop(into)] id: String,
    reason: Reason,
    words: ReasonWords,
    #[prop(default = 3)] level: u8,
) -> impl IntoView {
    let title_id = format!("reason-{id}");
    let title = heading(level, title_id.clone(), reason.title);
    view! {
        <section class=format!("card reason {}", reason.kind.as_str()) aria-labelledby=title_id>
            <p class="symbol">
                <Tag kind=reason.kind text=reason.outcome />
                <span class="mono">{reason.code}</span>
            </p>
            {title}
            <dl>
                {part(words.facts, reason.facts)}
                {part(words.considered, reason.considered)}
                {part(words.missing, reason.missing)}
                {part(words.cure, reason.cure)}
            </dl>
        </section>
    }
}
