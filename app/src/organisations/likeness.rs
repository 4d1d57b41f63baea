//! Names that a reader can mistake for another organisation's. The register publishes names. So an applicant that could take the
//! name of a known organisation, with letters of another alphabet, could speak in its name (UTS #39, Unicode Security
//! Mechanisms).

use unicode_normalization::UnicodeNormalization;
use unicode_security::{MixedScript, is_potential_mixed_script_confusable_char, skeleton};

use crate::kernel::is_invisible;

/// The first word in which letters of two scripts stand for each other, as in `Internаtionаl` with two Cyrillic letters.
/// Scripts that are written together, as kanji and kana, and words beside each other, are no such mixture.
pub fn mixed_word(name: &str) -> Option<String> {
    let words = name.split(|character: char| !character.is_alphanumeric() && !is_mark(character));
    words.filter(|word| is_mixture(word)).map(str::to_owned).next()
}

fn is_mixture(word: &str) -> bool {
    let letters = || word.chars().filter(|character| character.is_alphabetic());
    let plain = letters().any(|character| character.is_ascii());
    plain
        && !word.is_single_script()
        && letters().any(|c| !c.is_ascii() && is_potential_mixed_script_confusable_char(c))
}

/// The same for every name that looks like this one: case, spaces and signs apart.
pub fn likeness(name: &str) -> String {
    let seen: String = name.nfkc().filter(|&character| !is_invisible(character)).flat_map(char::to_lowercase).collect();
    let letters = skeleton(&seen).filter(|character| character.is_alphanumeric());
    // The tables take capitals for what they look like; beside small letters, these look alike as well.
    letters
        .flat_map(char::to_lowercase)
        .map(|c| {
            if matches!(c, 'i' | '1') {
                'l'
            } else if c == '0' {
                'o'
            } else {
                c
            }
        })
        .collect()
}

fn is_mark(character: char) -> bool {
    unicode_normalization::char::is_combining_mark(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_letters_of_two_scripts_that_look_alike_is_found() {
        for (name, word) in [
            ("Amnesty Intern\u{430}tion\u{430}l", "Intern\u{430}tion\u{430}l"),
            ("\u{421}aritas", "\u{421}aritas"),
            ("Greenpe\u{430}ce Africa", "Greenpe\u{430}ce"),
            ("\u{39F}xfam", "\u{39F}xfam"),
            ("Amnes\u{442}y", "Amnes\u{442}y"),
        ] {
            assert_eq!(mixed_word(name).as_deref(), Some(word), "{name}");
        }
    }

    #[test]
    fn names_of_every_script_and_of_two_beside_each_other_are_none() {
        for name in [
            "Amnesty International",
            "Médecins Sans Frontières",
            "Красный Крест",
            "جمعية مياه الأطلس (AWA)",
            "国际特赦组织 Amnesty",
            "グリーンピース・ジャパンWWF",
            "한국 YMCA",
            "Ελληνικός Ερυθρός Σταυρός",
            "Яндекс.Taxi",
            "संगठन Plan",
            "O'Connor",
            "Hội Phụ Nữ",
            "COVID-19 Hilfe",
            "Nº 5",
            "Straße",
            "Pamʼyat",
            "องค์กร NGO",
        ] {
            assert_eq!(mixed_word(name), None, "{name}");
        }
    }

    #[test]
    fn names_that_look_alike_have_one_likeness_and_others_have_not() {
        let like = |one: &str, other: &str| likeness(one) == likeness(other);
        for (one, other) in [
            ("Amnesty International", "AMNESTY  INTERNATIONAL"),
            ("Amnesty International", "Amnesty Intern\u{430}tion\u{430}l"),
            ("Amnesty International", "Amnesty lnternationaI"),
            ("OXFAM", "\u{41E}XF\u{410}M"),
            ("Save the Children", "Save-the\u{200B}-Children"),
            ("Plan 10", "Plan lO"),
        ] {
            assert!(like(one, other), "{one} {other}: {} {}", likeness(one), likeness(other));
        }
        for (one, other) in [("Oxfam", "Oxford"), ("Red Cross", "Red Crescent"), ("Красный Крест", "Красный Кристалл")]
        {
            assert!(!like(one, other), "{one} {other}");
        }
    }
}
