//! Creating an account: an address or a chosen name, and a long password. No puzzle, nothing that is not needed.

use leptos::prelude::*;

use crate::identity::{Password, SignInName};
use crate::kernel::Message;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ErrorSummary, Form, FormState, TextField};
use crate::ui::record::{Details, DocumentHead};

/// `sign_in` is the address of the sign-in page.
pub fn sign_up_page(locale: Locale, state: &FormState, sign_in: String) -> AnyView {
    let text = |key: &str| locale.text(key);
    let beside = view! { <a href=sign_in>{text("identity-sign-up-have-account")}</a> };
    view! {
        <ErrorSummary
            state=state
            title=text("interface-error-summary-title")
            saved=text("identity-sign-up-saved")
        />
        <DocumentHead title=text("interface-create-account") lead=text("identity-sign-up-lead") />
        <Form state=state submit=text("interface-create-account") actions=Content::view(beside)>
            <input type="hidden" name="next" value=state.values.get("next").to_owned() />
            <TextField
                field=state.field(SignInName::FIELD)
                label=text("identity-sign-in-name")
                hint=text("identity-sign-up-name-hint")
                autocomplete="username"
                width=20
            />
            <Details summary=text("identity-sign-up-which-title")>
                <p>{text("identity-sign-up-which-email")}</p>
                <p>{text("identity-sign-up-which-name")}</p>
            </Details>
            <TextField
                field=state.field("display-name")
                label=text("identity-display-name")
                hint=text("identity-display-name-hint")
                autocomplete="name"
                width=20
            />
            {new_password_fields(locale, state)}
        </Form>
    }
    .into_any()
}

/// Whose password it is, for password managers: without it they add an entry, or change another one. Nobody types into it,
/// and no use case reads it.
pub(super) fn username(name: &str) -> AnyView {
    let name = name.to_owned();
    view! { <input type="text" name="username" autocomplete="username" value=name readonly hidden /> }.into_any()
}

/// A new password, typed twice. It can be pasted, and a browser can propose one.
pub(super) fn new_password_fields(locale: Locale, state: &FormState) -> AnyView {
    let hint = Message::new("identity-password-hint").with("min", Password::MIN as i64);
    view! {
        <TextField
            field=state.field("password")
            label=locale.text("identity-password-new")
            hint=locale.message(&hint)
            kind="password"
            autocomplete="new-password"
            width=20
        />
        <TextField
            field=state.field("password-again")
            label=locale.text("identity-password-again")
            kind="password"
            autocomplete="new-password"
            width=20
        />
    }
    .into_any()
}
