//! The password rule of NIST SP 800-63B-4, 3.1.1.2, for passwords that are the only factor: at least 15 characters, no
//! rules of composition, no rotation, and a list of passwords that everybody tries first.

use unicode_normalization::UnicodeNormalization;

use crate::kernel::{FieldError, Message, Violation};

/// A password that passed the rule, in form C. It never appears in logs: `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordViolation {
    Missing,
    TooShort {
        min: usize,
        actual: usize,
    },
    TooLong {
        max: usize,
    },
    /// On the list of passwords tried first, or a short piece repeated, or a row of the keyboard.
    Common,
    /// Little more than the sign-in name or the name of the portal.
    ContainsName,
    /// The two fields differ.
    NotRepeated,
}

/// The long passwords that appear most in published lists, in lower case, one a line. Shorter ones fall to the length.
const COMMON: &str = include_str!("common_passwords.txt");

/// Orders in which keys or letters follow one another, in which no password is hidden.
const ROWS: [&str; 9] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "qwertyuiopasdfghjklzxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "qwertzuiopasdfghjklyxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "1q2w3e4r5t6y7u8i9o0p",
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
];

impl Password {
    pub const MIN: usize = 15;
    /// Bounds the work of hashing; a passphrase of forty words fits.
    pub const MAX: usize = 256;

    /// Checks a new password. `names` are what an attacker knows: the sign-in name, the portal, the organisation.
    pub fn parse(raw: &str, names: &[&str]) -> Result<Password, PasswordViolation> {
        let password = normalised_password(raw);
        let length = password.chars().count();
        if length == 0 {
            return Err(PasswordViolation::Missing);
        }
        if length < Self::MIN {
            return Err(PasswordViolation::TooShort { min: Self::MIN, actual: length });
        }
        if length > Self::MAX {
            return Err(PasswordViolation::TooLong { max: Self::MAX });
        }
        let folded: String = password.chars().flat_map(char::to_lowercase).collect();
        if is_common(&folded) {
            return Err(PasswordViolation::Common);
        }
        if is_mostly_names(&folded, names) {
            return Err(PasswordViolation::ContainsName);
        }
        Ok(Password(password))
    }

    /// The same with the field in which it was typed again.
    pub fn parse_repeated(raw: &str, again: &str, names: &[&str]) -> Result<Password, PasswordViolation> {
        let password = Password::parse(raw, names)?;
        if normalised_password(again) == password.0 { Ok(password) } else { Err(PasswordViolation::NotRepeated) }
    }

    /// The text to hash.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// The text to hash or to verify: form C, nothing trimmed, so that a pasted password is exactly itself on every keyboard.
pub fn normalised_password(raw: &str) -> String {
    raw.nfc().collect()
}

impl std::fmt::Debug for Password {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Password(hidden)")
    }
}

fn is_common(folded: &str) -> bool {
    let squeezed: String = folded.chars().filter(|c| c.is_alphanumeric()).collect();
    COMMON.lines().any(|common| common == folded || common == squeezed)
        || is_nearly_repetition(folded)
        || is_guessed_soon(folded)
        || ROWS.iter().any(|row| runs_along(row, &squeezed))
}

/// A piece of at most half the password, over and over, but for two characters: `passpasspasspass`, `aaaaaaaaaaaaaaab`,
/// `iloveyouiloveyou1`.
fn is_nearly_repetition(folded: &str) -> bool {
    let characters: Vec<char> = folded.chars().collect();
    (1..=characters.len() / 2).any(|period| {
        let pairs = characters.iter().zip(characters.iter().skip(period));
        let odd = pairs.filter(|(one, next)| one != next).count();
        odd <= 2.min((characters.len() - period) / 3)
    })
}

/// The number of guesses that a password must withstand, as a power of ten. A guesser has some thousands of guesses a day from
/// one address, so this takes more than a century.
#[cfg(feature = "ssr")]
const GUESSES: f64 = 8.0;

/// Characters of a password that are looked at, and different signs that may be among them.
#[cfg(feature = "ssr")]
const LOOKED_AT: usize = 40;
#[cfg(feature = "ssr")]
const SIGNS: usize = 5;

/// Whether somebody who tries the lists of passwords and words that are published, with the usual endings, rows of keys
/// and exchanged letters, is there soon. The lists (30 000 passwords, 30 000 words, 10 000 names) and the count are those
/// of zxcvbn; letters of other scripts count as chosen at random.
///
/// Counting tries every exchange of letters for signs, so its work is bounded: a short beginning is looked at, and none that
/// is full of different signs. No list has such a password.
#[cfg(feature = "ssr")]
fn is_guessed_soon(folded: &str) -> bool {
    let beginning: String = folded.chars().take(LOOKED_AT).collect();
    let signs: std::collections::BTreeSet<char> = beginning.chars().filter(char::is_ascii_punctuation).collect();
    signs.len() <= SIGNS && zxcvbn::zxcvbn(&beginning, &[]).guesses_log10() < GUESSES
}

