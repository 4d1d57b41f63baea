//! The eligibility check, without an account: the questions, and above them the result for the answers given so far.

use leptos::prelude::*;

use super::eligibility_result::result;
use super::said::address;
use crate::kernel::{Date, Message};
use crate::organisations::pages::founding_date_field;
use crate::programmes::definition::ProgrammeDefinition;
use crate::programmes::eligibility::EligibilityReport;
use crate::programmes::questions::{AnswerKind, EligibilityQuestion};
use crate::text::Locale;
use crate::ui::form::{Button, ButtonKind, Choice, ErrorSummary, FormState, LinkButton, Radios, TextField};
use crate::ui::record::DocumentHead;

/// `report` is there once something was answered. The form is a GET form: its answers are part of the address, so that a reader
/// can keep a result as a bookmark and the portal keeps nothing.
pub fn eligibility_page(
    locale: Locale,
    programme: &ProgrammeDefinition,
    state: &FormState,
    report: Option<&EligibilityReport>,
    takes_applications: bool,
    today: Date,
) -> AnyView {
    let name = programme.name.text(locale.language);
    let title = locale.message(&Message::new("programmes-eligibility-title").with("programme", name));
    let fields: Vec<_> = programme.questions.iter().map(|question| control(locale, question, state, today)).collect();
    let again = report.is_some() || state.has_errors();
    let restart = again.then(|| {
        let here = address(locale, &programme.slug, "/eligibility");
        view! { <LinkButton label=locale.text("programmes-eligibility-again") href=here kind=ButtonKind::Secondary /> }
    });
    let questions_title =
        if report.is_some() { "programmes-eligibility-change" } else { "programmes-eligibility-questions" };
    let shown = report.map(|report| result(locale, programme, report, takes_applications));
    view! {
        <ErrorSummary state=state title=locale.text("interface-error-summary-title") />
        <DocumentHead
            title=title
            symbol=programme.symbol.clone()
            kicker=locale.text("programmes-kicker")
            lead=locale.text("programmes-eligibility-lead")
        />
        {shown}
        <h2>{locale.text(questions_title)}</h2>
        <p class="hint">{locale.text("programmes-eligibility-address")}</p>
        <form id="form" method="get" action=state.action.clone() novalidate>
            {fields}
            <div class="actions">
                <Button label=locale.text("programmes-eligibility-submit") />
                {restart}
            </div>
        </form>
    }
    .into_any()
}

fn control(locale: Locale, question: &EligibilityQuestion, state: &FormState, today: Date) -> AnyView {
    let field = state.field(&question.id);
    let label = question.label.text(locale.language);
    let hint = question.hint.as_ref().map_or("", |hint| hint.text(locale.language));
    let unknown = || Choice::new("", locale.text("programmes-eligibility-unknown"));
    match question.kind {
        AnswerKind::YesNo => {
            let choices = vec![
                Choice::new("yes", locale.text("interface-yes")),
                Choice::new("no", locale.text("interface-no")),
                unknown(),
            ];
            view! { <Radios field=field legend=label hint=hint choices=choices inline=true /> }.into_any()
        }
        AnswerKind::Choice => {
            let mut choices: Vec<Choice> = question
                .choices
                .iter()
                .map(|choice| Choice::new(choice.value.clone(), choice.label.text(locale.language)))
                .collect();
            choices.push(unknown());
            view! { <Radios field=field legend=label hint=hint choices=choices /> }.into_any()
        }
        AnswerKind::Date => {
            let words = (label.to_owned(), hint.to_owned());
            founding_date_field(locale, state, &question.id, words, ("", today))
        }
        AnswerKind::Number => {
            view! { <TextField field=field label=label hint=hint inputmode="numeric" width=4 /> }.into_any()
        }
        AnswerKind::Text | AnswerKind::Longtext => view! { <TextField field=field label=label hint=hint /> }.into_any(),
    }
}
