//! An open invitation as the organisation's owners see it: the link and the code to pass on, and a way to take it back.

use leptos::prelude::*;

use crate::kernel::{MemberRole, Message};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, Form, FormState};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, done_notice};

#[derive(Clone, Debug)]
pub struct ShownInvitation {
    /// The whole address, from the configured base.
    pub link: String,
    /// In groups of four.
    pub code: String,
    /// The whole address of the page where the code can be entered.
    pub enter: String,
    pub role: MemberRole,
    pub note: String,
    /// Date and time as the reader reads them.
    pub until: String,
    /// A mail with the link was put on its way.
    pub mailed: bool,
}

/// The form withdraws the invitation.
pub fn invitation_page(locale: Locale, state: &FormState, shown: ShownInvitation) -> AnyView {
    let t = |key: &str| locale.text(key);
    let lead = locale.message(&Message::new("organisations-invitation-lead").with("when", shown.until));
    let hint = locale.message(&Message::new("organisations-invitation-code-hint").with("address", shown.enter));
    let (href, link) = (shown.link.clone(), shown.link);
    let link = Content::view(view! { <a class="address" href=href dir="ltr">{link}</a> });
    let code = shown.code;
    let code = Content::view(view! { <bdi class="mono" dir="ltr">{code}</bdi><p class="hint">{hint}</p> });
    let role = t(&format!("organisations-role-{}", shown.role.as_str()));
    let mut rows = vec![
        SummaryRow::new(t("organisations-invitation-link"), link),
        SummaryRow::new(t("organisations-invitation-code"), code),
        SummaryRow::new(t("organisations-members-role"), role),
    ];
    if !shown.note.is_empty() {
        rows.push(SummaryRow::new(t("organisations-invite-note"), Content::authored(shown.note)));
    }
    let mailed = shown.mailed.then(|| {
        let words = t("organisations-invitation-mailed");
        done_notice(locale, words)
    });
    view! {
        {mailed}
        <DocumentHead title=t("organisations-invitation-title") lead=lead />
        <SummaryList rows=rows />
        <p>{t("organisations-invitation-warning")}</p>
        <Form state=state submit=t("organisations-invitation-withdraw") kind=ButtonKind::Warning />
    }
    .into_any()
}
