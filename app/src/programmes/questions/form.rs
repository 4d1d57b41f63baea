//! The questions a programme asks beyond the organisation's profile; the task list shows one section as one task.

use serde::{Deserialize, Serialize};

use super::{AnswerKind, Choice};
use crate::kernel::LocalisedText;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormSection {
    pub id: String,
    pub title: LocalisedText,
    pub questions: Vec<FormQuestion>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormQuestion {
    /// Unique within the programme; the name of the control and the key of the stored answer.
    pub id: String,
    pub label: LocalisedText,
    pub hint: Option<LocalisedText>,
    pub kind: AnswerKind,
    pub required: bool,
    /// The code of the criterion the answer serves. A question that serves none is not asked.
    pub criterion: String,
    /// The question of the eligibility check that this one answers too, by id: what the check says of an answer is then
    /// said here as well, before anybody waits for a decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<String>,
    /// For [`AnswerKind::Choice`] only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}
