//! What the institution asked the applicant for.

use leptos::prelude::*;

use crate::kernel::Language;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::record::{Deadline, NoticeBanner, TagKind};

/// One criterion on which the reviewer could not tell, in the reviewer's words.
#[derive(Clone, Debug)]
pub struct AskedFor {
    pub code: String,
    pub title: String,
    pub text: String,
    /// In which the text is written.
    pub language: Language,
    /// The parts in which it can be answered: name and address. Empty where the reader cannot change them.
    pub parts: Vec<(String, String)>,
}

/// Nothing when nothing was asked.
pub(super) fn asked_notice(locale: Locale, asked: Vec<AskedFor>) -> Option<AnyView> {
    if asked.is_empty() {
        return None;
    }
    let questions = asked.into_iter().map(|asked| question(locale, asked)).collect::<Vec<_>>();
    let notice = view! {
        <NoticeBanner title=locale.text("applications-asked-title") kind=TagKind::Attention id="asked">
            {questions}
        </NoticeBanner>
    };
    Some(notice.into_any())
}

fn question(locale: Locale, asked: AskedFor) -> AnyView {
    let parts: Vec<_> =
        asked.parts.into_iter().map(|(label, href)| view! { <li><a href=href>{label}</a></li> }).collect();
    let parts = (!parts.is_empty()).then(|| {
        view! {
            <p>{locale.text("applications-asked-where")}</p>
            <ul>{parts}</ul>
        }
    });
    view! {
        <h3>{asked.title}</h3>
        {Content::paragraphs_in(&asked.text, asked.language).into_view()}
        {parts}
    }
    .into_any()
}

/// Until when it is to be answered, and what happens otherwise.
pub(super) fn answer_by(locale: Locale, by: Option<(String, String)>) -> Option<AnyView> {
    let (datetime, when) = by?;
    let view = view! {
        <Deadline datetime=datetime text=when label=locale.text("applications-answer-by") />
        <p class="hint">{locale.text("applications-answer-by-hint")}</p>
    };
    Some(view.into_any())
}
