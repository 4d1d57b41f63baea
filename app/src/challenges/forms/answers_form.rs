//! The form that concludes a challenge: `outcome`, `grounds` (those well founded), `effect`, `reasons`, and an answer
//! to each ground that was raised, `answer-error` and so on.

use crate::challenges::{ConclusionDraft, Ground};
use crate::kernel::{FieldError, Lines, Message, PlainText, TextProblem, Violation};
use crate::ui::form::Values;

/// What the panel says about one ground. Every ground that was raised is answered, with every outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub ground: Ground,
    pub founded: bool,
    pub reasons: PlainText,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerViolation {
    /// A ground was raised and nothing is said about it.
    Missing {
        ground: Ground,
    },
    Text {
        ground: Ground,
        problem: TextProblem,
    },
}

impl Answer {
    pub const REASONS_MAX: usize = 10_000;
}

/// The name of the control that answers a ground.
pub fn answer_field(ground: Ground) -> String {
    format!("answer-{}", ground.as_str().replace('_', "-"))
}

pub fn conclusion_draft(values: &Values) -> ConclusionDraft {
    ConclusionDraft {
        outcome: values.get("outcome").to_owned(),
        grounds: values.all("grounds").to_vec(),
        reasons: values.get("reasons").to_owned(),
        effect: values.get("effect").to_owned(),
    }
}

/// Reads the answer to each ground in `raised`; all problems are returned at once.
pub fn read_answers(values: &Values, raised: &[Ground]) -> Result<Vec<Answer>, Vec<AnswerViolation>> {
    let (mut answers, mut violations) = (Vec::new(), Vec::new());
    for &ground in raised {
        match PlainText::parse(values.get(&answer_field(ground)), Answer::REASONS_MAX, Lines::Many) {
            Ok(reasons) if reasons.is_empty() => violations.push(AnswerViolation::Missing { ground }),
            Ok(reasons) => {
                let founded = values.all("grounds").iter().any(|word| word == ground.as_str());
                answers.push(Answer { ground, founded, reasons });
            }
            Err(problem) => violations.push(AnswerViolation::Text { ground, problem }),
        }
    }
    if violations.is_empty() { Ok(answers) } else { Err(violations) }
}

impl Violation for AnswerViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        vec![match self {
            AnswerViolation::Missing { ground } => FieldError::new(
                answer_field(*ground),
                Message::new("challenges-violation-no-answer").with("code", ground.code()),
            ),
            AnswerViolation::Text { ground, problem } => FieldError::new(answer_field(*ground), problem.message()),
        }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ground_that_was_raised_is_answered() {
        let mut values = Values::default();
        values.insert("answer-error", "The minutes were read again.");
        values.insert("grounds", "error");
        let raised = [Ground::Error, Ground::Delay];
        let missing = vec![AnswerViolation::Missing { ground: Ground::Delay }];
        assert_eq!(read_answers(&values, &raised), Err(missing));
        values.insert("answer-delay", "It took 61 days.");
        let answers = read_answers(&values, &raised).unwrap();
        assert_eq!(answers.iter().map(|answer| answer.founded).collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn what_an_answer_lacks_is_said_at_its_control() {
        let mut values = Values::default();
        values.insert("answer-evidence-ignored", "a".repeat(Answer::REASONS_MAX + 1));
        let long = read_answers(&values, &[Ground::EvidenceIgnored]).unwrap_err().remove(0);
        crate::text::violations::assert_said(&[
            (AnswerViolation::Missing { ground: Ground::EvidenceIgnored }, "answer-evidence-ignored"),
            (long, "answer-evidence-ignored"),
        ]);
    }

    #[test]
    fn an_outcome_is_read_from_its_controls() {
        let mut values = Values::default();
        for (name, value) in [
            ("outcome", "partly"),
            ("grounds", "error"),
            ("grounds", "delay"),
            ("reasons", "Late."),
            ("effect", "stands"),
        ] {
            values.insert(name, value);
        }
        let read = ConclusionDraft {
            outcome: "partly".into(),
            grounds: vec!["error".into(), "delay".into()],
            reasons: "Late.".into(),
            effect: "stands".into(),
        };
        assert_eq!(conclusion_draft(&values), read);
    }
}
