//! One member: what an owner can change about them.

use leptos::prelude::*;

use crate::kernel::{MemberRole, Message};
use crate::text::Locale;
use crate::ui::form::{Choice, ErrorSummary, Form, FormState, Radios};
use crate::ui::record::DocumentHead;

/// `own` is the reader's own page: nobody hands ownership to themselves.
pub fn member_page(locale: Locale, state: &FormState, name: &str, role: MemberRole, own: bool) -> AnyView {
    let t = |key: &str| locale.text(key);
    let lead = locale.message(
        &Message::new("organisations-member-now")
            .with("name", name)
            .with("role", t(&format!("organisations-role-{}", role.as_str()))),
    );
    let mut choices = vec![
        Choice::new("editor", t("organisations-role-editor")),
        Choice::new("viewer", t("organisations-role-viewer")),
    ];
    if !own {
        choices.push(Choice::new("owner", t("organisations-member-owner")).hint(t("organisations-member-owner-hint")));
    }
    choices.push(Choice::new("remove", t("organisations-member-remove")).hint(t("organisations-member-remove-hint")));
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead title=t("organisations-member-title") lead=lead />
        <Form state=state submit=t("interface-save")>
            <Radios field=state.field("role") legend=t("organisations-member-change") choices=choices />
        </Form>
    }
    .into_any()
}
