//! The places in a text for the public that could tell whom it is about. This code refuses no text: the decider is shown the
//! places and decides.

use std::collections::BTreeSet;

mod dates;
mod legal_forms;
#[cfg(test)]
mod tests;

use crate::kernel::{Message, words};
use crate::text::{folded, is_unspaced};
use dates::{Word, date_from, is_month_alone, read};
pub use legal_forms::without_legal_form;

/// Why a place is pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Risk {
    /// A name of the file: of the organisation, its people, its place.
    Name,
    Reference,
    /// A date or the name of a month.
    Date,
    Number,
    /// An address of the web or of mail.
    Address,
    /// Words of the application or of the reasons, or words in quotation marks.
    Quotation,
    /// A word with a capital letter within a sentence.
    Capital,
}

words!(Risk {
    Name = "name",
    Reference = "reference",
    Date = "date",
    Number = "number",
    Address = "address",
    Quotation = "quotation",
    Capital = "capital",
});

/// One place of the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Warning {
    pub risk: Risk,
    /// As it is written there.
    pub found: String,
}

impl Warning {
    pub fn message(&self) -> Message {
        Message::of_word("decisions-warning", self.risk.as_str()).with("found", self.found.as_str())
    }

    /// As a form carries it, so that nothing is pointed at twice.
    pub fn as_value(&self) -> String {
        format!("{} {}", self.risk.as_str(), self.found)
    }

    pub fn from_value(value: &str) -> Option<Warning> {
        let (risk, found) = value.split_once(' ')?;
        Some(Warning { risk: Risk::from_word(risk)?, found: found.to_owned() })
    }
}

/// What the file holds by which its organisation could be known.
#[derive(Clone, Debug, Default)]
pub struct FileWords {
    /// Names of the organisation, of people, of places and of its country in every language.
    pub names: Vec<String>,
    pub reference: String,
    /// Answers, profile and reasons.
    pub texts: Vec<String>,
    /// Codes that every reader knows, such as `K5`.
    pub codes: Vec<String>,
}

/// So many words in a row are a quotation.
const QUOTED_WORDS: usize = 6;
/// So many characters, in a script that writes no spaces.
const QUOTED_IDEOGRAPHS: usize = 10;
/// A shorter word of a name is found in every text.
const SHORTEST_NAME: usize = 4;
/// Nobody reads a longer list.
const MOST: usize = 40;

/// Every place that could tell it, once each, the most serious first.
pub fn warnings(text: &str, file: &FileWords) -> Vec<Warning> {
    let mut found = BTreeSet::new();
    let mut warn = |risk, found_text: &str| {
        found.insert(Warning { risk, found: found_text.trim().to_owned() });
    };
    for name in &file.names {
        for part in names_in(text, name) {
            warn(Risk::Name, &part);
        }
    }
    if let Some(reference) = reference_in(text, &file.reference) {
        warn(Risk::Reference, &reference);
    }
    let words = read(text);
    let mut from = 0;
    while let Some(word) = words.get(from) {
        let next = date_from(&words, from).unwrap_or(from + 1);
        if next > from + 1 || word.is_whole_date() {
            warn(Risk::Date, &text[word.place.start..words[next - 1].place.end]);
        } else if let Some(risk) = risk_of(word, from.checked_sub(1).map(|before| &words[before]), file) {
            warn(risk, word.bare);
        }
        from = next;
    }
    for quoted in in_quotation_marks(text) {
        warn(Risk::Quotation, &quoted);
    }
    for quoted in file.texts.iter().flat_map(|other| shared(text, other)) {
        warn(Risk::Quotation, &quoted);
    }
    found.into_iter().take(MOST).collect()
}

/// What one word could tell that is no part of a date.
fn risk_of(word: &Word, before: Option<&Word>, file: &FileWords) -> Option<Risk> {
    let bare = word.bare;
    let within_a_sentence = before.is_some_and(|before| !before.ends_sentence);
    if bare.contains('@') || bare.contains("://") || bare.to_lowercase().starts_with("www.") {
        Some(Risk::Address)
    } else if file.codes.iter().any(|code| code.eq_ignore_ascii_case(bare)) {
        None
    } else if word.is_number() {
        Some(Risk::Number)
    } else if is_month_alone(word, within_a_sentence) {
        Some(Risk::Date)
    } else if begins_with_capital(bare) && within_a_sentence {
        Some(Risk::Capital)
    } else {
        None
    }
}

/// The whole name, or each of its longer words.
fn names_in(text: &str, name: &str) -> Vec<String> {
    let (written, wanted) = (folded(text), folded(name));
    if wanted.is_empty() {
        return Vec::new();
    }
    let stands = |word: &str| {
        if word.chars().any(is_unspaced) {
            word.chars().count() > 1 && written.contains(word)
        } else {
            format!(" {written} ").contains(&format!(" {word} "))
        }
    };
    if stands(&wanted) {
        return vec![name.to_owned()];
    }
    let long = |word: &&str| word.chars().count() >= SHORTEST_NAME || word.chars().any(is_unspaced);
    wanted.split(' ').filter(long).filter(|word| stands(word)).map(str::to_owned).collect()
}

/// The number of the file, with its year or without, in any digits.
fn reference_in(text: &str, reference: &str) -> Option<String> {
    let folded = folded(text);
    let number = reference.rsplit('/').next().filter(|number| !number.is_empty())?;
    folded.split(' ').any(|word| word == number || word.ends_with(number)).then(|| number.to_owned())
}

fn begins_with_capital(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some()
}

const MARKS: [(char, char); 6] = [('«', '»'), ('“', '”'), ('„', '“'), ('「', '」'), ('《', '》'), ('"', '"')];

fn in_quotation_marks(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (open, close) in MARKS {
        let mut rest = text;
        while let Some((_, after)) = rest.split_once(open) {
            let Some((inside, later)) = after.split_once(close) else { break };
            found.push(inside.to_owned());
            rest = later;
        }
    }
    found.retain(|inside| !inside.trim().is_empty());
    found
}

/// Runs of words that both texts hold, each as long as possible.
fn shared(text: &str, other: &str) -> Vec<String> {
    let (mine, theirs) = (folded(text), folded(other));
    let (pieces, least, joint): (Vec<String>, _, _) = if mine.chars().any(is_unspaced) {
        (mine.chars().filter(|letter| *letter != ' ').map(String::from).collect(), QUOTED_IDEOGRAPHS, "")
    } else {
        (mine.split(' ').map(str::to_owned).collect(), QUOTED_WORDS, " ")
    };
    let theirs = if joint.is_empty() { theirs.replace(' ', "") } else { format!(" {theirs} ") };
    let holds = |pieces: &[String]| {
        let run = pieces.join(joint);
        if joint.is_empty() { theirs.contains(&run) } else { theirs.contains(&format!(" {run} ")) }
    };
    let (mut found, mut from) = (Vec::new(), 0);
    while from + least <= pieces.len() {
        if !holds(&pieces[from..from + least]) {
            from += 1;
            continue;
        }
        let mut until = from + least;
        while until < pieces.len() && holds(&pieces[from..until + 1]) {
            until += 1;
        }
        found.push(pieces[from..until].join(joint));
        from = until;
    }
    found
}
