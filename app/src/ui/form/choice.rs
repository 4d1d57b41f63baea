//! One answer among several.

use super::field::Field;
use crate::ui::Content;
use leptos::prelude::*;

/// An option of radios, checkboxes or a select. `reveals` shows beneath it while it is chosen (radios and checkboxes only).
#[derive(Default)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: String,
    pub reveals: Content,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Choice { value: value.into(), label: label.into(), ..Choice::default() }
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    pub fn reveals(mut self, content: impl Into<Content>) -> Self {
        self.reveals = content.into();
        self
    }
}

/// What radios and checkboxes are both given.
pub(super) struct Group {
    /// The `type` of each control.
    pub kind: &'static str,
    pub legend: String,
    pub choices: Vec<Choice>,
    pub hint: String,
    pub title: bool,
    pub inline: bool,
}

/// The fieldset around radios or checkboxes.
pub(super) fn choice_group(field: &Field, group: Group) -> AnyView {
    let Group { kind, legend, choices, hint, title, inline } = group;
    let described = field.described_by(!hint.is_empty());
    let legend = if title { view! { <h1>{legend}</h1> }.into_any() } else { legend.into_any() };
    view! {
        <fieldset class=field.class() aria-describedby=described>
            <legend>{legend}</legend>
            {field.hint_view(hint)}
            {field.error_view()}
            <div class=if inline { "choices choices-inline" } else { "choices" }>{choice_list(field, choices, kind)}</div>
        </fieldset>
    }
    .into_any()
}

/// The controls. The first takes the field's own id, which error summaries link to.
pub(super) fn choice_list(field: &Field, choices: Vec<Choice>, kind: &'static str) -> Vec<AnyView> {
    let one = |(index, choice): (usize, Choice)| {
        let id = if index == 0 { field.id() } else { format!("{}-{}", field.id(), index + 1) };
        let hint_id = format!("{id}-item-hint");
        let described = (!choice.hint.is_empty()).then(|| hint_id.clone());
        let checked = field.values.contains(&choice.value);
        let hint = (!choice.hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{choice.hint}</p> });
        let reveals = choice.reveals.into_view().map(|content| view! { <div class="reveals">{content}</div> });
        view! {
            <div class="choice">
                <input
                    type=kind
                    id=id.clone()
                    name=field.name.clone()
                    value=choice.value
                    checked=checked
                    aria-describedby=described
                />
                <label for=id>{choice.label}</label>
                {hint}
            </div>
            {reveals}
        }
        .into_any()
    };
    choices.into_iter().enumerate().map(one).collect()
}
