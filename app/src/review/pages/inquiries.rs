//! What the applicant was asked, and what they changed since, for the reviewer who goes on.

use leptos::prelude::*;

use crate::applications::pages::{InformationRequest, questions_asked};
use crate::kernel::Message;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::Details;

/// Questions that were sent at one time.
#[derive(Clone, Debug)]
pub struct InquiryView {
    pub by: String,
    /// When, in words.
    pub at: String,
    pub questions: Vec<InformationRequest>,
    /// The applicant has not answered yet.
    pub waits: bool,
    /// Until when they can, and what follows; empty once they have.
    pub until: Vec<String>,
    /// The last one, and answered: what changed since is shown.
    pub latest: bool,
    pub changed: Vec<ChangedAnswer>,
    /// Names of documents.
    pub added: Vec<String>,
    pub removed: Vec<String>,
}

/// An answer that reads otherwise than when the applicant was asked.
#[derive(Clone, Debug)]
pub struct ChangedAnswer {
    pub question: String,
    pub before: String,
    pub after: String,
}

/// Nothing when nothing was asked. Earlier inquiries are folded.
pub(super) fn inquiries_view(locale: Locale, inquiries: &[InquiryView]) -> AnyView {
    let Some((latest, earlier)) = inquiries.split_first() else { return ().into_any() };
    let earlier: Vec<_> = earlier
        .iter()
        .map(|inquiry| view! { <Details summary=asked(locale, inquiry)>{questions_asked(locale, &inquiry.questions, 3)}</Details> })
        .collect();
    let since = if !latest.waits && !latest.latest {
        ().into_any()
    } else if latest.waits {
        let until: Vec<_> = latest.until.iter().map(|said| view! { <p>{said.clone()}</p> }).collect();
        view! {
            <p class="empty">{locale.text("review-inquiry-waits")}</p>
            {until}
        }
        .into_any()
    } else {
        changes(locale, latest)
    };
    view! {
        <h2 id="asked">{locale.text("review-inquiry-title")}</h2>
        <p class="hint">{asked(locale, latest)}</p>
        {questions_asked(locale, &latest.questions, 3)}
        {since}
        {earlier}
    }
    .into_any()
}

fn asked(locale: Locale, inquiry: &InquiryView) -> String {
    let (name, when) = (inquiry.by.as_str(), inquiry.at.as_str());
    locale.message(&Message::new("review-inquiry-asked").with("name", name).with("when", when))
}

fn changes(locale: Locale, inquiry: &InquiryView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let words = |words: &str| {
        if words.trim().is_empty() { Content::from(text("interface-not-provided")) } else { Content::paragraphs(words) }
    };
    let mut rows = Vec::new();
    for changed in &inquiry.changed {
        let (before, after) = (words(&changed.before).into_view(), words(&changed.after).into_view());
        let value = Content::view(view! {
            <dl>
                <div><dt>{text("review-inquiry-before")}</dt><dd>{before}</dd></div>
                <div><dt>{text("review-inquiry-after")}</dt><dd>{after}</dd></div>
            </dl>
        });
        rows.push(SummaryRow::new(changed.question.clone(), value));
    }
    for (key, names) in [("review-inquiry-added", &inquiry.added), ("review-inquiry-removed", &inquiry.removed)] {
        if !names.is_empty() {
            rows.push(SummaryRow::new(text(key), Content::paragraphs(&names.join("\n"))));
        }
    }
    if rows.is_empty() {
        return view! { <p class="empty">{text("review-inquiry-unchanged")}</p> }.into_any();
    }
    view! {
        <h3>{text("review-inquiry-changed")}</h3>
        <SummaryList rows=rows />
    }
    .into_any()
}
