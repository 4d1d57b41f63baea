//! Trying a criterion's rules on sample answers: each must answer yes or no to all of them, and never two yes to the same.

use jiff::civil::date;

use super::{TemplateError, TemplateProblem};
use crate::programmes::criteria::Criterion;
use crate::programmes::eligibility::{Rule, Variable};
use crate::programmes::questions::{AnswerKind, EligibilityQuestion};

/// Beyond this many combinations the samples are thinned; six yes-no questions and a date stay far below it.
const MAX_SAMPLES: usize = 4096;

pub(super) fn validate_rules(criterion: &Criterion, questions: &[EligibilityQuestion]) -> Vec<TemplateError> {
    let at = format!("criteria.{}.eligibility", criterion.code);
    let rules = &criterion.eligibility;
    let mut errors = Vec::new();
    let mut read = Vec::new();
    let texts = [
        ("met", Some(&rules.met)),
        ("by_alternative", rules.by_alternative.as_ref()),
        ("not_met", Some(&rules.not_met)),
    ];
    for (name, text) in texts {
        let Some(text) = text else { continue };
        match Rule::read(text) {
            Ok(rule) => read.push((name, rule)),
            Err(error) => {
                errors.push(TemplateError::new(format!("{at}.{name}"), TemplateProblem::Rule(error.to_string())))
            }
        }
    }
    let mut asked = Vec::new();
    for id in rules.questions.iter().chain(&rules.counts_from) {
        match questions.iter().find(|question| &question.id == id) {
            Some(question) => asked.push(question),
            None => errors.push(TemplateError::new(&at, TemplateProblem::UnknownQuestion(id.clone()))),
        }
    }
    if !errors.is_empty() {
        return errors;
    }
    for sample in samples(criterion, &asked) {
        let mut yes = Vec::new();
        for (name, rule) in &read {
            match rule.holds(sample.iter().cloned()) {
                Ok(true) => yes.push(*name),
                Ok(false) => {}
                Err(error) => {
                    let problem = TemplateProblem::Rule(error.to_string());
                    return vec![TemplateError::new(format!("{at}.{name}"), problem)];
                }
            }
        }
        if yes.contains(&"not_met") && yes.len() > 1 {
            return vec![TemplateError::new(at, TemplateProblem::Contradiction(format!("{sample:?}")))];
        }
    }
    Vec::new()
}

type Sample = Vec<(String, Variable)>;

fn samples(criterion: &Criterion, questions: &[&EligibilityQuestion]) -> Vec<Sample> {
    let mut own = vec![("received".to_owned(), Variable::Date(date(2026, 2, 28)))];
    own.extend(criterion.n.map(|n| ("n".to_owned(), Variable::Number(i64::from(n)))));
    let mut samples = vec![own];
    for question in questions {
        let values = match question.kind {
            AnswerKind::YesNo => vec![Variable::Truth(true), Variable::Truth(false)],
            AnswerKind::Number => [0, 1, 2, 100].map(Variable::Number).to_vec(),
            AnswerKind::Date => [date(1950, 6, 30), date(2024, 2, 29), date(2026, 2, 28)].map(Variable::Date).to_vec(),
            AnswerKind::Choice => question.choices.iter().map(|choice| Variable::Text(choice.value.clone())).collect(),
            AnswerKind::Text | AnswerKind::Longtext => vec![Variable::Text("text".into())],
        };
        samples = samples
            .into_iter()
            .flat_map(|sample| {
                values
                    .iter()
                    .map(move |value| {
                        let mut longer = sample.clone();
                        longer.push((question.id.clone(), value.clone()));
                        longer
                    })
                    .collect::<Vec<_>>()
            })
            .take(MAX_SAMPLES)
            .collect();
    }
    samples
}
