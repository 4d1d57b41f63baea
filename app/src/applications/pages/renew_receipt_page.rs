//! A new receipt code: what becomes of the old one, and a second thought.

use leptos::prelude::*;

use super::FileHead;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, ErrorSummary, Form, FormState, LinkButton};
use crate::ui::record::DocumentHead;

/// `keep` is the address of the page that shows the present code.
pub fn renew_receipt_page(locale: Locale, state: &FormState, head: &FileHead, keep: String) -> AnyView {
    let t = |key: &str| locale.text(key);
    let keep = view! { <LinkButton label=t("applications-renew-keep") href=keep kind=ButtonKind::Secondary /> };
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead
            title=t("applications-renew-title")
            symbol=head.reference.clone()
            kicker=t("applications-kicker")
            lead=t("applications-renew-lead")
        />
        <p>{t("applications-renew-effect")}</p>
        <Form
            state=state
            submit=t("applications-renew-submit")
            kind=ButtonKind::Warning
            actions=Content::view(keep)
        />
    }
    .into_any()
}
