//! Answers with which an application would be refused for certain, by the rules of the eligibility check.

use super::forms::Answers;
use crate::kernel::Date;
use crate::programmes::definition::ProgrammeDefinition;
use crate::programmes::eligibility::{Answer, DateSpan, Outcome, Reason, check};
use crate::programmes::questions::{AnswerKind, FormQuestion};

/// One criterion that cannot be met with an answer as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertainRefusal {
    /// Of the section and of its question.
    pub section: String,
    pub question: String,
    /// The criterion's code.
    pub criterion: String,
    /// What the eligibility check says about it.
    pub reasons: Vec<Reason>,
}

/// Only what rules a criterion out is named: a question that is open, or not asked in the form, rules nothing out.
/// `today` is the day on which it would be received.
pub fn certain_refusals(definition: &ProgrammeDefinition, answers: &Answers, today: Date) -> Vec<CertainRefusal> {
    let questions =
        || definition.form.iter().flat_map(|section| section.questions.iter().map(move |one| (section, one)));
    let known = questions().filter_map(|(_, question)| Some((question.answers.clone()?, read(question, answers)?)));
    let report = check(definition, &known.collect(), today);
    let not_met = report.criteria.into_iter().filter(|checked| checked.outcome == Outcome::NotMet);
    not_met
        .filter_map(|checked| {
            let asks = |question: &FormQuestion| question.answers.is_some() && question.criterion == checked.code;
            let (section, question) = questions().find(|(_, question)| asks(question))?;
            Some(CertainRefusal {
                section: section.id.clone(),
                question: question.id.clone(),
                criterion: checked.code.clone(),
                reasons: checked.reasons,
            })
        })
        .collect()
}

fn read(question: &FormQuestion, answers: &Answers) -> Option<Answer> {
    let given = answers.get(&question.id)?.first()?.as_str();
    match question.kind {
        AnswerKind::YesNo => Some(if given == "yes" { Answer::Yes } else { Answer::No }),
        AnswerKind::Date => given.parse().ok().map(|day| Answer::Date(DateSpan::day(day))),
        AnswerKind::Number => given.parse().ok().map(Answer::Number),
        AnswerKind::Choice | AnswerKind::Text | AnswerKind::Longtext => Some(Answer::Text(given.to_owned())),
    }
}
