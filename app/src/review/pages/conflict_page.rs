//! The declaration on conflicts of interest, before anything of a file is shown.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, Choice, ErrorSummary, Form, FormState, LinkButton, Radios, TextArea};
use crate::ui::record::{Details, DocumentHead};

/// Only what somebody must know to tell whether they have a tie.
pub struct ConflictWords {
    pub reference: String,
    pub organisation: String,
    /// The country's name, in the reader's language.
    pub country: String,
    pub programme: String,
    /// Where "not now" leads, with language.
    pub back: String,
    /// The reader declared before that there is none: what is asked is whether they have found one since.
    pub again: bool,
}

/// What is said and asked before a file is opened: lead, question, the two answers, and the link that leads away.
const FIRST: [&str; 5] = [
    "review-conflict-lead",
    "review-conflict-question",
    "review-conflict-none",
    "review-conflict-exists",
    "review-conflict-not-now",
];
/// And of somebody to whom it is open already.
const AGAIN: [&str; 5] = [
    "review-conflict-again-lead",
    "review-conflict-again-question",
    "review-conflict-again-none",
    "review-conflict-again-exists",
    "interface-back",
];

pub fn conflict_page(locale: Locale, state: &FormState, words: &ConflictWords) -> AnyView {
    let text = |key: &str| locale.text(key);
    let about = locale.list(&[words.country.clone(), words.programme.clone()]);
    let tie = Content::view(view! {
        <TextArea field=state.field("tie") label=text("review-conflict-tie") hint=text("review-conflict-tie-hint") rows=4 />
    });
    let [lead, question, none, exists, leave] = if words.again { AGAIN } else { FIRST };
    let choices = vec![Choice::new("no_conflict", text(none)), Choice::new("conflict", text(exists)).reveals(tie)];
    let actions = Content::view(view! {
        <LinkButton label=text(leave) href=words.back.clone() kind=ButtonKind::Secondary />
    });
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <DocumentHead
            title=words.organisation.clone()
            symbol=words.reference.clone()
            kicker=text("review-conflict-title")
            lead=text(lead)
            authored=true
        >
            <p>{about}</p>
        </DocumentHead>
        <Details summary=text("review-conflict-what")>
            <p>{text("review-conflict-what-text")}</p>
        </Details>
        <Form state=state submit=text("interface-continue") actions=actions>
            <Radios
                field=state.field("conflict")
                legend=text(question)
                hint=text("review-conflict-hint")
                choices=choices
            />
        </Form>
    }
    .into_any()
}

/// What a person sees who stepped aside: nothing of the file.
pub fn recused_page(locale: Locale, reference: &str, queue: &str) -> AnyView {
    let text = |key: &str| locale.text(key);
    view! {
        <DocumentHead
            title=text("review-recused-title")
            symbol=reference.to_owned()
            kicker=text("review-conflict-title")
            lead=text("review-recused-lead")
        />
        <p><a href=queue.to_owned()>{text("review-back-to-queue")}</a></p>
    }
    .into_any()
}
