//! The name a person signs in with: an e-mail address, or a name they chose where an address could endanger them.
//!
//! An address is one that every mail server reaches. The host may be written in any script: mail goes to its ASCII form.
//! Before the `@`, letters beyond ASCII need every mail server between sender and recipient to know RFC 6531, and many do not.
//! Such an address is refused here, where a person can still do something about it, and not days later by a server that tells
//! nobody.

use unicode_normalization::UnicodeNormalization;

use crate::kernel::{
    FieldError, HostName, Lines, Message, PlainText, TextProblem, Violation, identifier, is_invisible,
};

/// A name as typed, with the key under which it is unique and looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInName {
    shown: String,
    key: String,
    email: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInNameViolation {
    Missing,
    /// It has an `@`, but it is no address that mail could reach.
    NotAnAddress,
    /// A letter before the `@` that many mail servers cannot carry.
    LetterMailCannotCarry {
        character: char,
    },
    TooShort {
        min: usize,
    },
    /// Only letters and digits of any script, and `.`, `-`, `_` between them.
    CharacterNotAllowed {
        character: char,
    },
    Text {
        problem: TextProblem,
    },
}

impl SignInName {
    /// The field of every form in which it is typed.
    pub const FIELD: &str = "sign-in-name";

    pub const MIN: usize = 3;
    /// Characters of a chosen name.
    pub const MAX: usize = 64;
    /// Characters of an address (RFC 5321, 4.5.3.1.3, less the angle brackets).
    pub const ADDRESS_MAX: usize = 254;

    /// Reads a name. What holds an `@` is an address; everything else is a chosen name.
    pub fn parse(raw: &str) -> Result<SignInName, SignInNameViolation> {
        let is_email = raw.contains(['@', '\u{FF20}']);
        let max = if is_email { Self::ADDRESS_MAX } else { Self::MAX };
        let meant = if is_email { identifier(raw) } else { raw.to_owned() };
        let text =
            PlainText::parse(&meant, max, Lines::One).map_err(|problem| SignInNameViolation::Text { problem })?;
        if text.is_empty() {
            return Err(SignInNameViolation::Missing);
        }
        if is_email {
            let shown = text.as_str().replace('\u{FF20}', "@");
            let email = reachable(&shown)?;
            return Ok(SignInName { key: key_of(&email), shown, email: Some(email) });
        }
        check_chosen(text.as_str())?;
        Ok(SignInName { key: key_of(text.as_str()), shown: text.as_str().to_owned(), email: None })
    }

    /// As the person wrote it.
    pub fn as_str(&self) -> &str {
        &self.shown
    }

    /// The same for every way of writing the same name: form KC, lower case, the host in ASCII, nothing unseen. Unique in
    /// the database.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The address that messages go to, if the name is one. All of it is ASCII.
    pub fn email(&self) -> Option<&str> {
        self.email.as_deref()
    }
}

fn key_of(name: &str) -> String {
    // What cannot be seen cannot tell two names apart.
    let seen = name.chars().filter(|&character| !is_invisible(character));
    seen.nfkc().flat_map(char::to_lowercase).nfkc().filter(|&character| !is_invisible(character)).collect()
}

/// The address as every mail server knows it.
fn reachable(address: &str) -> Result<String, SignInNameViolation> {
    let (local, domain) = address.rsplit_once('@').ok_or(SignInNameViolation::NotAnAddress)?;
    let host = HostName::parse(domain).ok_or(SignInNameViolation::NotAnAddress)?;
    let local: String = local.nfkc().collect();
    if let Some(character) = local.chars().find(|c| !c.is_ascii() && (c.is_alphanumeric() || is_mark(*c))) {
        return Err(SignInNameViolation::LetterMailCannotCarry { character });
    }
    let fits = !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c));
    let address = format!("{local}@{}", host.ascii());
    if fits && address.len() <= SignInName::ADDRESS_MAX { Ok(address) } else { Err(SignInNameViolation::NotAnAddress) }
}

