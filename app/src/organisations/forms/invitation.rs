//! What the form of an invitation carries.

use crate::identity::forms::{read_email, read_language};
use crate::kernel::{FieldError, Language, Lines, MemberRole, Message, PlainText, Violation};
use crate::organisations::{INVITATION_NOTE_MAX, invited_role};
use crate::ui::form::Values;

/// An invitation that an owner wants to make.
#[derive(Clone, Debug)]
pub struct Invite {
    pub role: MemberRole,
    /// By which owners tell invitations apart; may be empty.
    pub note: PlainText,
    /// Where a mail goes, and in which language; none when the owner passes the link on.
    pub mail: Option<(String, Language)>,
}

/// Reads `role`, `note`, `email` and `language`. Every problem is found at once, in the order of the page.
pub fn read_invite(values: &Values) -> Result<Invite, Vec<FieldError>> {
    let mut errors = Vec::new();
    let role = invited_role(values.get("role")).map_err(|violation| errors.extend(violation.field_errors())).ok();
    let note = PlainText::parse(values.get("note"), INVITATION_NOTE_MAX, Lines::One)
        .map_err(|problem| {
            errors.push(FieldError::new("note", problem.about(Message::new("organisations-invite-note"))))
        })
        .ok();
    let mail = read_mail(values).map_err(|problems| errors.extend(problems)).ok();
    match (role, note, mail) {
        (Some(role), Some(note), Some(mail)) => Ok(Invite { role, note, mail }),
        _ => Err(errors),
    }
}

fn read_mail(values: &Values) -> Result<Option<(String, Language)>, Vec<FieldError>> {
    if values.get("email").trim().is_empty() {
        return Ok(None);
    }
    let address = read_email(values)?;
    let language = read_language(values)?;
    Ok(address.email().map(|email| (email.to_owned(), language)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Values {
        pairs.iter().copied().collect()
    }

    #[test]
    fn an_address_is_optional_and_then_a_language_is_needed() {
        assert!(read_invite(&typed(&[("role", "viewer")])).unwrap().mail.is_none());
        let invite =
            read_invite(&typed(&[("role", "editor"), ("email", "kofi@example.org"), ("language", "fr")])).unwrap();
        assert_eq!(invite.mail, Some(("kofi@example.org".to_owned(), Language::Fr)));
    }

    #[test]
    fn every_problem_is_told_at_once() {
        let long = "x".repeat(INVITATION_NOTE_MAX + 1);
        let errors = read_invite(&typed(&[("role", "owner"), ("note", &long), ("email", "kofi")])).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["role", "note", "email"]);
    }
}
