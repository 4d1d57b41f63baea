//! Entering the code of an invitation that came without its link, on paper or by telephone.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::form::{ErrorSummary, Form, FormState, TextField};
use crate::ui::record::{DocumentHead, done_notice};

/// `declined` says that the reader has just declined an invitation.
pub fn enter_page(locale: Locale, state: &FormState, declined: bool) -> AnyView {
    let t = |key: &str| locale.text(key);
    let declined = declined.then(|| {
        let words = t("organisations-answer-declined");
        done_notice(locale, words)
    });
    view! {
        {declined}
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead title=t("organisations-enter-title") lead=t("organisations-enter-lead") />
        <Form state=state submit=t("interface-continue")>
            <TextField
                field=state.field("code")
                label=t("organisations-enter-code")
                hint=t("organisations-enter-hint")
                autocomplete="off"
            />
        </Form>
    }
    .into_any()
}
