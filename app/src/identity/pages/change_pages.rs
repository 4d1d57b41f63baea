//! One change to one's account per page.

use leptos::prelude::*;

use super::sign_up_page::{new_password_fields, username};
use crate::identity::WorkMail;
use crate::kernel::Language;
use crate::text::Locale;
use crate::ui::form::{Choice, ErrorSummary, Form, FormState, Radios, TextField};
use crate::ui::record::DocumentHead;

pub fn change_name_page(locale: Locale, state: &FormState) -> AnyView {
    let text = |key: &str| locale.text(key);
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <DocumentHead title=text("identity-change-name-title") />
        <Form state=state submit=text("interface-save")>
            <TextField
                field=state.field("display-name")
                label=text("identity-display-name")
                hint=text("identity-display-name-hint")
                autocomplete="name"
                width=20
            />
        </Form>
    }
    .into_any()
}

pub fn change_email_page(locale: Locale, state: &FormState) -> AnyView {
    let text = |key: &str| locale.text(key);
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <DocumentHead title=text("identity-change-email-title") lead=text("identity-change-email-lead") />
        <Form state=state submit=text("identity-change-email-submit")>
            <TextField
                field=state.field("email")
                label=text("identity-account-email")
                kind="email"
                autocomplete="email"
                inputmode="email"
                width=20
            />
            {username(state.values.get("username"))}
            {current_password(locale, state)}
        </Form>
    }
    .into_any()
}

pub fn change_language_page(locale: Locale, state: &FormState) -> AnyView {
    let text = |key: &str| locale.text(key);
    let choices = Language::ALL.map(|language| Choice::new(language.code(), language.own_name())).into();
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <Form state=state submit=text("interface-save")>
            <Radios
                field=state.field("language")
                legend=text("identity-change-language-title")
                hint=text("identity-change-language-hint")
                choices=choices
                title=true
            />
        </Form>
    }
    .into_any()
}

pub fn change_work_mail_page(locale: Locale, state: &FormState) -> AnyView {
    let text = |key: &str| locale.text(key);
    let choices = WorkMail::ALL.iter().map(|choice| Choice::new(choice.as_str(), locale.message(&choice.message())));
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <Form state=state submit=text("interface-save")>
            <Radios
                field=state.field("work-mail")
                legend=text("identity-change-work-mail-title")
                hint=text("identity-change-work-mail-hint")
                choices=choices.collect()
                title=true
            />
        </Form>
    }
    .into_any()
}

pub fn change_password_page(locale: Locale, state: &FormState) -> AnyView {
    let text = |key: &str| locale.text(key);
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <DocumentHead title=text("identity-change-password-title") lead=text("identity-change-password-lead") />
        <Form state=state submit=text("identity-change-password-submit")>
            {username(state.values.get("username"))}
            {current_password(locale, state)}
            {new_password_fields(locale, state)}
        </Form>
    }
    .into_any()
}

/// A person who finds a signed-in browser of somebody else must not be able to take the account over.
fn current_password(locale: Locale, state: &FormState) -> AnyView {
    view! {
        <TextField
            field=state.field("current-password")
            label=locale.text("identity-password-current")
            kind="password"
            autocomplete="current-password"
            width=20
        />
    }
    .into_any()
}
