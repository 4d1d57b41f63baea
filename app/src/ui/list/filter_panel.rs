//! Narrowing a list.
//!
//! Contract: a GET form, so that a filtered list has an address; active filters are links that remove themselves; the number of
//! results is a status message. Nothing happens before the button is pressed.

use leptos::prelude::*;

use crate::ui::Content;
use crate::ui::form::{Button, ButtonKind};

/// An active filter and the address of the list without it.
#[derive(Clone, Debug)]
pub struct Chip {
    pub label: String,
    pub href: String,
}

/// `remove` is read out before each chip's label ("Remove filter:"); `count` says how many results there are.
#[component]
pub fn FilterPanel(
    #[prop(into)] action: String,
    #[prop(into)] title: String,
    #[prop(into)] submit: String,
    #[prop(optional)] chips: Vec<Chip>,
    #[prop(optional, into)] chips_label: String,
    #[prop(optional, into)] remove: String,
    #[prop(optional, into)] count: String,
    #[prop(optional)] children: Content,
) -> impl IntoView {
    let chip = |chip: Chip| {
        let hidden = format!("{remove} ");
        view! {
            <li>
                <a class="chip" href=chip.href>
                    <span class="hidden">{hidden}</span>
                    {chip.label}
                </a>
            </li>
        }
    };
    let chips: Vec<_> = chips.into_iter().map(chip).collect();
    let chips = (!chips.is_empty()).then(|| view! { <ul class="chips" aria-label=chips_label>{chips}</ul> });
    let count = (!count.is_empty()).then(|| view! { <p class="count" role="status">{count}</p> });
    view! {
        <search class="filters">
            <form method="get" action=action aria-label=title>
                <div class="filter-fields">{children.into_view()}</div>
                <div class="actions">
                    <Button label=submit kind=ButtonKind::Secondary />
                </div>
            </form>
            {chips}
            {count}
        </search>
    }
}
