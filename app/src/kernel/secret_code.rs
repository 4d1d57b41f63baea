//! A secret that people copy by hand: the receipt code, which opens a file without an account, and the code of an
//! invitation.
//!
//! 120 random bits in 24 characters of Crockford's base 32 (no I, L, O, U), in six groups of four. With so many bits a
//! keyed fast hash is a safe way to look one up; the code itself is never stored.

/// 24 characters, upper case, without separators. It never appears in logs: `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretCode([u8; SecretCode::LENGTH]);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretCodeViolation {
    Missing,
    /// A character that no code has.
    CharacterNotAllowed {
        character: char,
    },
    /// Too few or too many characters, separators not counted.
    WrongLength {
        actual: usize,
    },
}

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl SecretCode {
    /// Characters of a code.
    pub const LENGTH: usize = 24;
    /// Random bytes that a code is made of: 120 bits.
    pub const BYTES: usize = 15;
    /// Longer input is not looked at.
    const INPUT_MAX: usize = 200;

    /// A new code. `random` must come from the system's secure source.
    pub fn from_random(random: [u8; Self::BYTES]) -> SecretCode {
        let mut code = [0; Self::LENGTH];
        for (group, five) in code.chunks_exact_mut(8).zip(random.chunks_exact(5)) {
            let bits = five.iter().fold(0u64, |bits, &byte| bits << 8 | u64::from(byte));
            for (place, character) in group.iter_mut().enumerate() {
                *character = ALPHABET[(bits >> (35 - 5 * place) & 31) as usize];
            }
        }
        SecretCode(code)
    }

    /// Reads what somebody copied by hand: either case, any spacing and dashes, O for 0, I and L for 1, full-width letters,
    /// Arabic digits, and Cyrillic letters that look like Latin ones.
    pub fn parse(raw: &str) -> Result<SecretCode, SecretCodeViolation> {
        let mut characters = Vec::with_capacity(Self::LENGTH);
        for character in raw.chars().take(Self::INPUT_MAX).filter(|&character| !is_separator(character)) {
            let read = canonical(character).ok_or(SecretCodeViolation::CharacterNotAllowed { character })?;
            characters.push(read);
        }
        match (characters.len(), characters.try_into()) {
            (0, _) => Err(SecretCodeViolation::Missing),
            (_, Ok(code)) => Ok(SecretCode(code)),
            (actual, Err(_)) => Err(SecretCodeViolation::WrongLength { actual }),
        }
    }

    /// The bytes to hash for the look-up: the 24 characters without separators.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// As shown to its holder: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX`.
    pub fn grouped(&self) -> String {
        let groups: Vec<String> =
            self.0.chunks(4).map(|group| group.iter().map(|&character| char::from(character)).collect()).collect();
        groups.join("-")
    }
}

impl std::fmt::Debug for SecretCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("SecretCode(hidden)")
    }
}

fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '_' | '.' | '/' | '−' | 'ـ' | '\u{00AD}')
        || matches!(character, '\u{2010}'..='\u{2015}' | '\u{200B}'..='\u{200F}' | '\u{061C}' | '\u{FEFF}' | '－')
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn canonical(character: char) -> Option<u8> {
    let latin = match character {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(character as u32 - 0xFEE0)?,
        '٠'..='٩' => char::from_digit(character as u32 - 0x0660, 10)?,
        '۰'..='۹' => char::from_digit(character as u32 - 0x06F0, 10)?,
        'А' | 'а' => 'A',
        'В' | 'в' => 'B',
        'Е' | 'е' => 'E',
        'К' | 'к' => 'K',
        'М' | 'м' => 'M',
        'Н' | 'н' => 'H',
        'О' | 'о' => 'O',
        'Р' | 'р' => 'P',
        'С' | 'с' => 'C',
        'Т' | 'т' => 'T',
        'Х' | 'х' => 'X',
        other => other,
    };
    let upper = match latin.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    u8::try_from(upper).ok().filter(|byte| ALPHABET.contains(byte))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_code_holds_120_bits_in_six_groups_of_four() {
        let code = SecretCode::from_random([0xFF; 15]);
        assert_eq!(code.grouped(), "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
        assert_eq!(SecretCode::from_random([0; 15]).as_bytes(), [b'0'; 24]);
        let mut one = [0; 15];
        one[14] = 1;
        assert_eq!(SecretCode::from_random(one).grouped(), "0000-0000-0000-0000-0000-0001");
    }

    #[test]
    fn what_a_hand_copied_is_read() {
        let code = SecretCode::parse("0123-4567-89AB-CDEF-GHJK-MNP1").unwrap();
        for raw in [
            "o123 4567 89ab cdef ghjk mnpl",
            "O1234567–89AB—CDEF.GHJK MNPI",
            "٠١٢٣-٤٥٦٧-٨٩AB-CDEF-GHJK-MNP١",
            "\u{200F}０１２３４５６７８９АВСDEFGНJКМNР1\n",
        ] {
            assert_eq!(SecretCode::parse(raw).unwrap(), code, "{raw}");
        }
    }

    #[test]
    fn what_cannot_be_a_code_says_why() {
        assert_eq!(SecretCode::parse(" - "), Err(SecretCodeViolation::Missing));
        assert_eq!(SecretCode::parse("0123-4567"), Err(SecretCodeViolation::WrongLength { actual: 8 }));
        assert_eq!(SecretCode::parse("U123"), Err(SecretCodeViolation::CharacterNotAllowed { character: 'U' }));
        let endless = "0".repeat(100_000);
        assert!(matches!(SecretCode::parse(&endless), Err(SecretCodeViolation::WrongLength { .. })));
    }

    #[test]
    fn a_code_does_not_show_itself_in_logs() {
        assert_eq!(format!("{:?}", SecretCode::from_random([7; 15])), "SecretCode(hidden)");
    }

    proptest! {
        #[test]
        fn every_code_survives_being_read_aloud_and_typed_again(random in any::<[u8; 15]>(), lower in any::<bool>()) {
            let code = SecretCode::from_random(random);
            let typed = code.grouped().replace('-', " ").replace('0', "o").replace('1', "l");
            let typed = if lower { typed.to_lowercase() } else { typed };
            prop_assert_eq!(SecretCode::parse(&typed), Ok(code));
        }

        #[test]
        fn two_random_numbers_never_share_a_code(one in any::<[u8; 15]>(), other in any::<[u8; 15]>()) {
            prop_assert_eq!(one == other, SecretCode::from_random(one) == SecretCode::from_random(other));
        }

        #[test]
        fn no_input_whatever_panics(raw in any::<String>()) {
            let _ = SecretCode::parse(&raw);
        }
    }
}
