//! Where the reader is signed in, and how to end it.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Button, ButtonKind, ErrorSummary, Form, FormState};
use crate::ui::list::{Column, DataTable, Row};
use crate::ui::record::{DocumentHead, done_notice};

#[derive(Clone, Debug)]
pub struct SessionRow {
    pub id: String,
    /// The browser's family; empty when it did not say.
    pub browser: String,
    /// Dates and times as the reader reads them.
    pub started: String,
    pub last_seen: String,
    /// The session this very page is seen in.
    pub this: bool,
}

/// Buttons post `end`: the id of a session, or `others`.
pub fn sessions_page(locale: Locale, state: &FormState, sessions: Vec<SessionRow>, ended: bool) -> AnyView {
    let text = |key: &str| locale.text(key);
    let several = sessions.len() > 1;
    let columns = ["browser", "started", "last-seen", "end"]
        .map(|column| Column::new(text(&format!("identity-sessions-{column}"))))
        .into();
    let rows = sessions.into_iter().map(|session| session_row(locale, session)).collect();
    let done = ended.then(|| {
        let words = text("identity-sessions-ended");
        done_notice(locale, words)
    });
    let others = several.then(|| {
        let label = text("identity-sessions-end-others");
        view! { <Button label=label kind=ButtonKind::Warning name="end" value="others" /> }
    });
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        {done}
        <DocumentHead title=text("identity-sessions-title") lead=text("identity-sessions-lead") />
        <Form state=state>
            <DataTable caption=text("identity-sessions-title") caption_hidden=true columns=columns rows=rows />
            {others}
        </Form>
    }
    .into_any()
}

fn session_row(locale: Locale, session: SessionRow) -> Row {
    let browser = if session.browser.is_empty() { locale.text("identity-sessions-unknown") } else { session.browser };
    let act = if session.this {
        Content::from(locale.text("identity-sessions-this"))
    } else {
        let label = locale.text("identity-sessions-end-one");
        let context = format!("{browser}, {}", session.started);
        Content::view(view! {
            <Button label=label kind=ButtonKind::Plain name="end" value=session.id context=context />
        })
    };
    Row(vec![Content::authored(browser), session.started.into(), session.last_seen.into(), act])
}
