//! What the institution asked the applicant for.

use leptos::prelude::*;

use crate::kernel::{Language, TextToApplicant};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::record::{Deadline, NoticeBanner, TagKind};

/// One criterion on which the reviewer could not tell, and what they asked the applicant about it.
#[derive(Clone, Debug)]
pub struct InformationRequest {
    pub code: String,
    pub title: String,
    pub text: TextToApplicant,
    /// In which the text is written.
    pub language: Language,
    /// The parts in which it can be answered: name and address. Empty where the reader cannot change them.
    pub parts: Vec<(String, String)>,
}

/// Nothing when nothing was asked.
pub(super) fn asked_notice(locale: Locale, asked: Vec<InformationRequest>) -> Option<AnyView> {
    if asked.is_empty() {
        return None;
    }
    let notice = view! {
        <NoticeBanner title=locale.text("applications-asked-title") kind=TagKind::Attention id="asked">
            {questions_asked(locale, &asked, 3)}
        </NoticeBanner>
    };
    Some(notice.into_any())
}

/// Each question under its criterion; `level` (2 or 3) is that of their headings.
pub fn questions_asked(locale: Locale, asked: &[InformationRequest], level: u8) -> AnyView {
    asked.iter().map(|asked| question(locale, asked, level)).collect::<Vec<_>>().into_any()
}

fn question(locale: Locale, asked: &InformationRequest, level: u8) -> AnyView {
    let part = |(label, href): &(String, String)| view! { <li><a href=href.clone()>{label.clone()}</a></li> };
    let parts: Vec<_> = asked.parts.iter().map(part).collect();
    let parts = (!parts.is_empty()).then(|| {
        view! {
            <p>{locale.text("applications-asked-where")}</p>
            <ul>{parts}</ul>
        }
    });
    let title = asked.title.clone();
    let heading =
        if level == 2 { view! { <h2>{title}</h2> }.into_any() } else { view! { <h3>{title}</h3> }.into_any() };
    view! {
        {heading}
        {Content::paragraphs_in(asked.text.for_applicant(), asked.language).into_view()}
        {parts}
    }
    .into_any()
}

/// Until when it is to be answered, and what follows.
#[derive(Clone, Debug)]
pub struct AnswerBy {
    /// As RFC 3339 and in words.
    pub datetime: String,
    pub when: String,
    pub after: AfterIt,
}

/// What happens to a file that stays unanswered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterIt {
    /// It stays open.
    Nothing,
    /// It is closed after reminders.
    Closed,
    /// It would be closed after reminders, but mail reaches nobody.
    NotReached,
}

pub(super) fn answer_by(locale: Locale, by: Option<AnswerBy>) -> Option<AnyView> {
    let AnswerBy { datetime, when, after } = by?;
    let hint = match after {
        AfterIt::Nothing => None,
        AfterIt::Closed => {
            Some(view! { <p class="hint">{locale.text("applications-answer-by-closed")}</p> }.into_any())
        }
        AfterIt::NotReached => Some(
            view! {
                <NoticeBanner
                    title=locale.text("applications-answer-unreached-title")
                    kind=TagKind::Attention
                    id="unreached"
                >
                    <p>{locale.text("applications-answer-unreached")}</p>
                </NoticeBanner>
            }
            .into_any(),
        ),
    };
    let view = view! {
        <Deadline datetime=datetime text=when label=locale.text("applications-answer-by") />
        {hint}
    };
    Some(view.into_any())
}
