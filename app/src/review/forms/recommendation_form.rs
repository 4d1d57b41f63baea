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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::CriterionId;

    #[test]
    fn a_recommendation_is_read_from_its_controls_and_asks_only_what_was_written() {
        let criteria =
            ["K1", "K2"].map(|code| CriterionRef { id: CriterionId(uuid::Uuid::nil()), code: code.into(), version: 1 });
        let typed = [("outcome", "ask"), ("category", "roster"), ("note", "Soon."), ("question-K2", "Who?")];
        let read = read_recommendation(&typed.into_iter().collect(), &criteria);
        let questions = vec![("K2".to_owned(), "Who?".to_owned())];
        let (outcome, category, note) = ("ask".into(), "roster".into(), "Soon.".into());
        assert_eq!(read, RecommendationDraft { outcome, category, note, questions });
    }
}
