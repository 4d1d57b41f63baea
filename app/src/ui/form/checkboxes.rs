//! Any number of answers, or one box to tick.
//!
//! Contract: a fieldset with its question as legend; nothing is chosen beforehand; the whole row is the target; the error
//! is tied to the group. `title` makes the legend the page's h1, for pages with one question.

use leptos::prelude::*;

use super::choice::{Choice, choice_list};
use super::field::Field;

#[component]
pub fn Checkboxes(
    #[prop(into)] field: Field,
    #[prop(into)] legend: String,
    choices: Vec<Choice>,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] title: bool,
    /// Short answers stand side by side where there is room.
    #[prop(optional)]
    inline: bool,
) -> impl IntoView {
    let described = field.described_by(!hint.is_empty());
    let legend = if title { view! { <h1>{legend}</h1> }.into_any() } else { legend.into_any() };
    view! {
        <fieldset class=field.class() aria-describedby=described>
            <legend>{legend}</legend>
            {field.hint_view(hint)}
            {field.error_view()}
            <div class=if inline { "choices choices-inline" } else { "choices" }>{choice_list(&field, choices, "checkbox")}</div>
        </fieldset>
    }
}
