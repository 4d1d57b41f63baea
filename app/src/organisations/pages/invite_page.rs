//! Inviting somebody to act for the organisation.

use leptos::prelude::*;

use crate::kernel::Language;
use crate::text::Locale;
use crate::ui::form::{Choice, ErrorSummary, Form, FormState, Radios, Select, TextField};
use crate::ui::record::DocumentHead;

pub fn invite_page(locale: Locale, state: &FormState) -> AnyView {
    let t = |key: &str| locale.text(key);
    let optional = |key: &str| format!("{} ({})", locale.text(key), locale.text("interface-optional"));
    let roles = ["editor", "viewer"].map(|role| Choice::new(role, t(&format!("organisations-role-{role}")))).into();
    let languages = Language::ALL.map(|language| Choice::new(language.code(), language.own_name())).into();
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead title=t("organisations-invite-title") lead=t("organisations-invite-lead") />
        <Form state=state submit=t("organisations-invite-submit")>
            <Radios field=state.field("role") legend=t("organisations-members-role") choices=roles />
            <TextField
                field=state.field("note")
                label=optional("organisations-invite-note")
                hint=t("organisations-invite-note-hint")
                autocomplete="off"
            />
            <TextField
                field=state.field("email")
                label=optional("organisations-invite-email")
                hint=t("organisations-invite-email-hint")
                kind="email"
                autocomplete="off"
                inputmode="email"
            />
            <Select
                field=state.field("language").or(locale.language.code())
                label=t("organisations-invite-language")
                choices=languages
            />
        </Form>
    }
    .into_any()
}
