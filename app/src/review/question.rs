//! What the applicant is asked about one criterion: a separate text, so that reviewers know that the applicant will read it.

use serde::{Deserialize, Serialize};

use super::{CriterionRef, RecommendationViolation};
use crate::kernel::{Lines, TextToApplicant};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub criterion: CriterionRef,
    pub text: TextToApplicant,
}

impl Question {
    /// In characters.
    pub const TEXT_MAX: usize = 4_000;

    /// The control in which the question about a criterion is typed.
    pub fn field(code: &str) -> String {
        format!("question-{code}")
    }
}

/// The questions of a form, one for each criterion in doubt; what lacks is added to `violations`.
pub(super) fn read_questions<'a>(
    typed: &[(String, String)],
    in_doubt: impl Iterator<Item = &'a CriterionRef>,
    violations: &mut Vec<RecommendationViolation>,
) -> Vec<Question> {
    let mut questions = Vec::new();
    for criterion in in_doubt {
        let text = typed.iter().find(|(code, _)| *code == criterion.code).map_or("", |(_, text)| text.as_str());
        let code = || criterion.code.clone();
        match TextToApplicant::parse(text, Question::TEXT_MAX, Lines::Many) {
            Ok(text) if text.is_empty() => {
                violations.push(RecommendationViolation::QuestionMissing { criterion: code() });
            }
            Ok(text) => questions.push(Question { criterion: criterion.clone(), text }),
            Err(problem) => violations.push(RecommendationViolation::QuestionText { criterion: code(), problem }),
        }
    }
    questions
}
