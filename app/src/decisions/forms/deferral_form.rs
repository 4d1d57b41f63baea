//! The deferral as typed. Controls: reason criterion text until, and those of the decider as on the decision form.

use super::decision_form::{read_date, read_decider};
use crate::decisions::{ChallengeRoute, DeferralDraft};
use crate::kernel::FieldError;
use crate::ui::form::Values;

/// Reads the form, with everything that cannot be read; whether the rest may be saved is for
/// [`crate::decisions::Deferral::check`] to say.
pub fn read_deferral(
    values: &Values,
    by_body: bool,
    challenge: Option<ChallengeRoute>,
) -> (DeferralDraft, Vec<FieldError>) {
    let mut errors = Vec::new();
    let until = read_date(values, "until", &mut errors);
    let decider = read_decider(values, by_body, &mut errors);
    let draft = DeferralDraft {
        reason: values.get("reason").to_owned(),
        criterion: values.get("criterion").to_owned(),
        text: values.get("text").to_owned(),
        decider,
        until,
        challenge,
    };
    (draft, errors)
}
