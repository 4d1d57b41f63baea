//! What an applicant answers about being known, on a page of its own before the declaration, and may change at any time.

use crate::kernel::FieldError;
use crate::ui::form::Values;

/// The answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PublicationWishes {
    /// It would be dangerous if it were known that the organisation applied. From then on nothing in public shows the
    /// organisation.
    pub danger: bool,
    /// A status that it is given is not shown in the register.
    pub confidential: bool,
    /// Access until a late decision is shown in the register.
    pub provisional_shown: bool,
}

/// Reads the page. The question about danger must be answered; for the other questions, no answer means the answer that protects.
/// `confidentiality`: whether the programme takes such a request.
pub fn read_wishes(values: &Values, confidentiality: bool) -> Result<PublicationWishes, Vec<FieldError>> {
    let danger = match values.get("danger") {
        "yes" => true,
        "no" => false,
        _ => return Err(vec![FieldError::new("danger", "applications-violation-danger-missing")]),
    };
    Ok(PublicationWishes {
        danger,
        confidential: confidentiality && values.get("status") == "confidential",
        provisional_shown: values.get("provisional") == "shown",
    })
}

/// Reads the page for somebody who may hide and not show, as with a receipt code. What the page did not ask stays as `kept`
/// says; an answer that would show what is hidden is an error.
pub fn read_hiding(
    values: &Values,
    confidentiality: bool,
    kept: PublicationWishes,
) -> Result<PublicationWishes, Vec<FieldError>> {
    let shows = (kept.danger && values.get("danger") == "no")
        || (kept.confidential && values.get("status") == "public")
        || (!kept.provisional_shown && values.get("provisional") == "shown");
    if shows {
        return Err(only_hides());
    }
    Ok(PublicationWishes {
        danger: kept.danger || values.get("danger") == "yes",
        confidential: kept.confidential || (confidentiality && values.get("status") == "confidential"),
        provisional_shown: kept.provisional_shown && values.get("provisional") == "shown",
    })
}

/// The answer to a person who would show something with a receipt code alone.
pub fn only_hides() -> Vec<FieldError> {
    vec![FieldError::new("", "applications-violation-code-only-hides")]
}

/// What the page shows before anybody has changed it.
pub fn wishes_values(wishes: PublicationWishes) -> Values {
    let mut values = Values::default();
    values.set("danger", if wishes.danger { "yes" } else { "no" });
    values.set("status", if wishes.confidential { "confidential" } else { "public" });
    if wishes.provisional_shown {
        values.set("provisional", "shown");
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every wish that can be kept.
    fn all() -> impl Iterator<Item = PublicationWishes> {
        (0..8).map(|bits| PublicationWishes {
            danger: bits & 1 > 0,
            confidential: bits & 2 > 0,
            provisional_shown: bits & 4 > 0,
        })
    }

    #[test]
    fn whoever_may_only_hide_shows_nothing_whatever_was_kept_and_whatever_is_sent() {
        for kept in all() {
            for danger in ["", "yes", "no"] {
                for status in ["", "public", "confidential"] {
                    for provisional in ["", "shown"] {
                        let sent = [("danger", danger), ("status", status), ("provisional", provisional)];
                        let Ok(now) = read_hiding(&sent.into_iter().collect(), true, kept) else { continue };
                        assert!(
                            now.danger >= kept.danger && now.confidential >= kept.confidential,
                            "{kept:?} {sent:?}"
                        );
                        assert!(now.provisional_shown <= kept.provisional_shown, "{kept:?} {sent:?}");
                    }
                }
            }
            // An answer that is sent unchanged, or that hides more, is accepted.
            for wanted in all() {
                let hides = wanted.danger >= kept.danger
                    && wanted.confidential >= kept.confidential
                    && wanted.provisional_shown <= kept.provisional_shown;
                let read = read_hiding(&wishes_values(wanted), true, kept);
                assert_eq!(read.ok(), hides.then_some(wanted), "{kept:?} {wanted:?}");
            }
        }
    }

    #[test]
    fn danger_is_answered_and_silence_shows_nothing_more() {
        let read = |pairs: &[(&str, &str)]| read_wishes(&pairs.iter().copied().collect(), true);
        assert_eq!(read(&[]).unwrap_err()[0].field, "danger");
        assert_eq!(read(&[("danger", "no")]), Ok(PublicationWishes::default()));
        for danger in [true, false] {
            for confidential in [true, false] {
                for provisional_shown in [true, false] {
                    let wishes = PublicationWishes { danger, confidential, provisional_shown };
                    assert_eq!(read_wishes(&wishes_values(wishes), true), Ok(wishes));
                }
            }
        }
        let asked = [("danger", "no"), ("status", "confidential")].into_iter().collect::<Values>();
        assert!(!read_wishes(&asked, false).unwrap().confidential, "where the programme takes no such request");
    }
}
