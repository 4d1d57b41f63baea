//! One answer from a short list.
//!
//! Contract: fewer than 15 answers (longer lists are searched, see `country_picker`); the first option is empty and says
//! that nothing is chosen; changing it never submits anything.

use leptos::prelude::*;

use super::choice::Choice;
use super::field::Field;

#[component]
pub fn Select(
    #[prop(into)] field: Field,
    #[prop(into)] label: String,
    choices: Vec<Choice>,
    /// The words of the empty first option ("Choose a category").
    #[prop(optional, into)]
    empty: String,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let described = field.described_by(!hint.is_empty());
    let empty = (!empty.is_empty()).then(|| view! { <option value="">{empty}</option> });
    let options = options(&field, choices);
    view! {
        <div class=field.class()>
            <label for=field.id()>{label}</label>
            {field.hint_view(hint)}
            {field.error_view()}
            <select id=field.id() name=field.name.clone() aria-describedby=described aria-invalid=field.wrong()>
                {empty}
                {options}
            </select>
        </div>
    }
}

pub(super) fn options(field: &Field, choices: Vec<Choice>) -> Vec<AnyView> {
    let chosen = field.value();
    let option = |choice: Choice| {
        let selected = choice.value == chosen && !chosen.is_empty();
        view! { <option value=choice.value selected=selected>{choice.label}</option> }.into_any()
    };
    choices.into_iter().map(option).collect()
}
