//! A forgotten password: ask for a link, then choose a new one.

use leptos::prelude::*;

use super::sign_up_page::{new_password_fields, username};
use crate::identity::SignInName;
use crate::text::Locale;
use crate::ui::form::{ErrorSummary, Form, FormState, TextField};
use crate::ui::record::DocumentHead;

/// `state.values` holds `next`.
pub fn recover_page(locale: Locale, state: &FormState, help_contact: &str) -> AnyView {
    let text = |key: &str| locale.text(key);
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <DocumentHead title=text("identity-recover-title") lead=text("identity-recover-lead") />
        <Form state=state submit=text("identity-recover-submit")>
            <input type="hidden" name="next" value=state.values.get("next").to_owned() />
            <TextField
                field=state.field(SignInName::FIELD)
                label=text("identity-sign-in-name")
                autocomplete="username"
                width=20
            />
        </Form>
        <h2>{text("identity-recover-no-address-title")}</h2>
        <p>{text("identity-recover-no-address-text")}</p>
        <p><bdi dir="ltr">{help_contact.to_owned()}</bdi></p>
    }
    .into_any()
}

/// `state.values` holds `token`; `name` is the one that the account is signed in to with.
pub fn new_password_page(locale: Locale, state: &FormState, name: &str) -> AnyView {
    let text = |key: &str| locale.text(key);
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <DocumentHead title=text("identity-new-password-title") lead=text("identity-new-password-lead") />
        <Form state=state submit=text("identity-new-password-submit")>
            <input type="hidden" name="token" value=state.values.get("token").to_owned() />
            {username(name)}
            {new_password_fields(locale, state)}
        </Form>
    }
    .into_any()
}
