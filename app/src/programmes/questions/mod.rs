//! The questions a programme asks: before an application (the eligibility check) and in it (the form).

mod answer_kind;
mod eligibility_question;
mod form;

pub use answer_kind::{AnswerKind, Choice};
pub use eligibility_question::EligibilityQuestion;
pub use form::{FormQuestion, FormSection};
