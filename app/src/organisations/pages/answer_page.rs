//! An invitation as the invited person sees it: whose organisation, as what, and both answers alike.

use leptos::prelude::*;

use crate::kernel::{MemberRole, Message};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Button, ButtonKind, ErrorSummary, Form, FormState};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::DocumentHead;

#[derive(Clone, Debug)]
pub struct Invited {
    pub organisation: String,
    pub role: MemberRole,
    /// Date and time as the reader reads them.
    pub until: String,
    /// The name by which the other members will see the reader.
    pub name: String,
}

/// Buttons post `answer`: `accept` or `decline`.
pub fn answer_page(locale: Locale, state: &FormState, invited: Invited) -> AnyView {
    let t = |key: &str| locale.text(key);
    let role = t(&format!("organisations-role-{}", invited.role.as_str()));
    let rows = vec![
        SummaryRow::new(t("organisations-answer-role"), role),
        SummaryRow::new(t("organisations-open-until"), invited.until),
    ];
    let seen = locale.message(&Message::new("organisations-answer-seen").with("name", invited.name));
    let answers = Content::view(view! {
        <Button label=t("organisations-answer-accept") kind=ButtonKind::Secondary name="answer" value="accept" />
        <Button label=t("organisations-answer-decline") kind=ButtonKind::Secondary name="answer" value="decline" />
    });
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead
            title=invited.organisation
            kicker=t("organisations-answer-kicker")
            lead=t("organisations-answer-lead")
            authored=true
        />
        <SummaryList rows=rows />
        <p>{seen}</p>
        <Form state=state actions=answers />
    }
    .into_any()
}
