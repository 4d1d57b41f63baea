//! A country or area.
//!
//! Contract: a native list, so that typing the first letters finds the name on every device and screen reader; names come
//! collated in the reader's language; likely answers may stand first in a group of their own; a note says that names imply no
//! opinion on the legal status of a territory.

use leptos::prelude::*;

use super::choice::Choice;
use super::field::Field;
use super::select::options;

/// `likely` and `all` hold code and name; `likely_label` and `all_label` name the two groups when `likely` is not empty.
#[component]
pub fn CountryPicker(
    #[prop(into)] field: Field,
    #[prop(into)] label: String,
    #[prop(into)] empty: String,
    all: Vec<(String, String)>,
    #[prop(optional)] likely: Vec<(String, String)>,
    #[prop(optional, into)] likely_label: String,
    #[prop(optional, into)] all_label: String,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let described = field.described_by(!hint.is_empty());
    let choices = |pairs: Vec<(String, String)>| -> Vec<Choice> {
        pairs.into_iter().map(|(code, name)| Choice::new(code, name)).collect()
    };
    let list = if likely.is_empty() {
        options(&field, choices(all)).into_any()
    } else {
        // A name that stands in both groups is marked chosen once, in the first.
        let in_likely = likely.iter().any(|(code, _)| *code == field.value());
        let rest = if in_likely { Field::default() } else { field.clone() };
        view! {
            <optgroup label=likely_label>{options(&field, choices(likely))}</optgroup>
            <optgroup label=all_label>{options(&rest, choices(all))}</optgroup>
        }
        .into_any()
    };
    view! {
        <div class=field.class()>
            <label for=field.id()>{label}</label>
            {field.hint_view(hint)}
            {field.error_view()}
            <select
                id=field.id()
                name=field.name.clone()
                autocomplete="country"
                aria-describedby=described
                aria-invalid=field.wrong()
            >
                <option value="">{empty}</option>
                {list}
            </select>
        </div>
    }
}
