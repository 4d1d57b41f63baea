//! What the forms about one's account carry, read into types. Every problem of a form is found at once.

use super::{Password, SignInName, SignInNameViolation, WorkMail};
use crate::kernel::{FieldError, Language, Lines, Message, PlainText, Violation};
use crate::ui::form::Values;

/// Characters of the name that others see.
pub const DISPLAY_NAME_MAX: usize = 120;
/// What every attacker tries with the names of the person.
const PORTAL: &str = "tribune";

/// An account that somebody asks for.
#[derive(Clone, Debug)]
pub struct SignUp {
    pub name: SignInName,
    pub display_name: PlainText,
    pub password: Password,
}

/// Reads `sign-in-name`, `display-name`, `password`, `password-again`.
pub fn read_sign_up(values: &Values) -> Result<SignUp, Vec<FieldError>> {
    let name = SignInName::parse(values.get(SignInName::FIELD));
    let display_name = read_display_name(values);
    let known = [values.get(SignInName::FIELD), values.get("display-name"), PORTAL];
    let password = Password::parse_repeated(values.get("password"), values.get("password-again"), &known);
    match (name, display_name, password) {
        (Ok(name), Ok(display_name), Ok(password)) => Ok(SignUp { name, display_name, password }),
        (name, display_name, password) => {
            let mut errors = Vec::new();
            errors.extend(name.err().map(|violation| violation.field_errors()).unwrap_or_default());
            errors.extend(display_name.err().unwrap_or_default());
            errors.extend(password.err().map(|violation| violation.field_errors()).unwrap_or_default());
            Err(errors)
        }
    }
}

/// Reads `display-name`: the name that a person wants to be called by, which may be an alias.
pub fn read_display_name(values: &Values) -> Result<PlainText, Vec<FieldError>> {
    match PlainText::parse(values.get("display-name"), DISPLAY_NAME_MAX, Lines::One) {
        Ok(name) if name.is_empty() => {
            Err(vec![FieldError::new("display-name", "identity-violation-display-name-missing")])
        }
        Ok(name) => Ok(name),
        Err(problem) => {
            Err(vec![FieldError::new("display-name", problem.about(Message::new("identity-display-name")))])
        }
    }
}

/// Reads `password`, `password-again`: a new password for somebody whose names are known.
pub fn read_new_password(values: &Values, names: &[&str]) -> Result<Password, Vec<FieldError>> {
    let known: Vec<&str> = names.iter().copied().chain([PORTAL]).collect();
    Password::parse_repeated(values.get("password"), values.get("password-again"), &known)
        .map_err(|violation| violation.field_errors())
}

/// Reads `email`. The same rule as for an address to sign in with; empty, or a chosen name, is no address.
pub fn read_email(values: &Values) -> Result<SignInName, Vec<FieldError>> {
    let message = match SignInName::parse(values.get("email")) {
        Ok(name) if name.email().is_some() => return Ok(name),
        Err(SignInNameViolation::LetterMailCannotCarry { character }) => {
            Message::new("identity-violation-email-letter").with("character", character.to_string())
        }
        Err(SignInNameViolation::Text { problem }) => problem.message(),
        // What a chosen name may hold is no help here: a name is not enough.
        Ok(_)
        | Err(
            SignInNameViolation::Missing
            | SignInNameViolation::NotAnAddress
            | SignInNameViolation::TooShort { .. }
            | SignInNameViolation::CharacterNotAllowed { .. },
        ) => Message::new("identity-violation-email-missing"),
    };
    Err(vec![FieldError::new("email", message)])
}

/// Reads `language`, one of the six codes.
pub fn read_language(values: &Values) -> Result<Language, Vec<FieldError>> {
    let typed = values.get("language");
    Language::ALL
        .into_iter()
        .find(|language| language.code() == typed)
        .ok_or_else(|| vec![FieldError::new("language", "identity-violation-language-missing")])
}

/// Reads `work-mail`, a word of [`WorkMail`].
pub fn read_work_mail(values: &Values) -> Result<WorkMail, Vec<FieldError>> {
    WorkMail::from_word(values.get("work-mail"))
        .ok_or_else(|| vec![FieldError::new("work-mail", "identity-violation-work-mail-missing")])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Values {
        pairs.iter().copied().collect()
    }

    #[test]
    fn every_problem_of_a_sign_up_is_told_at_once() {
        let errors = read_sign_up(&typed(&[("sign-in-name", "a"), ("password", "short")])).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["sign-in-name", "display-name", "password"]);
    }

    #[test]
    fn an_address_is_asked_for_where_mail_must_arrive() {
        assert!(read_email(&typed(&[("email", "amina@example.org")])).is_ok());
        for wrong in ["", "amina", "amina@"] {
            assert_eq!(read_email(&typed(&[("email", wrong)])).unwrap_err()[0].field, "email", "{wrong}");
        }
    }

    /// A name without @ is what signing up offers, and no way out where mail must arrive.
    #[test]
    fn no_refusal_of_an_address_offers_a_name() {
        let long = "a".repeat(400);
        for wrong in
            ["", " ", "a", "amina", "am!na", "amina@", "@example.org", "\u{645}@example.org", "a\u{0}@b.org", &long]
        {
            let errors = read_email(&typed(&[("email", wrong)])).unwrap_err();
            let said = crate::text::Locale::new(Language::En).message(&errors[0].message);
            assert!(!said.contains("name") || said.contains("name@example.org"), "{wrong:?}: {said}");
            assert!(!said.contains("without @"), "{wrong:?}: {said}");
        }
    }
}
