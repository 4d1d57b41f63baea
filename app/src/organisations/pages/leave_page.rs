//! Leaving an organisation.

use leptos::prelude::*;

use crate::kernel::Message;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, ErrorSummary, Form, FormState, LinkButton};
use crate::ui::record::DocumentHead;

/// `keep` is where nothing changes. `members`: for an owner, where ownership is handed over first.
pub fn leave_page(locale: Locale, state: &FormState, name: &str, keep: String, members: Option<String>) -> AnyView {
    let t = |key: &str| locale.text(key);
    let lead = locale.message(&Message::new("organisations-leave-lead").with("name", name));
    let keep = view! { <LinkButton label=t("organisations-leave-keep") href=keep kind=ButtonKind::Secondary /> };
    let head = view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead title=t("organisations-leave-title") lead=lead />
    };
    if let Some(members) = members {
        return view! {
            {head}
            <p>{t("organisations-leave-owner")}</p>
            <div class="actions"><LinkButton label=t("organisations-page-members") href=members />{keep}</div>
        }
        .into_any();
    }
    view! {
        {head}
        <ul>
            <li>{t("organisations-leave-stays")}</li>
            <li>{t("organisations-leave-again")}</li>
            <li>{t("organisations-leave-log")}</li>
        </ul>
        <Form
            state=state
            submit=t("organisations-leave-submit")
            kind=ButtonKind::Warning
            actions=Content::view(keep)
        />
    }
    .into_any()
}
