//! One way to normalise names, so that the same query finds the same organisations in both databases.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name as lists sort it and searches compare it: NFKC, lower case, without marks, Arabic letter forms folded,
/// everything that is not a letter or digit a single space.
pub fn sort_key(name: &str) -> String {
    let folded: String = name
        .nfkc()
        .flat_map(char::to_lowercase)
        .nfd()
        .filter(|character| !is_combining_mark(*character) && *character != 'ـ')
        .map(fold)
        .map(|character| if character.is_alphanumeric() { character } else { ' ' })
        .nfc()
        .collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn fold(character: char) -> char {
    match character {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'ё' => 'е',
        'ß' => 's',
        'ø' => 'o',
        'ı' => 'i',
        'ł' => 'l',
        other => other,
    }
}

/// The words a name can be found by: its words, and for scripts written without spaces its pairs of characters.
pub fn search_terms(name: &str) -> Vec<String> {
    let mut terms = Vec::new();
    for word in sort_key(name).split(' ').filter(|word| !word.is_empty()) {
        let characters: Vec<char> = word.chars().collect();
        if characters.iter().any(|character| is_ideograph(*character)) {
            terms.extend(characters.windows(2).map(|pair| pair.iter().collect::<String>()));
            terms.extend(characters.iter().map(char::to_string));
        } else {
            terms.push(word.to_owned());
        }
    }
    terms.sort();
    terms.dedup();
    terms
}

/// Whether a character belongs to a script that is written without spaces.
pub fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_letter_forms_do_not_matter() {
        assert_eq!(sort_key("Réseau  «Égalité»"), "reseau egalite");
        assert_eq!(sort_key("منظّمة الإنصاف"), sort_key("منظمه الانصاف"));
        assert_eq!(sort_key("ЁЛКА"), "елка");
    }

    #[test]
    fn chinese_is_found_by_pairs_of_characters() {
        assert!(search_terms("民间社会").contains(&"社会".to_owned()));
        assert_eq!(search_terms("Green Coast"), ["coast", "green"]);
    }
}
