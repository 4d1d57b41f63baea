//! What staff are told of a name that looks like another organisation's: where the two differ.

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::likeness::likeness;
use crate::kernel::Message;

/// Characters of a key. A longer likeness is compared by its beginning, and an index of PostgreSQL takes no more than 2 700 bytes.
const KEY_MAX: usize = 160;
/// Nobody reads more pairs of letters.
const MOST_LETTERS: usize = 8;

/// [`likeness`] as a column holds it. Empty for a name without letters, which is like no other.
pub fn likeness_key(name: &str) -> String {
    likeness(name).chars().take(KEY_MAX).collect()
}

/// Another organisation's name beside one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookAlike {
    pub name: String,
    pub differs: Differs,
}

/// In what two names differ that look alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Differs {
    Nothing,
    /// Capitals, blanks, signs or what is not seen.
    Signs,
    /// Letters that stand for each other, of this name and of the other.
    Letters(Vec<(char, char)>),
    /// Several letters look like one, as rn like m.
    Otherwise,
}

impl LookAlike {
    /// None where the two do not look alike.
    pub fn of(own: &str, other: &str) -> Option<LookAlike> {
        let key = likeness_key(own);
        if key.is_empty() || key != likeness_key(other) {
            return None;
        }
        Some(LookAlike { name: other.to_owned(), differs: differs(own, other) })
    }
}

fn differs(own: &str, other: &str) -> Differs {
    if own == other {
        return Differs::Nothing;
    }
    let letters = |name: &str| -> Vec<char> { name.chars().filter(|letter| letter.is_alphanumeric()).collect() };
    let (own, other) = (letters(own), letters(other));
    if own.len() != other.len() {
        return Differs::Otherwise;
    }
    let mut pairs: Vec<(char, char)> = Vec::new();
    for (one, another) in own.into_iter().zip(other) {
        let same = one.to_lowercase().eq(another.to_lowercase());
        if !same && !pairs.contains(&(one, another)) {
            pairs.push((one, another));
        }
    }
    pairs.truncate(MOST_LETTERS);
    if pairs.is_empty() { Differs::Signs } else { Differs::Letters(pairs) }
}

impl Differs {
    /// What differs, and below it each pair of letters.
    pub fn messages(&self) -> (Message, Vec<Message>) {
        let letter = |(own, other): &(char, char)| {
            Message::new("organisations-alike-letter")
                .with("own", own.to_string())
                .with("own_script", Alphabet::of(*own).message())
                .with("other", other.to_string())
                .with("other_script", Alphabet::of(*other).message())
        };
        match self {
            Differs::Nothing => ("organisations-alike-nothing".into(), Vec::new()),
            Differs::Signs => ("organisations-alike-signs".into(), Vec::new()),
            Differs::Letters(pairs) => ("organisations-alike-letters".into(), pairs.iter().map(letter).collect()),
            Differs::Otherwise => ("organisations-alike-otherwise".into(), Vec::new()),
        }
    }
}

/// The writing that a character belongs to, as far as letters of it pass for others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Hebrew,
    Arabic,
    Number,
    Other,
}

impl Alphabet {
    fn of(character: char) -> Alphabet {
        match CodePointMapData::<Script>::new().get(character) {
            _ if character.is_numeric() => Alphabet::Number,
            Script::Latin => Alphabet::Latin,
            Script::Cyrillic => Alphabet::Cyrillic,
            Script::Greek => Alphabet::Greek,
            Script::Armenian => Alphabet::Armenian,
            Script::Hebrew => Alphabet::Hebrew,
            Script::Arabic => Alphabet::Arabic,
            _ => Alphabet::Other,
        }
    }

    fn message(self) -> Message {
        let word = match self {
            Alphabet::Latin => "latin",
            Alphabet::Cyrillic => "cyrillic",
            Alphabet::Greek => "greek",
            Alphabet::Armenian => "armenian",
            Alphabet::Hebrew => "hebrew",
            Alphabet::Arabic => "arabic",
            Alphabet::Number => "number",
            Alphabet::Other => "other",
        };
        Message::of_word("organisations-alphabet", word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Language;
    use crate::text::Locale;

    #[test]
    fn what_differs_between_two_names_that_look_alike_is_said_letter_by_letter() {
        let differs = |own: &str, other: &str| LookAlike::of(own, other).map(|alike| alike.differs);
        assert_eq!(differs("Oxfam", "Oxfam"), Some(Differs::Nothing));
        assert_eq!(differs("OXFAM", "Ox-fam"), Some(Differs::Signs));
        assert_eq!(
            differs("\u{41E}xf\u{430}m", "Oxfam"),
            Some(Differs::Letters(vec![('\u{41E}', 'O'), ('\u{430}', 'a')]))
        );
        assert_eq!(differs("P1an", "Plan"), Some(Differs::Letters(vec![('1', 'l')])));
        assert_eq!(differs("Oxfarn", "Oxfam"), Some(Differs::Otherwise));
        assert_eq!(differs("Oxford", "Oxfam"), None);
        assert_eq!(differs("…", "!"), None, "a name without letters is like no other");
    }

    #[test]
    fn a_letter_is_named_with_its_alphabet_in_every_language() {
        let alike = LookAlike::of("Oxf\u{430}m", "Oxfam").expect("they look alike");
        let (_, letters) = alike.differs.messages();
        let said = Locale::new(Language::En).bare(&letters[0]);
        assert!(said.contains("Cyrillic") && said.contains("Latin"), "{said}");
        for letter in ['a', 'а', 'α', 'ա', 'א', 'ا', '1', 'あ'] {
            for language in Language::ALL {
                let named = Locale::new(language).message(&Alphabet::of(letter).message());
                assert!(!named.contains("organisations-"), "{letter} {language}: {named}");
            }
        }
    }

    #[test]
    fn a_key_fits_an_index() {
        assert!(likeness_key(&"\u{FDFA}".repeat(250)).chars().count() <= KEY_MAX);
    }
}
