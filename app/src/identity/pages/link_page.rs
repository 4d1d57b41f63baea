//! Signing in by a link from a mail. Opening it changes nothing, because mail programs open links before people do.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::form::{ErrorSummary, Form, FormState};
use crate::ui::record::DocumentHead;

/// `state.values` holds `token`.
pub fn enter_by_link_page(locale: Locale, state: &FormState) -> AnyView {
    let text = |key: &str| locale.text(key);
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <DocumentHead title=text("identity-link-title") lead=text("identity-link-lead") />
        <Form state=state submit=text("interface-sign-in")>
            <input type="hidden" name="token" value=state.values.get("token").to_owned() />
        </Form>
    }
    .into_any()
}
