//! The pages behind links in mails. Opening one changes nothing, because mail programs open links before people do.

use leptos::prelude::*;

use super::sign_up_page::username;
use crate::kernel::Message;
use crate::text::Locale;
use crate::ui::form::{ErrorSummary, Form, FormState, TextField};
use crate::ui::record::DocumentHead;

/// A new account: the person who chose the password and reads the mail is its owner. `state.values` holds `token`.
pub fn confirm_sign_up_page(locale: Locale, state: &FormState, email: &str) -> AnyView {
    let text = |key: &str| locale.text(key);
    let lead = locale.message(&Message::new("identity-confirm-lead").with("email", email));
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <DocumentHead title=text("identity-confirm-title") lead=lead />
        <Form state=state submit=text("identity-confirm-submit")>
            <input type="hidden" name="token" value=state.values.get("token").to_owned() />
            {username(email)}
            <TextField
                field=state.field("password")
                label=text("identity-confirm-password")
                hint=text("identity-confirm-password-hint")
                kind="password"
                autocomplete="current-password"
                width=20
            />
        </Form>
    }
    .into_any()
}

/// A new address of an account that exists.
pub fn confirm_address_page(locale: Locale, state: &FormState, email: &str) -> AnyView {
    let text = |key: &str| locale.text(key);
    let lead = locale.message(&Message::new("identity-confirm-address-lead").with("email", email));
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <DocumentHead title=text("identity-confirm-title") lead=lead />
        <Form state=state submit=text("identity-confirm-address-submit")>
            <input type="hidden" name="token" value=state.values.get("token").to_owned() />
        </Form>
    }
    .into_any()
}
