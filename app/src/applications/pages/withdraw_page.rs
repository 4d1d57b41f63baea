//! Withdrawing: what it means, and a second thought.

use leptos::prelude::*;

use super::FileHead;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, ErrorSummary, Form, FormState, LinkButton};
use crate::ui::record::DocumentHead;

pub fn withdraw_page(locale: Locale, state: &FormState, head: &FileHead) -> AnyView {
    let t = |key: &str| locale.text(key);
    let help = format!("/{}/help", locale.language);
    let keep = view! {
        <LinkButton label=t("applications-withdraw-keep") href=head.href.clone() kind=ButtonKind::Secondary />
    };
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead
            title=t("applications-withdraw-title")
            symbol=head.reference.clone()
            kicker=t("applications-kicker")
            lead=t("applications-withdraw-lead")
        />
        <p>{t("applications-withdraw-pressure")}" "<a href=help>{t("interface-footer-help")}</a></p>
        <Form
            state=state
            submit=t("applications-withdraw-submit")
            kind=ButtonKind::Warning
            actions=Content::view(keep)
        />
    }
    .into_any()
}
