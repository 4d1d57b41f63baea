//! What the institution asks the applicant, each question tied to the criterion it is about (A/HRC/44/25, 24).

use leptos::prelude::*;

use crate::applications::pages::{AskedFor, questions_asked};
use crate::text::Locale;
use crate::ui::form::LinkButton;
use crate::ui::record::DocumentHead;

#[derive(Clone, Debug)]
pub struct QuestionsView {
    pub reference: String,
    pub organisation: String,
    pub asked: Vec<AskedFor>,
    /// Where the answer is given, with language; empty for readers who may not answer.
    pub answer: String,
}

pub fn questions_page(locale: Locale, view: &QuestionsView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let answer = (!view.answer.is_empty()).then(|| {
        view! { <p class="actions"><LinkButton label=text("review-questions-answer") href=view.answer.clone() /></p> }
    });
    view! {
        <DocumentHead
            title=text("review-questions-title")
            symbol=view.reference.clone()
            kicker=view.organisation.clone()
            lead=text("review-questions-lead")
        />
        {questions_asked(locale, &view.asked, 2)}
        <p>{text("review-questions-how")}</p>
        {answer}
    }
    .into_any()
}
