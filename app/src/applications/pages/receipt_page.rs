//! The confirmation: what was sent, how to find it again, and what happens when.

use leptos::prelude::*;

use super::FileHead;
use crate::text::Locale;
use crate::ui::form::{ButtonKind, LinkButton};
use crate::ui::record::{Confirmation, Details, done_notice};

/// One thing that will happen, with its day in words where one is promised.
#[derive(Clone, Debug)]
pub struct NextStep {
    pub what: String,
    pub when: String,
}

/// What owners can do about the code: the address where it is renewed, and whether that was just done.
#[derive(Clone, Debug, Default)]
pub struct Renewal {
    pub href: String,
    pub done: bool,
}

/// `title` says what was received. `code` is empty for a member who may only read: the holder of the code can lodge a challenge.
pub fn receipt_page(
    locale: Locale,
    title: &str,
    head: &FileHead,
    code: &str,
    renewal: Option<Renewal>,
    steps: Vec<NextStep>,
    if_late: &str,
) -> AnyView {
    let t = |key: &str| locale.text(key);
    let steps: Vec<_> =
        steps.into_iter().map(|step| view! { <li>{step.what}<p class="hint">{step.when}</p></li> }).collect();
    let if_late = if_late.to_owned();
    let next = (!steps.is_empty()).then(|| {
        view! {
            <h2>{t("applications-receipt-next")}</h2>
            <ol>{steps}</ol>
            <p>{t("applications-receipt-notice")}</p>
            <Details summary=t("applications-start-late")>
                <p>{if_late}</p>
            </Details>
        }
    });
    let renewed = renewal.as_ref().is_some_and(|renewal| renewal.done).then(|| {
        let words = t("applications-renew-done");
        done_notice(locale, words)
    });
    let renew = renewal.map(|renewal| view! { <p><a href=renewal.href>{t("applications-renew-link")}</a></p> });
    view! {
        {renewed}
        <Confirmation
            title=title
            reference_label=t("interface-reference-label")
            reference=head.reference.clone()
            receipt_label=t("applications-receipt-code")
            receipt=code
            receipt_hint=t("applications-receipt-code-hint")
        >
            <p><bdi>{head.organisation.clone()}</bdi>": "{head.programme.clone()}</p>
            {next}
            {(!code.is_empty()).then(|| view! {
                <Details summary=t("applications-receipt-safety")>
                    <p>{t("applications-receipt-safety-text")}</p>
                    {renew}
                </Details>
            })}
            <div class="actions">
                <LinkButton
                    label=t("applications-receipt-follow")
                    href=head.href.clone()
                    kind=ButtonKind::Secondary
                />
                <LinkButton
                    label=t("applications-status-sent")
                    href=format!("{}/sent", head.href)
                    kind=ButtonKind::Secondary
                />
            </div>
        </Confirmation>
    }
    .into_any()
}
