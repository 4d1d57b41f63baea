//! The terms a name is found by, and those a search asks for.

use std::collections::BTreeSet;

use super::groups::groups;
use super::is_unspaced;

/// Characters of a term. No word that people say is longer.
const TERM_MAX: usize = 60;
/// Terms by which one organisation is found.
const MOST_TERMS: usize = 400;

/// Everything by which a name is found: its words, joined and parted; the letters of W.W.F. as one word; parts of words where
/// a script sets no blanks; Arabic words without their article; German, Danish and Croatian letters in the other spelling
/// that passports use.
pub fn index_terms<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let mut terms = BTreeSet::new();
    for name in names {
        of_groups(&groups(name), &mut terms);
        if let Some(other) = passport_spelling(name) {
            of_groups(&groups(&other), &mut terms);
        }
    }
    while terms.len() > MOST_TERMS {
        terms.pop_last();
    }
    terms
}

fn of_groups(groups: &[Vec<String>], terms: &mut BTreeSet<String>) {
    for group in groups {
        let joined = (group.len() > 1).then(|| group.concat());
        let pairs = group.windows(2).map(<[String]>::concat);
        group.iter().cloned().chain(joined).chain(pairs).for_each(|word| stored(&word, terms));
    }
    let parts: Vec<&String> = groups.iter().flatten().collect();
    for letters in parts.split(|part| part.chars().count() > 1).filter(|letters| letters.len() > 1) {
        stored(&letters.iter().map(|letter| letter.as_str()).collect::<String>(), terms);
    }
}

fn stored(word: &str, terms: &mut BTreeSet<String>) {
    for (run, unspaced) in runs(word) {
        if unspaced {
            let characters: Vec<char> = run.chars().collect();
            terms.extend(characters.iter().map(char::to_string));
            terms.extend(characters.windows(2).map(|pair| pair.iter().collect::<String>()));
        } else {
            terms.insert(cut(stem(run)));
        }
    }
}

/// A search in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchWords(Vec<Vec<String>>);

impl SearchWords {
    /// Words that join others narrow nothing, unless they are all that was typed: "&" stands for each of them.
    pub fn read(typed: &str) -> Self {
        let all = groups(typed);
        let kept: Vec<_> =
            all.iter().filter(|group| !matches!(&group[..], [only] if joins_others(only))).cloned().collect();
        SearchWords(if kept.is_empty() { all } else { kept })
    }

    /// No letter and no digit was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every word with its joined parts as one: cooperation for Co-operation, wwf for W.W.F.
    pub fn joined(&self) -> Vec<String> {
        let single = |group: &Vec<String>| group.len() == 1 && group[0].chars().count() == 1;
        let mut words: Vec<String> = Vec::new();
        let mut letters = 0;
        for group in &self.0 {
            // Letters with blanks between them spell an acronym.
            letters =
                if single(group) && !is_unspaced(group[0].chars().next().unwrap_or(' ')) { letters + 1 } else { 0 };
            match words.last_mut() {
                Some(last) if letters > 1 => last.push_str(&group[0]),
                _ => words.push(group.concat()),
            }
        }
        words
    }

    /// Every part of every word.
    pub fn parted(&self) -> Vec<String> {
        self.0.iter().flatten().cloned().collect()
    }

    /// The terms that stand for words: all of them are in a name that has the words.
    pub fn terms(words: &[String]) -> Vec<String> {
        let mut terms: Vec<String> = words.iter().flat_map(|word| asked(word)).collect();
        terms.sort();
        terms.dedup();
        terms
    }
}

/// The terms of one word of a search.
fn asked(word: &str) -> Vec<String> {
    let mut terms = Vec::new();
    for (run, unspaced) in runs(word) {
        let characters: Vec<char> = run.chars().collect();
        match &characters[..] {
            _ if !unspaced => terms.push(cut(stem(run))),
            [only] => terms.push(only.to_string()),
            several => terms.extend(several.windows(2).map(|pair| pair.iter().collect::<String>())),
        }
    }
    terms
}

/// A word in runs of one kind: written with blanks between words, or without.
fn runs(word: &str) -> Vec<(&str, bool)> {
    let mut runs = Vec::new();
    let mut start = 0;
    let mut kind = None;
    for (place, character) in word.char_indices() {
        let unspaced = is_unspaced(character);
        if kind.is_some_and(|kind| kind != unspaced) {
            runs.push((&word[start..place], !unspaced));
            start = place;
        }
        kind = Some(unspaced);
    }
    runs.extend(kind.map(|unspaced| (&word[start..], unspaced)));
    runs
}

/// An Arabic word without its article and what is written together with it, if three letters are left.
pub(super) fn stem(word: &str) -> &str {
    ["وال", "فال", "بال", "كال", "لل", "ال"]
        .into_iter()
        .find_map(|article| word.strip_prefix(article).filter(|rest| rest.chars().count() >= 3))
        .unwrap_or(word)
}

fn cut(word: &str) -> String {
    word.chars().take(TERM_MAX).collect()
}

fn joins_others(word: &str) -> bool {
    matches!(word, "and" | "the" | "et" | "y" | "e" | "und" | "en" | "и" | "i" | "و" | "και" | "va" | "ve")
}

/// Köln as Koeln, Århus as Aarhus, Đoković as Djokovic. None where the name has no such letter.
fn passport_spelling(name: &str) -> Option<String> {
    use unicode_normalization::UnicodeNormalization;
    let mut other = String::new();
    let mut changed = false;
    for letter in name.chars().take(1_000).nfc() {
        let spelt = match letter {
            'ä' | 'Ä' => "ae",
            'ö' | 'Ö' | 'ø' | 'Ø' => "oe",
            'ü' | 'Ü' => "ue",
            'å' | 'Å' => "aa",
            'đ' | 'Đ' => "dj",
            kept => {
                other.push(kept);
                continue;
            }
        };
        changed = true;
        other.push_str(spelt);
    }
    changed.then_some(other)
}
