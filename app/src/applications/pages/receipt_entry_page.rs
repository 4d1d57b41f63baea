//! Finding an application again without an account, by its receipt code.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::form::{ErrorSummary, Form, FormState, TextField};
use crate::ui::record::{Details, DocumentHead};

pub fn receipt_entry_page(locale: Locale, state: &FormState) -> AnyView {
    let t = |key: &str| locale.text(key);
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead title=t("applications-find-title") lead=t("applications-find-lead") />
        <Form state=state submit=t("applications-find-submit")>
            <TextField
                field=state.field("receipt-code")
                label=t("applications-receipt-code")
                hint=t("applications-find-hint")
                autocomplete="off"
            />
        </Form>
        <Details summary=t("applications-receipt-safety")>
            <p>{t("applications-find-safety")}</p>
        </Details>
    }
    .into_any()
}
