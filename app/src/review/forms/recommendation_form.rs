//! The recommendation as typed: controls `outcome`, `category`, `note`, and `question-K1` for each criterion in doubt.

use crate::review::{CriterionRef, Question, RecommendationDraft};
use crate::ui::form::Values;

pub fn read_recommendation(values: &Values, criteria: &[CriterionRef]) -> RecommendationDraft {
    let question = |criterion: &CriterionRef| {
        let text = values.get(&Question::field(&criterion.code)).to_owned();
        (!text.is_empty()).then(|| (criterion.code.clone(), text))
    };
    RecommendationDraft {
        outcome: values.get("outcome").to_owned(),
        category: values.get("category").to_owned(),
        note: values.get("note").to_owned(),
        questions: criteria.iter().filter_map(question).collect(),
    }
}
