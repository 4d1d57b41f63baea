//! Sending a recommendation back to its reviewers.

use leptos::prelude::*;

use super::decide_page::put_off;
use crate::kernel::Message;
use crate::review::pages::{FileView, ReturnView, file_head, returns_view};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, ErrorSummary, Form, FormState, LinkButton, TextArea};
use crate::ui::record::{NoticeBanner, TagKind};

#[derive(Clone, Debug)]
pub struct SendBackView {
    /// What the reviewer recommends, in words, with the category where there is one.
    pub recommended: String,
    /// That it is put off until when, and by whom and when that was done; empty while it is not.
    pub put_off: String,
    pub put_off_by: String,
    /// Earlier returns in this round, the latest first.
    pub returns: Vec<ReturnView>,
    /// How often the file can still be sent back, this time included.
    pub left: u16,
    /// The decision page, with language.
    pub back: String,
}

pub fn return_page(locale: Locale, state: &FormState, file: &FileView, view: &SendBackView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let left = Message::new("decisions-return-left").with("count", i64::from(view.left));
    let actions = Content::view(view! {
        <LinkButton label=text("decisions-defer-back") href=view.back.clone() kind=ButtonKind::Secondary />
    });
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") saved=text("decisions-decide-kept") />
        {file_head(locale, file, &text("decisions-return-title"))}
        <p>{text("decisions-return-lead")}</p>
        <p>{locale.message(&left)}</p>
        {put_off(locale, &view.put_off, &view.put_off_by)}
        <NoticeBanner title=text("decisions-decide-recommended") kind=TagKind::Progress id="recommended">
            <p><strong>{view.recommended.clone()}</strong></p>
        </NoticeBanner>
        {returns_view(locale, &view.returns)}
        <Form state=state submit=text("decisions-return-submit") actions=actions>
            <TextArea
                field=state.field("note")
                label=text("decisions-return-note")
                hint=text("decisions-return-note-hint")
                rows=5
            />
        </Form>
    }
    .into_any()
}
