//! The check itself: a pure function of a template, answers and a day.

use super::rule::{Rule, Variable};
use super::years::anniversary;
use super::{Answer, Answers, CheckedCriterion, EligibilityReport, Outcome, Reason, Standing};
use crate::kernel::Date;
use crate::programmes::criteria::Criterion;
use crate::programmes::definition::ProgrammeDefinition;

/// How an application received on `received` would stand, by these answers. A rule that can't be read counts as "cannot tell":
/// a fault of ours never counts against anyone.
pub fn check(definition: &ProgrammeDefinition, answers: &Answers, received: Date) -> EligibilityReport {
    let criteria: Vec<_> =
        definition.criteria.iter().map(|criterion| check_criterion(criterion, answers, received)).collect();
    let outcomes = || criteria.iter().map(|checked| checked.outcome);
    let standing = if outcomes().any(|outcome| outcome == Outcome::NotMet) {
        Standing::NotYet
    } else if outcomes().any(|outcome| outcome == Outcome::CannotTellYet) {
        Standing::Open
    } else {
        Standing::LikelyEligible
    };
    EligibilityReport { standing, criteria }
}

fn check_criterion(criterion: &Criterion, answers: &Answers, received: Date) -> CheckedCriterion {
    let rules = &criterion.eligibility;
    let says_yes = |rule: &str, reading: Reading| {
        Rule::read(rule).and_then(|rule| rule.holds(variables(criterion, answers, received, reading))) == Ok(true)
    };
    let mut reasons = Vec::new();
    let outcome = if says_yes(&rules.met, Reading::ProvesLeast) {
        Outcome::Met
    } else if rules.by_alternative.as_deref().is_some_and(|rule| says_yes(rule, Reading::ProvesLeast)) {
        reasons.extend(rules.say_by_alternative.clone().map(Reason::Said));
        Outcome::MetByAlternative
    } else if says_yes(&rules.not_met, Reading::ProvesMost) {
        reasons.push(Reason::Said(rules.say_not_met.clone()));
        reasons.extend(met_from(criterion, answers, received).map(Reason::MetFrom));
        Outcome::NotMet
    } else {
        let unanswered: Vec<_> =
            rules.questions.iter().filter(|question| !answers.contains_key(*question)).cloned().collect();
        // The sentence asks for answers: a reader who has given them all is told something else.
        if unanswered.is_empty() {
            reasons.push(Reason::Undecided);
        } else {
            reasons.push(Reason::Said(rules.say_cannot_tell.clone()));
            reasons.push(Reason::Unanswered(unanswered));
        }
        Outcome::CannotTellYet
    };
    CheckedCriterion { code: criterion.code.clone(), outcome, reasons }
}

/// The day on which time alone cures it, where it will: the latest the answers allow.
fn met_from(criterion: &Criterion, answers: &Answers, received: Date) -> Option<Date> {
    let counts_from = criterion.eligibility.counts_from.as_ref()?;
    let Some(Answer::Date(span)) = answers.get(counts_from) else { return None };
    anniversary(span.latest, i64::from(criterion.n?)).filter(|day| *day > received)
}

/// A date that is known only to the month or the year counts as whichever day serves the question asked: rules that
/// grant take the latest, rules that deny the earliest. Both count time since a beginning.
#[derive(Clone, Copy)]
enum Reading {
    ProvesLeast,
    ProvesMost,
}

fn variables(
    criterion: &Criterion,
    answers: &Answers,
    received: Date,
    reading: Reading,
) -> impl Iterator<Item = (String, Variable)> {
    let own = [
        Some(("received".to_owned(), Variable::Date(received))),
        criterion.n.map(|n| ("n".to_owned(), Variable::Number(i64::from(n)))),
    ];
    let answered = answers.iter().map(move |(id, answer)| {
        let variable = match answer {
            Answer::Yes => Variable::Truth(true),
            Answer::No => Variable::Truth(false),
            Answer::Number(number) => Variable::Number(*number),
            Answer::Text(text) => Variable::Text(text.clone()),
            Answer::Date(span) => Variable::Date(match reading {
                Reading::ProvesLeast => span.latest,
                Reading::ProvesMost => span.earliest,
            }),
        };
        (id.clone(), variable)
    });
    answered.chain(own.into_iter().flatten())
}
