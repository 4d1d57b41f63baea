//! The decision as typed. Controls: outcome category decider body session body-date votes-for votes-against
//! votes-abstaining effective-on summary recusals, and facts-K1 considered-K1 missing-K1 cure-K1. The language is not
//! asked: a decision is written in that of its application, so that the applicant understands the notice.

use crate::decisions::{ChallengeRoute, CriterionReasonsDraft, DeciderDraft, DecisionDraft, Vote};
use crate::kernel::{Date, FieldError};
use crate::review::CriterionRef;
use crate::review::criterion_field::{CONSIDERED, CURE, CriterionField, FACTS, MISSING, REASONS};
use crate::ui::form::{DateEntry, Values};

/// Reads the form, with everything that cannot be read; whether the rest may be saved is for
/// [`crate::decisions::Decision::check`] to say. `by_body`: the programme's rule lets a body decide, so that the
/// officer records what it decided.
pub fn read_decision(
    values: &Values,
    criteria: &[CriterionRef],
    by_body: bool,
    challenge: Option<ChallengeRoute>,
) -> (DecisionDraft, Vec<FieldError>) {
    let mut errors = Vec::new();
    let effective_on = read_date(values, "effective-on", &mut errors);
    let decider = read_decider(values, by_body, &mut errors);
    let draft = DecisionDraft {
        outcome: values.get("outcome").to_owned(),
        category: values.get("category").to_owned(),
        decider,
        reasons: criteria.iter().map(|criterion| read_reasons(values, criterion)).collect(),
        summary: values.get("summary").to_owned(),
        public_summary: values.get("public-summary").to_owned(),
        recusals: values.get("recusals").to_owned(),
        effective_on,
        challenge,
    };
    (draft, errors)
}

/// A date, if one can be read; what cannot be read is said.
pub(super) fn read_date(values: &Values, name: &str, errors: &mut Vec<FieldError>) -> Option<Date> {
    match values.date(name) {
        DateEntry::Entered(date) => Some(date),
        DateEntry::Empty => None,
        DateEntry::Unreadable => {
            errors.push(FieldError::new(name, "decisions-decide-date-unreadable"));
            None
        }
    }
}

pub(super) fn read_decider(values: &Values, by_body: bool, errors: &mut Vec<FieldError>) -> DeciderDraft {
    if !by_body {
        return DeciderDraft::Officer { name: values.get("decider").to_owned() };
    }
    let on = read_date(values, "body-date", errors);
    let vote = read_vote(values, errors);
    let (body, session) = (values.get("body").to_owned(), values.get("session").to_owned());
    DeciderDraft::Body { body, session, on, vote }
}

fn read_reasons(values: &Values, criterion: &CriterionRef) -> CriterionReasonsDraft {
    let text = |field: CriterionField| values.get(&field.of(&criterion.code)).to_owned();
    CriterionReasonsDraft {
        criterion: criterion.clone(),
        facts: text(FACTS),
        considered: text(CONSIDERED),
        missing: text(MISSING),
        cure: text(CURE),
    }
}

/// The vote, where one was taken: three numbers, or nothing at all.
fn read_vote(values: &Values, errors: &mut Vec<FieldError>) -> Option<Vote> {
    let boxes = ["votes-for", "votes-against", "votes-abstaining"];
    if boxes.iter().all(|name| values.get(name).trim().is_empty()) {
        return None;
    }
    let mut read = |name: &str| {
        let typed = values.get(name).trim();
        let votes = number(typed);
        if votes.is_none() {
            // An empty box is no count: nobody said that it was none.
            let missing = typed.is_empty();
            let said = if missing { "decisions-decide-vote-missing" } else { "decisions-decide-vote-unreadable" };
            errors.push(FieldError::new(name, said));
        }
        votes
    };
    let (in_favour, against, abstaining) = (read(boxes[0]), read(boxes[1]), read(boxes[2]));
    Some(Vote { in_favour: in_favour?, against: against?, abstaining: abstaining? })
}

/// A number in Latin, Arabic-Indic, Persian or full-width digits.
fn number(text: &str) -> Option<u16> {
    let digit = |character: char| {
        let zero = ['0', '\u{660}', '\u{6F0}', '\u{FF10}']
            .into_iter()
            .find(|&zero| (zero as u32..zero as u32 + 10).contains(&(character as u32)))?;
        char::from_digit(character as u32 - zero as u32, 10)
    };
    text.chars().map(digit).collect::<Option<String>>()?.parse().ok()
}

/// What the form shows before anybody has typed: the recommendation, and the findings as reasons.
#[derive(Clone, Debug, Default)]
pub struct Prefill {
    pub category: String,
    pub decider: String,
    pub body: String,
    pub effective_on: Option<Date>,
    pub recusals: String,
    /// By code: facts, considered, missing, cure.
    pub reasons: Vec<(String, [String; 4])>,
}

impl Prefill {
    pub fn values(&self) -> Values {
        let mut values = Values::default();
        let fields = [
            ("category", &self.category),
            ("decider", &self.decider),
            ("body", &self.body),
            ("recusals", &self.recusals),
        ];
        for (name, value) in fields {
            values.set(name, value.as_str());
        }
        if let Some(date) = self.effective_on {
            values.set_date("effective-on", date);
        }
        for (code, texts) in &self.reasons {
            for (field, text) in REASONS.iter().zip(texts) {
                values.set(field.of(code), text.as_str());
            }
        }
        values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> Values {
        pairs.iter().copied().collect()
    }

    #[test]
    fn a_vote_is_three_numbers_in_any_digits_or_nothing() {
        let read = |pairs: &[(&str, &str)]| read_decision(&values(pairs), &[], true, None);
        let all = [("votes-for", "١٢"), ("votes-against", "3"), ("votes-abstaining", "0")];
        let (draft, _) = read(&all);
        let DeciderDraft::Body { vote, .. } = draft.decider else { panic!("a body decides") };
        assert_eq!(vote, Some(Vote { in_favour: 12, against: 3, abstaining: 0 }));
        let (draft, _) = read(&[]);
        assert!(matches!(draft.decider, DeciderDraft::Body { vote: None, .. }));
        let (_, errors) = read(&[("votes-for", "many")]);
        assert_eq!(errors[0].field, "votes-for");
        for given in 0..3 {
            let (draft, errors) = read(&all[given..=given]);
            let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
            let blank: Vec<&str> = all.iter().map(|(name, _)| *name).filter(|name| *name != all[given].0).collect();
            assert_eq!(fields, blank, "what is left blank is no zero");
            assert!(matches!(draft.decider, DeciderDraft::Body { vote: None, .. }));
        }
    }

    #[test]
    fn a_date_that_does_not_exist_is_named() {
        let typed = values(&[("effective-on-day", "31"), ("effective-on-month", "2"), ("effective-on-year", "2027")]);
        let (draft, errors) = read_decision(&typed, &[], false, None);
        assert_eq!(draft.effective_on, None);
        assert!(errors.iter().any(|error| error.field == "effective-on"));
    }
}
