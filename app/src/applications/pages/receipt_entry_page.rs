//! Finding an application again without an account, by its receipt code.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::form::{ErrorSummary, Form, FormState, TextField};
use crate::ui::record::{Details, DocumentHead, NoticeBanner};

/// What the page shows around the form.
#[derive(Clone, Debug, Default)]
pub struct ReceiptOffer {
    /// What was typed before the browser forgot the code is kept.
    pub kept: bool,
    /// Where a reader with an account signs in to go on; empty when the reader was not sent here from another page.
    pub sign_in: String,
}

/// `state.values` holds `next`: where to go afterwards.
pub fn receipt_entry_page(locale: Locale, state: &FormState, offer: ReceiptOffer) -> AnyView {
    let t = |key: &str| locale.text(key);
    let kept = offer.kept.then(|| {
        view! {
            <NoticeBanner title=t("applications-find-kept-title")><p>{t("applications-find-kept-text")}</p></NoticeBanner>
        }
    });
    let sign_in = (!offer.sign_in.is_empty())
        .then(|| view! { <p><a href=offer.sign_in>{t("applications-find-sign-in")}</a></p> });
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead title=t("applications-find-title") lead=t("applications-find-lead") />
        {kept}
        <Form state=state submit=t("applications-find-submit")>
            <input type="hidden" name="next" value=state.values.get("next").to_owned() />
            <TextField
                field=state.field("receipt-code")
                label=t("applications-receipt-code")
                hint=t("applications-find-hint")
                autocomplete="off"
            />
        </Form>
        {sign_in}
        <Details summary=t("applications-receipt-safety")>
            <p>{t("applications-find-safety")}</p>
        </Details>
    }
    .into_any()
}
