//! One way to read names, for what is stored and for what is searched, so that people find an organisation with every keyboard,
//! script and habit of writing, on both databases in the same way.
//!
//! What is folded are ways to write the same letter: case, accents, shapes of apostrophes and hyphens, the letters of an
//! Arabic or a Persian keyboard, both forms of written Chinese. Marks that are vowels or tones are letters and stay.
//! Nothing is carried over from one script into another.

mod groups;
mod letters;
#[cfg(test)]
mod pairs_tests;
mod spelling;
mod terms;

pub use spelling::{Spelling, is_close, skeleton, spellings};
pub use terms::{SearchWords, index_terms};

use groups::{groups, groups_to_the_end};

/// Characters of a key. A longer name sorts by its beginning, and an index of PostgreSQL takes no more than 2 700 bytes.
const KEY_MAX: usize = 160;

/// A name as lists sort it and texts are compared: its words in folded letters, with one blank between them.
pub fn sort_key(name: &str) -> String {
    let words: Vec<String> = groups(name).into_iter().flatten().collect();
    words.join(" ").chars().take(KEY_MAX).collect()
}

/// The same for a whole text, which has no limit.
pub fn folded(text: &str) -> String {
    text.lines().flat_map(|line| groups_to_the_end(line).into_iter().flatten()).collect::<Vec<_>>().join(" ")
}

/// Whether a character belongs to a writing that sets no blanks between words, or builds words by setting them together.
pub fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{0E00}'..='\u{0EFF}' // Thai, Lao
        | '\u{1000}'..='\u{109F}' | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' // Burmese
        | '\u{1780}'..='\u{17FF}' // Khmer
        | '\u{1950}'..='\u{19DF}' | '\u{1A20}'..='\u{1AAF}' // Tai Le, New Tai Lue, Tai Tham
        | '\u{A980}'..='\u{A9DF}' | '\u{1B00}'..='\u{1B7F}' // Javanese, Balinese
        | '\u{3005}' | '\u{3040}'..='\u{30FF}' // kana
        | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' // Han
        | '\u{AC00}'..='\u{D7A3}' // Hangul
    ) && !character.is_numeric()
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
    fn a_text_is_read_to_its_end_although_it_is_one_line() {
        let text = format!("{} Réseau", "mot ".repeat(4_000));
        assert!(folded(&text).ends_with(" reseau"));
        assert!(folded(&format!("{}岸", "绿".repeat(9_000))).ends_with('岸'));
    }

    #[test]
    fn a_name_of_one_ligature_over_and_over_makes_no_key_that_an_index_refuses() {
        // One character that unfolds to eighteen.
        let key = sort_key(&"\u{FDFA}".repeat(250));
        assert!(key.chars().count() <= KEY_MAX && key.len() < 2_000);
        assert!(index_terms(["\u{FDFA}".repeat(250).as_str()]).iter().all(|term| term.len() < 400));
    }
}
