//! What has to be put right, at the top of the page.
//!
//! Contract: takes the focus when the page opens; every line is a link to its control, in the same words as beside the control;
//! nothing is shown when there is no error. Its title is no heading, since it stands before the page's own.

use leptos::prelude::*;

use super::field::control_id;
use super::form_state::FormState;

/// The messages of a form, by control.
pub struct Errors(Vec<(String, String)>);

impl From<&FormState> for Errors {
    fn from(state: &FormState) -> Self {
        Errors(state.errors.clone())
    }
}

/// `saved` says what was kept ("Your other answers are saved").
#[component]
pub fn ErrorSummary(
    #[prop(into)] state: Errors,
    #[prop(into)] title: String,
    #[prop(optional, into)] saved: String,
) -> impl IntoView {
    let Errors(errors) = state;
    if errors.is_empty() {
        return None;
    }
    let line = |(field, text): (String, String)| {
        if field.is_empty() {
            view! { <li>{text}</li> }.into_any()
        } else {
            view! { <li><a href=format!("#{}", control_id(&field))>{text}</a></li> }.into_any()
        }
    };
    let lines: Vec<_> = errors.into_iter().map(line).collect();
    let saved = (!saved.is_empty()).then(|| view! { <p>{saved}</p> });
    let summary = view! {
        <div class="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title">
            <p id="error-summary-title">{title}</p>
            <ul>{lines}</ul>
            {saved}
        </div>
    };
    Some(summary)
}