/// In the browser no password is judged.
#[cfg(not(feature = "ssr"))]
fn is_guessed_soon(_: &str) -> bool {
    false
}

/// Every character follows the one before in `row`, forwards, backwards or around the end.
fn runs_along(row: &str, text: &str) -> bool {
    let twice = format!("{row}{row}");
    let backwards: String = twice.chars().rev().collect();
    !text.is_empty() && (twice.contains(text) || backwards.contains(text))
}

/// Fewer than eight characters are left once the names are taken out.
fn is_mostly_names(folded: &str, names: &[&str]) -> bool {
    let parts = names.iter().flat_map(|name| {
        let name = normalised_password(name).to_lowercase();
        let local = name.split('@').next().unwrap_or_default().to_owned();
        [name, local]
    });
    let mut left = folded.to_owned();
    for part in parts.filter(|part| part.chars().count() >= 4) {
        left = left.replace(&part, "");
    }
    left.len() < folded.len() && left.chars().count() < 8
}

impl Violation for PasswordViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        let message = match self {
            PasswordViolation::Missing => Message::new("identity-violation-password-missing"),
            PasswordViolation::TooShort { min, actual } => Message::new("identity-violation-password-too-short")
                .with("min", *min as i64)
                .with("actual", *actual as i64),
            PasswordViolation::TooLong { max } => {
                Message::new("identity-violation-password-too-long").with("max", *max as i64)
            }
            PasswordViolation::Common => Message::new("identity-violation-password-common"),
            PasswordViolation::ContainsName => Message::new("identity-violation-password-contains-name"),
            PasswordViolation::NotRepeated => {
                return vec![FieldError::new("password-again", "identity-violation-password-not-repeated")];
            }
        };
        vec![FieldError::new("password", message)]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn fifteen_characters_of_any_kind_are_enough() {
        for raw in ["mein altes Rad!", "песня о дожде в мае", "一二三四五六七八九十百千万亿兆", "tea cup on a wet roof"]
        {
            assert!(Password::parse(raw, &["amina@example.org", "tribune"]).is_ok(), "{raw}");
        }
    }

    #[test]
    fn length_counts_characters_not_bytes() {
        assert_eq!(Password::parse("короткийпароль", &[]), Err(PasswordViolation::TooShort { min: 15, actual: 14 }));
        assert_eq!(Password::parse(&"x y".repeat(100), &[]), Err(PasswordViolation::TooLong { max: 256 }));
    }

    #[test]
    fn what_everybody_tries_first_is_refused() {
        for raw in [
            "passwordpassword",
            "Password Password",
            "123456789012345",
            "aaaaaaaaaaaaaaaa",
            "abcabcabcabcabcabc",
            "qwertyuiopasdfgh",
            "zyxwvutsrqponmlk",
            "1qaz2wsx3edc4rfv",
            "correct horse battery staple",
            "ЙЦУКЕНГШЩЗХЪФЫВА",
            "Password1234567",
            "P4ssw0rd1234567",
            "aaaaaaaaaaaaaaab",
            "baaaaaaaaaaaaaaa",
            "passwordpassword1!",
            "iloveyouiloveyou1",
            "abcdefghijklmno1",
            "qwerty123qwerty1234",
            "administrator2026",
            "мояпарольмояпароль1",
            "中国加油中国加油中国加油中国!",
        ] {
            assert_eq!(Password::parse(raw, &[]), Err(PasswordViolation::Common), "{raw}");
        }
    }

    #[test]
    fn a_password_made_of_the_name_is_refused() {
        let names = ["amina.diallo@example.org", "tribune"];
        assert_eq!(Password::parse("amina.diallo@example.org1", &names), Err(PasswordViolation::ContainsName));
        assert_eq!(Password::parse("Amina.DialloTribune26", &names), Err(PasswordViolation::ContainsName));
        assert!(Password::parse("tribune of a quiet river", &names).is_ok());
    }

    #[test]
    fn the_second_field_must_say_the_same_on_any_keyboard() {
        let raw = "le café de l’été";
        let decomposed: String = raw.nfd().collect();
        assert!(Password::parse_repeated(raw, &decomposed, &[]).is_ok());
        assert_eq!(Password::parse_repeated(raw, "something else", &[]), Err(PasswordViolation::NotRepeated));
    }

    #[test]
    fn a_password_does_not_show_itself() {
        let password = Password::parse("tea cup on a wet roof", &[]).unwrap();
        assert_eq!(format!("{password:?}"), "Password(hidden)");
    }

    proptest! {
        #[test]
        fn no_input_whatever_panics_and_what_passes_has_the_length(raw in any::<String>(), name in any::<String>()) {
            if let Ok(password) = Password::parse(&raw, &[&name]) {
                let length = password.expose().chars().count();
                prop_assert!((Password::MIN..=Password::MAX).contains(&length));
            }
        }
    }
}
