//! Hiding one's own organisation from everybody: what that does, what it does not, and one button.

use leptos::prelude::*;

use crate::kernel::Message;
use crate::text::Locale;
use crate::ui::form::{ErrorSummary, Form, FormState};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind};

/// `hidden`: it is done already. `contact`: whom to write to, to be shown again.
pub fn protect_page(locale: Locale, state: &FormState, name: &str, hidden: bool, contact: &str) -> AnyView {
    let t = |key: &str| locale.text(key);
    let undo = locale.message(&Message::new("register-protect-undo").with("contact", contact));
    let main = if hidden {
        view! {
            <NoticeBanner title=t("register-protect-done") kind=TagKind::Done id="hidden" status=true>
                <p>{undo}</p>
            </NoticeBanner>
        }
        .into_any()
    } else {
        view! {
            <ul>
                <li>{t("register-protect-effect")}</li>
                <li>{t("register-protect-kept")}</li>
                <li>{t("register-protect-told")}</li>
                <li>{t("register-protect-limit")}</li>
                <li>{undo}</li>
            </ul>
            <Form state=state submit=t("register-protect-submit") />
        }
        .into_any()
    };
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead
            title=t("register-protect-title")
            kicker=name.to_owned()
            lead=t("register-protect-lead")
        />
        {main}
    }
    .into_any()
}
