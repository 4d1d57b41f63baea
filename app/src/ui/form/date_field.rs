//! A date in three boxes.
//!
//! Contract: a fieldset; three labelled boxes that take digits of any script; no picker is needed; the order is day, month, year
//! in every language, so that a date never changes its meaning with the language.

use leptos::prelude::*;

use super::field::Field;

/// Posts `name-day`, `name-month`, `name-year`; read them with `Values::date`. `parts` are the words for day, month and year.
/// `birthday` adds the browser's own memory of a birth date.
#[component]
pub fn DateField(
    #[prop(into)] field: Field,
    #[prop(into)] legend: String,
    parts: [String; 3],
    #[prop(optional, into)] hint: String,
    #[prop(optional)] birthday: bool,
    /// The part that is wrong: `day`, `month` or `year`. Without it, all three are.
    #[prop(optional, into)]
    wrong: String,
) -> impl IntoView {
    let described = field.described_by(!hint.is_empty());
    let (any_wrong, only) = (field.wrong(), wrong);
    let boxes: Vec<_> = ["day", "month", "year"]
        .into_iter()
        .zip(parts)
        .zip(field.date.clone())
        .map(|((part, label), value)| {
            // The first box takes the field's own id, which error summaries link to.
            let id = if part == "day" { field.id() } else { format!("{}-{part}", field.id()) };
            let wrong = any_wrong.filter(|_| only.is_empty() || only == part);
            let autocomplete = birthday.then(|| format!("bday-{part}"));
            view! {
                <div>
                    <label for=id.clone()>{label}</label>
                    <input
                        type="text"
                        inputmode="numeric"
                        id=id
                        name=format!("{}-{part}", field.name)
                        value=value
                        class=if part == "year" { "width-4" } else { "width-2" }
                        autocomplete=autocomplete
                        aria-invalid=wrong
                    />
                </div>
            }
        })
        .collect();
    view! {
        <fieldset class=field.class() aria-describedby=described>
            <legend>{legend}</legend>
            {field.hint_view(hint)}
            {field.error_view()}
            <div class="date">{boxes}</div>
        </fieldset>
    }
}
