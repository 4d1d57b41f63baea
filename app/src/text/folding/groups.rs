//! A text in words: groups between blanks, each of the parts that a sign inside a word joins.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::letters;

/// Characters of one line that are read; a form takes no longer name.
const LONGEST: usize = 4_000;

/// What a character does to the word that is being read.
enum Sign {
    /// Belongs to the word.
    Letter,
    /// Joins two parts of one word, if letters stand on both sides: O'Connor, Franco-Arabe, W.W.F.
    Link,
    /// Ends the word.
    Gap,
    /// Is not there: a soft hyphen, a direction mark, an Arabic letter that is drawn longer.
    Nothing,
}

/// The groups of a name, in folded letters. None is empty, and no part is.
pub(super) fn groups(name: &str) -> Vec<Vec<String>> {
    groups_of(name.chars().take(LONGEST).map(without_shape).nfkc().take(LONGEST))
}

/// The same for a text to its end, however long a line of it is.
pub(super) fn groups_to_the_end(text: &str) -> Vec<Vec<String>> {
    groups_of(text.chars().map(without_shape).nfkc())
}

fn groups_of(tidied: impl Iterator<Item = char>) -> Vec<Vec<String>> {
    let mut groups: Vec<Vec<String>> = Vec::new();
    let (mut group, mut part, mut linked) = (Vec::<String>::new(), String::new(), false);
    let mut last = ' ';
    for character in tidied {
        match sign(character, last) {
            Sign::Nothing => continue,
            Sign::Letter => {
                if linked && !part.is_empty() {
                    group.push(std::mem::take(&mut part));
                }
                linked = false;
                letters::fold(character, &mut part);
            }
            // Two signs in a row join nothing: "Water--Air", "and...".
            Sign::Link if !linked && !part.is_empty() => linked = true,
            Sign::Link | Sign::Gap => {
                close(&mut groups, &mut group, &mut part);
                linked = false;
            }
        }
        last = character;
    }
    close(&mut groups, &mut group, &mut part);
    groups
}

fn close(groups: &mut Vec<Vec<String>>, group: &mut Vec<String>, part: &mut String) {
    if !part.is_empty() {
        group.push(std::mem::take(part));
    }
    if !group.is_empty() {
        let parts =
            std::mem::take(group).into_iter().map(|part| letters::settle(&part)).filter(|part| !part.is_empty());
        groups.push(parts.collect());
    }
}

fn sign(character: char, last: char) -> Sign {
    match character {
        '\'' | '-' | '.' | '\u{B7}' | '\u{2027}' | '\u{30FB}' => Sign::Link,
        // The sign before the last letter of a Hebrew acronym.
        '"' if ('\u{5D0}'..='\u{5EA}').contains(&last) => Sign::Link,
        // Persian writes some compounds with a joint of no width; elsewhere it changes no word.
        '\u{200C}' if is_arabic(last) => Sign::Link,
        '\u{640}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' => {
            Sign::Nothing
        }
        '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{55B}'..='\u{55E}' => Sign::Nothing,
        _ if character.is_alphanumeric() || is_combining_mark(character) => Sign::Letter,
        _ => Sign::Gap,
    }
}

fn is_arabic(character: char) -> bool {
    matches!(character, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}')
}

/// One shape for every apostrophe and every hyphen, before a normal form makes some of them accents.
fn without_shape(character: char) -> char {
    match character {
        '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{2035}' | '`' | '\u{B4}' | '\u{FF07}' => '\'',
        '\u{2B9}' | '\u{2BB}'..='\u{2BF}' | '\u{2C8}' | '\u{2CA}' | '\u{2CB}' | '\u{2EE}' => '\'',
        '\u{A78B}' | '\u{A78C}' | '\u{55A}' | '\u{5F3}' | '\u{384}' | '\u{1FBD}' | '\u{1FBF}' | '\u{1FFD}' => '\'',
        '\u{201C}'..='\u{201F}' | '\u{5F4}' | '\u{2033}' | '\u{2BA}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{5BE}' | '\u{58A}' | '\u{2E3A}' | '\u{2E3B}' => '-',
        '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' | '\u{1806}' | '\u{2043}' => '-',
        '\u{2122}' | '\u{2120}' | '\u{AE}' | '\u{A9}' => ' ',
        other => other,
    }
}
