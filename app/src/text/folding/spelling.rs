//! Words that somebody may have meant: written with one letter otherwise, or sounding alike.

use super::groups::groups;
use super::is_unspaced;
use super::terms::stem;

/// Too many words are close to a shorter word.
const SHORTEST: usize = 4;

/// A word as the register keeps it to be found by those who spell it otherwise.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spelling {
    pub word: String,
    /// The word from its end: one wrong letter leaves its first half or its second half right.
    pub reversed: String,
    /// See [`skeleton`].
    pub skeleton: String,
}

/// The words of names that can be misspelt.
pub fn spellings<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Spelling> {
    let mut words: Vec<String> = Vec::new();
    for group in names.into_iter().flat_map(groups) {
        words.extend((group.len() > 1).then(|| group.concat()));
        words.extend(group);
    }
    let mut spellings: Vec<Spelling> = words
        .iter()
        .map(|word| stem(word))
        .filter(|word| (SHORTEST..=40).contains(&word.chars().count()))
        .filter(|word| word.chars().all(|character| character.is_alphabetic() && !is_unspaced(character)))
        .map(|word| Spelling {
            word: word.to_owned(),
            reversed: word.chars().rev().collect(),
            skeleton: skeleton(word),
        })
        .collect();
    spellings.sort();
    spellings.dedup();
    spellings
}

/// Whether one typing mistake makes one word from the other: a letter too many, too few, another, or two in the wrong order.
pub fn is_close(left: &str, right: &str) -> bool {
    left != right && strsim::osa_distance(left, right) <= 1
}

/// What is kept of a word when somebody writes it by its sound in another alphabet: its consonants, those that sound alike as
/// one. Zaytouna and Zitouna have the same. Empty where too little stays to tell words apart.
pub fn skeleton(word: &str) -> String {
    let mut kept: Vec<char> = Vec::new();
    for (place, letter) in word.chars().enumerate() {
        let sound = match letter {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' if place == 0 => 'a',
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' => continue,
            'h' if place > 0 => continue,
            'c' | 'q' => 'k',
            'z' => 's',
            'w' => 'v',
            'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'і' | 'ь' | 'ъ' if place > 0 => continue,
            'ا' | 'و' | 'ي' | 'ه' if place > 0 => continue,
            other => other,
        };
        if kept.last() != Some(&sound) {
            kept.push(sound);
        }
    }
    if kept.len() < 3 { String::new() } else { kept.into_iter().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_close_and_two_are_not() {
        for (typed, meant) in [("akwaba", "akwaaba"), ("lighthose", "lighthouse"), ("wtaer", "water"), ("вада", "вода")]
        {
            assert!(is_close(typed, meant), "{typed}");
        }
        assert!(!is_close("water", "winter") && !is_close("water", "water"));
    }

    #[test]
    fn words_written_by_ear_share_a_skeleton() {
        for (one, other) in [("zaytouna", "zitouna"), ("mohammed", "muhamad"), ("qasr", "kasr"), ("hussein", "husain")]
        {
            assert_eq!(skeleton(one), skeleton(other), "{one} {other}");
        }
        assert_ne!(skeleton("harbour"), skeleton("horizon"));
        assert_eq!(skeleton("aie"), "");
    }

    #[test]
    fn what_cannot_be_misspelt_is_no_spelling() {
        assert_eq!(spellings(["W.W.F. 2000 民间社会 eau"]), []);
        assert_eq!(
            spellings(["Co-operation"]).iter().map(|kept| kept.word.as_str()).collect::<Vec<_>>(),
            ["cooperation", "operation"]
        );
    }
}
