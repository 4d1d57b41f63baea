//! The form itself.
//!
//! Contract: posts without script; the browser's own checks are off (`novalidate`) because the server answers in the
//! page's language; its id is `form`, so that the language bar's buttons carry unsaved answers along. The submit button is never
//! disabled: posting twice with the same `form_id` has one effect.

use leptos::prelude::*;

use super::button::{Button, ButtonKind};
use super::form_state::FormState;
use super::names;
use crate::ui::Content;

/// The id of a page's main form.
pub(crate) const FORM_ID: &str = "form";

/// The marks of a [`FormState`] that are sent as hidden fields.
pub struct FormMarks {
    action: String,
    form_id: String,
    token: String,
    version: i64,
}

impl From<&FormState> for FormMarks {
    fn from(state: &FormState) -> Self {
        FormMarks {
            action: state.action.clone(),
            form_id: state.form_id.clone(),
            token: state.token.clone(),
            version: state.version,
        }
    }
}

/// A form that posts. `actions` stand beside the submit button; `multipart` is needed when a file is sent. `id` names a second
/// form on one page; language buttons belong to the first.
#[component]
pub fn Form(
    #[prop(into)] state: FormMarks,
    #[prop(optional, into)] submit: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] actions: Content,
    #[prop(optional)] multipart: bool,
    #[prop(default = FORM_ID.into(), into)] id: String,
    #[prop(optional)] children: Content,
) -> impl IntoView {
    let encoding = multipart.then_some("multipart/form-data");
    let submit = (!submit.is_empty()).then(|| view! { <Button label=submit kind=kind /> });
    view! {
        <form id=id method="post" action=state.action enctype=encoding novalidate>
            <input type="hidden" name=names::FORM_ID value=state.form_id />
            <input type="hidden" name=names::FORM_TOKEN value=state.token />
            <input type="hidden" name=names::VERSION value=state.version.to_string() />
            {children.into_view()}
            <div class="actions">{submit} {actions.into_view()}</div>
        </form>
    }
}
