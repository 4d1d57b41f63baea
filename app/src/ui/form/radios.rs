//! One answer among a few.
//!
//! Contract: a fieldset with its question as legend; nothing is chosen beforehand; the whole row is the target; the error
//! is tied to the group. `title` makes the legend the page's h1, for pages with one question.

use leptos::prelude::*;

use super::choice::{Choice, Group, choice_group};
use super::field::Field;

#[component]
pub fn Radios(
    #[prop(into)] field: Field,
    #[prop(into)] legend: String,
    choices: Vec<Choice>,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] title: bool,
    /// Short answers stand side by side where there is room.
    #[prop(optional)]
    inline: bool,
) -> impl IntoView {
    choice_group(&field, Group { kind: "radio", legend, choices, hint, title, inline })
}
