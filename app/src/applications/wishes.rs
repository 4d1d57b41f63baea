//! What an applicant answers about being known, on a page of its own before the declaration, and may change at any time.

use crate::kernel::FieldError;
use crate::ui::form::Values;

/// The answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PublicationWishes {
    /// It would be dangerous if it were known that the organisation applied. From then on nothing tells of it in public.
    pub danger: bool,
    /// A status that it is given is not shown in the register.
    pub confidential: bool,
    /// Access until a late decision is shown in the register.
    pub provisional_shown: bool,
}

/// Reads the page. Whether there is danger must be answered; silence about the rest means what protects.
/// `confidentiality`: whether the programme takes such a request.
pub fn read_wishes(values: &Values, confidentiality: bool) -> Result<PublicationWishes, Vec<FieldError>> {
    let danger = match values.get("danger") {
        "yes" => true,
        "no" => false,
        _ => return Err(vec![FieldError::new("danger", "applications-refusal-danger-missing")]),
    };
    Ok(PublicationWishes {
        danger,
        confidential: confidentiality && values.get("status") == "confidential",
        provisional_shown: values.get("provisional") == "shown",
    })
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