fn check_chosen(name: &str) -> Result<(), SignInNameViolation> {
    if name.chars().count() < SignInName::MIN {
        return Err(SignInNameViolation::TooShort { min: SignInName::MIN });
    }
    let inner = |c: char| c.is_alphanumeric() || is_mark(c) || matches!(c, '.' | '-' | '_' | '\u{200C}' | '\u{200D}');
    if let Some(character) = name.chars().find(|&c| !inner(c)) {
        return Err(SignInNameViolation::CharacterNotAllowed { character });
    }
    match name.chars().next().into_iter().chain(name.chars().last()).find(|c| matches!(c, '.' | '-' | '_')) {
        Some(character) => Err(SignInNameViolation::CharacterNotAllowed { character }),
        None => Ok(()),
    }
}

/// Combining marks, without which Indic and Arabic names cannot be written.
fn is_mark(character: char) -> bool {
    unicode_normalization::char::is_combining_mark(character)
}

impl Violation for SignInNameViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        let message = match self {
            SignInNameViolation::Missing => Message::new("identity-violation-name-missing"),
            SignInNameViolation::NotAnAddress => Message::new("identity-violation-not-an-address"),
            SignInNameViolation::LetterMailCannotCarry { character } => {
                Message::new("identity-violation-address-letter").with("character", character.to_string())
            }
            SignInNameViolation::TooShort { min } => {
                Message::new("identity-violation-name-too-short").with("min", *min as i64)
            }
            SignInNameViolation::CharacterNotAllowed { character } => {
                Message::new("identity-violation-name-character").with("character", character.to_string())
            }
            SignInNameViolation::Text { problem } => problem.message(),
        };
        vec![FieldError::new(SignInName::FIELD, message)]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_and_a_chosen_name_are_told_apart_by_the_sign() {
        assert_eq!(SignInName::parse(" Amina@Example.ORG ").unwrap().email(), Some("Amina@example.org"));
        assert_eq!(SignInName::parse("amina.d").unwrap().email(), None);
    }

    #[test]
    fn every_way_of_writing_a_name_has_the_same_key() {
        let keys: Vec<_> = ["Zoé", "ZOE\u{301}", "ｚｏé"].map(|raw| SignInName::parse(raw).unwrap().key).into();
        assert_eq!(keys, ["zoé", "zoé", "zoé"]);
    }

    #[test]
    fn names_and_addresses_in_other_scripts_are_names_and_addresses() {
        for raw in ["أمينة", "李小明", "иван_петров", "विकास", "می\u{200C}شود", "info@例子.测试"]
        {
            assert!(SignInName::parse(raw).is_ok(), "{raw}");
        }
    }

    #[test]
    fn what_mail_cannot_reach_is_no_address() {
        for raw in ["@example.org", "a@", "a@b", "a b@example.org", "a@@example.org", "a..b@example.org", "a@-x.org"] {
            assert_eq!(SignInName::parse(raw), Err(SignInNameViolation::NotAnAddress), "{raw}");
        }
    }

    #[test]
    fn a_name_has_no_invisible_twin() {
        let key = SignInName::parse("amina").unwrap().key;
        for twin in ["ami\u{200D}na", "ami\u{200C}na", "a\u{200B}mina", "ami\u{AD}na", "amina\u{FE0F}", "\u{2060}amina"]
        {
            match SignInName::parse(twin) {
                Ok(name) => assert_eq!(name.key(), key, "{twin:?}"),
                Err(violation) => {
                    assert!(matches!(violation, SignInNameViolation::CharacterNotAllowed { .. }), "{twin:?}")
                }
            }
        }
    }

    #[test]
    fn the_character_that_is_not_allowed_is_named() {
        assert_eq!(SignInName::parse("a/bc"), Err(SignInNameViolation::CharacterNotAllowed { character: '/' }));
        assert_eq!(SignInName::parse("ab"), Err(SignInNameViolation::TooShort { min: 3 }));
        assert_eq!(SignInName::parse("  "), Err(SignInNameViolation::Missing));
    }

    proptest! {
        #[test]
        fn the_key_of_a_key_is_itself(raw in "\\PC{0,30}") {
            if let Ok(name) = SignInName::parse(&raw) {
                prop_assert_eq!(key_of(name.key()), name.key());
            }
        }
    }
}
