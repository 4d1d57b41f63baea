//! A step that cannot be taken back: what it means, and a question before it.

use leptos::prelude::*;

use super::FileHead;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, ErrorSummary, Form, FormState, LinkButton};
use crate::ui::record::DocumentHead;

/// `step` names the messages `applications-{step}-title`, `-lead`, `-submit` and `-keep`; `means` says what it means; `keep` is
/// where nothing changes.
pub(super) fn second_thought(
    locale: Locale,
    state: &FormState,
    head: &FileHead,
    step: &str,
    means: AnyView,
    keep: String,
) -> AnyView {
    let t = |key: &str| locale.text(&format!("applications-{step}-{key}"));
    let keep = view! { <LinkButton label=t("keep") href=keep kind=ButtonKind::Secondary /> };
    view! {
        <ErrorSummary state=state title=locale.text("interface-error-summary-title") />
        <DocumentHead
            title=t("title")
            symbol=head.reference.clone()
            kicker=locale.text("applications-kicker")
            lead=t("lead")
        />
        {means}
        <Form state=state submit=t("submit") kind=ButtonKind::Warning actions=Content::view(keep) />
    }
    .into_any()
}
