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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::DeciderDraft;

    #[test]
    fn a_deferral_is_read_from_its_controls_and_a_day_that_does_not_exist_is_named() {
        let typed = |day| -> Values {
            [
                ("reason", "not_reached"),
                ("criterion", "K5"),
                ("text", "Next time."),
                ("decider", "Noor Haddad"),
                ("until-day", day),
                ("until-month", "2"),
                ("until-year", "2027"),
            ]
            .into_iter()
            .collect()
        };
        let (read, errors) = read_deferral(&typed("20"), false, None);
        assert_eq!(errors, []);
        assert_eq!(
            (read.reason.as_str(), read.criterion.as_str(), read.text.as_str()),
            ("not_reached", "K5", "Next time.")
        );
        assert_eq!(read.decider, DeciderDraft::Officer { name: "Noor Haddad".into() });
        assert_eq!(read.until, Some(jiff::civil::date(2027, 2, 20)));
        let (read, errors) = read_deferral(&typed("31"), true, None);
        assert_eq!(read.until, None);
        assert!(errors.iter().any(|error| error.field == "until"), "{errors:?}");
        assert!(matches!(read.decider, DeciderDraft::Body { .. }), "a body's decision is recorded");
    }
}
