//! The recommendation as typed: controls `outcome`, `category`, `note`.

use crate::review::{Recommendation, RecommendationDraft};
use crate::ui::form::Values;

pub fn read_recommendation(values: &Values) -> RecommendationDraft {
    RecommendationDraft {
        outcome: values.get("outcome").to_owned(),
        category: values.get("category").to_owned(),
        note: values.get("note").to_owned(),
    }
}

pub fn put_recommendation(recommendation: &Recommendation, values: &mut Values) {
    values.set("outcome", recommendation.outcome.as_str());
    values.set("category", recommendation.category.clone().unwrap_or_default());
    values.set("note", recommendation.note.as_str());
}
