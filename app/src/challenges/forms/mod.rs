//! What the forms about challenges carry.

mod answers_form;
mod lodging_form;

pub use answers_form::{Answer, AnswerViolation, answer_field, conclusion_draft, read_answers};
pub use lodging_form::lodging_draft;
