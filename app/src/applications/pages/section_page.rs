//! One part of a programme's questions.

use leptos::prelude::*;

use super::certain::certain_notice;
use super::{FileHead, Ruled};
use crate::applications::forms::{Answers, BACK, LONG_TEXT_MAX, TO_CHECK};
use crate::kernel::{Date, Message};
use crate::organisations::pages::{founding_date, founding_date_field};
use crate::programmes::questions::{AnswerKind, FormQuestion, FormSection};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Button, ButtonKind, Choice, ErrorSummary, Form, FormState, Radios, TextArea, TextField};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, Overtaken};

/// What somebody else saved in this section while it was open: question and their answer.
pub struct TheirAnswers(pub Vec<(String, Content)>);

/// What is said above the questions of a section.
pub struct SaidAbove {
    pub theirs: Option<TheirAnswers>,
    /// What the stored answers rule out.
    pub ruled: Vec<Ruled>,
    /// Where to go on with them.
    pub go_on: Option<String>,
}

/// `asked` is the code of the organisation's country and the date today.
pub fn section_page(
    locale: Locale,
    state: &FormState,
    head: &FileHead,
    section: &FormSection,
    above: SaidAbove,
    asked: (&str, Date),
) -> AnyView {
    let t = |key: &str| locale.text(key);
    let questions: Vec<_> = section.questions.iter().map(|question| control(locale, state, question, asked)).collect();
    let back = state.values.get(BACK).to_owned();
    let submit = if back == TO_CHECK { "applications-save-and-check" } else { "applications-save-and-continue" };
    let later = view! {
        <Button label=t("interface-save-and-return") kind=ButtonKind::Secondary name="then" value="later" />
    };
    view! {
        <ErrorSummary
            state=state
            title=t("interface-error-summary-title")
            saved=t("applications-section-kept")
        />
        <DocumentHead
            title=section.title.text(locale.language)
            symbol=head.reference.clone()
            kicker=t("applications-kicker")
        />
        {above.theirs.map(|TheirAnswers(fields)| {
            let rows = fields.into_iter().map(|(label, answer)| SummaryRow::new(label, answer)).collect::<Vec<_>>();
            view! {
                <Overtaken title=t("interface-form-stale-title") last_sent=state.last_sent.clone()>
                    <p>{t("interface-form-stale-text")}</p>
                    <SummaryList rows=rows />
                </Overtaken>
            }
        })}
        {certain_notice(locale, above.ruled, above.go_on)}
        <Form state=state submit=t(submit) actions=Content::view(later)>
            <input type="hidden" name=BACK value=back />
            {questions}
        </Form>
    }
    .into_any()
}

fn control(locale: Locale, state: &FormState, question: &FormQuestion, asked: (&str, Date)) -> AnyView {
    let t = |key: &str| locale.text(key);
    let field = state.field(&question.id);
    let label = question.label.text(locale.language).to_owned();
    let label = if question.required { label } else { format!("{label} ({})", t("interface-optional")) };
    let hint = question.hint.as_ref().map(|hint| hint.text(locale.language).to_owned()).unwrap_or_default();
    match question.kind {
        AnswerKind::Text => view! { <TextField field=field label=label hint=hint /> }.into_any(),
        AnswerKind::Number => {
            view! { <TextField field=field label=label hint=hint inputmode="numeric" width=10 /> }.into_any()
        }
        AnswerKind::Longtext => {
            let limit = Message::new("interface-characters-limit").with("limit", LONG_TEXT_MAX as i64);
            let limit = locale.message(&limit);
            view! { <TextArea field=field label=label hint=hint limit=limit rows=7 /> }.into_any()
        }
        AnswerKind::YesNo => {
            let choices = vec![Choice::new("yes", t("interface-yes")), Choice::new("no", t("interface-no"))];
            view! { <Radios field=field legend=label hint=hint choices=choices inline=true /> }.into_any()
        }
        AnswerKind::Choice => {
            let choices = question
                .choices
                .iter()
                .map(|choice| Choice::new(choice.value.clone(), choice.label.text(locale.language)))
                .collect();
            view! { <Radios field=field legend=label hint=hint choices=choices /> }.into_any()
        }
        AnswerKind::Date => founding_date_field(locale, state, &question.id, (label, hint), asked),
    }
}

/// An answer as people read it; empty when there is none.
pub fn shown_answer(locale: Locale, question: &FormQuestion, answers: &Answers) -> Content {
    let answer = answers.get(&question.id).and_then(|values| values.first()).map_or("", String::as_str);
    match question.kind {
        AnswerKind::Date if answer.is_empty() => half_a_date(locale, question, answers),
        _ if answer.is_empty() => Content::default(),
        AnswerKind::Longtext => Content::paragraphs(answer),
        AnswerKind::Text | AnswerKind::Number => Content::authored(answer),
        AnswerKind::YesNo => locale.text(if answer == "yes" { "interface-yes" } else { "interface-no" }).into(),
        AnswerKind::Choice => {
            let chosen = question.choices.iter().find(|choice| choice.value == answer);
            chosen.map_or(Content::default(), |choice| choice.label.text(locale.language).into())
        }
        AnswerKind::Date => answer.parse().map_or_else(|()| answer.into(), |date| founding_date(locale, &date).into()),
    }
}

/// What stands in the boxes of a date that is none yet; empty when nothing does.
fn half_a_date(locale: Locale, question: &FormQuestion, answers: &Answers) -> Content {
    let part = |name: &str| answers.get(&format!("{}-{name}", question.id)).and_then(|values| values.first()).cloned();
    let typed: Vec<String> = ["day", "month", "year"].into_iter().filter_map(part).collect();
    if typed.is_empty() {
        return Content::default();
    }
    locale.message(&Message::new("applications-half-a-date").with("typed", typed.join(" "))).into()
}
