//! What in a text for the public could tell whom it is about. Nothing here refuses a text: the decider is shown the places and
//! judges.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use crate::kernel::{Message, words};

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
}

/// What the file holds by which its organisation could be known.
#[derive(Clone, Debug, Default)]
pub struct FileWords {
    /// Names of the organisation, of people, of places and of its country in every language.
    pub names: Vec<String>,
    pub reference: String,
    /// Answers, profile and reasons.
    pub texts: Vec<String>,
    /// Names of the months, in every language.
    pub months: Vec<String>,
    /// Codes that every reader knows, such as `K5`.
    pub codes: Vec<String>,
}

/// So many words in a row are a quotation.
const QUOTED_WORDS: usize = 6;
/// So many characters, in a script that writes no spaces.
const QUOTED_IDEOGRAPHS: usize = 10;
/// A shorter word of a name is found in every text.
const SHORTEST_NAME: usize = 4;
/// Who reads a longer list reads none.
const MOST: usize = 40;

/// Every place that could tell, once each, the gravest first.
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
    let words: Vec<&str> = text.split_whitespace().collect();
    for (index, word) in words.iter().enumerate() {
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        if bare.contains('@') || bare.contains("://") || bare.to_lowercase().starts_with("www.") {
            warn(Risk::Address, bare);
        } else if file.codes.iter().any(|code| code.eq_ignore_ascii_case(bare)) {
            continue;
        } else if bare.chars().any(char::is_numeric) {
            let dated = bare.split(['.', '/', '-']).filter(|part| !part.is_empty()).count() == 3;
            let month = words.get(index + 1).is_some_and(|next| is_month(next, file)) || has_month(bare, file);
            warn(if dated || month { Risk::Date } else { Risk::Number }, bare);
        } else if is_month(word, file) && bare.chars().count() > 3 {
            warn(Risk::Date, bare);
        } else if begins_with_capital(bare) && index > 0 && !ends_sentence(words[index - 1]) {
            warn(Risk::Capital, bare);
        }
    }
    for quoted in in_quotation_marks(text) {
        warn(Risk::Quotation, &quoted);
    }
    for quoted in file.texts.iter().flat_map(|other| shared(text, other)) {
        warn(Risk::Quotation, &quoted);
    }
    found.into_iter().take(MOST).collect()
}

/// Lower case, without accents and signs, in Latin digits, words parted by one space.
fn fold(text: &str) -> String {
    let letters = text.nfkd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter));
    let plain: String = letters
        .flat_map(char::to_lowercase)
        .map(|letter| latin_digit(letter).unwrap_or(letter))
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn latin_digit(letter: char) -> Option<char> {
    let zero = ['\u{660}', '\u{6F0}', '\u{966}', '\u{FF10}']
        .into_iter()
        .find(|&zero| (zero as u32..zero as u32 + 10).contains(&(letter as u32)))?;
    char::from_digit(letter as u32 - zero as u32, 10)
}

fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{E00}'..='\u{E7F}')
}

/// The whole name, or each of its longer words.
fn names_in(text: &str, name: &str) -> Vec<String> {
    let (written, wanted) = (fold(text), fold(name));
    if wanted.is_empty() {
        return Vec::new();
    }
    let stands = |word: &str| {
        if word.chars().any(is_ideograph) {
            word.chars().count() > 1 && written.contains(word)
        } else {
            format!(" {written} ").contains(&format!(" {word} "))
        }
    };
    if stands(&wanted) {
        return vec![name.to_owned()];
    }
    let long = |word: &&str| word.chars().count() >= SHORTEST_NAME || word.chars().any(is_ideograph);
    wanted.split(' ').filter(long).filter(|word| stands(word)).map(str::to_owned).collect()
}

/// The number of the file, with its year or without, in any digits.
fn reference_in(text: &str, reference: &str) -> Option<String> {
    let folded = fold(text);
    let number = reference.rsplit('/').next().filter(|number| !number.is_empty())?;
    folded.split(' ').any(|word| word == number || word.ends_with(number)).then(|| number.to_owned())
}

fn is_month(word: &str, file: &FileWords) -> bool {
    let word = fold(word);
    !word.is_empty() && file.months.iter().any(|month| fold(month).split(' ').any(|part| part == word))
}

/// Chinese writes the month without a space.
fn has_month(word: &str, file: &FileWords) -> bool {
    word.contains('月') || file.months.iter().any(|month| !month.is_empty() && word.contains(month.as_str()))
}

fn begins_with_capital(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some()
}

fn ends_sentence(word: &str) -> bool {
    word.ends_with(['.', '!', '?', ':', '…', '\u{61F}'])
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
    let (mine, theirs) = (fold(text), fold(other));
    let (pieces, least, joint): (Vec<String>, _, _) = if mine.chars().any(is_ideograph) {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> FileWords {
        let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
        FileWords {
            names: owned(&[
                "Réseau des maraîchères du fleuve",
                "RMF",
                "Podor",
                "Amina Diallo",
                "绿色海岸社",
                "شبكة الزيتونة",
            ]),
            reference: "TRB/2026/048213".into(),
            texts: owned(&[
                "The statutes adopted by the founding assembly do not say who elects the board.",
                "我们每年在县城举行一次会员大会选举负责人",
            ]),
            months: owned(&["May", "mai", "أيار/مايو", "мая"]),
            codes: owned(&["K5"]),
        }
    }

    fn risks(text: &str) -> Vec<Risk> {
        let mut risks: Vec<Risk> = warnings(text, &file()).into_iter().map(|warning| warning.risk).collect();
        risks.dedup();
        risks
    }

    #[test]
    fn a_summary_that_tells_nothing_is_left_alone() {
        for text in [
            "The rules handed in leave open how leaders are elected. Criterion K5 was not shown to be met.",
            "Les règles remises ne disent pas qui vote.",
            "现有材料未能说明由谁选举负责人。",
            "لا يبيّن ما ورد من ينتخب الهيئة.",
        ] {
            assert_eq!(warnings(text, &file()), [], "{text}");
        }
    }

    #[test]
    fn names_are_found_in_every_script_and_spelling() {
        for text in [
            "le RESEAU DES MARAICHERES du fleuve",
            "The association of Podor did not show it.",
            "members of RMF vote",
            "请绿色海岸社补交",
            "لم تبيّن شبكة الزيتونة ذلك",
            "as amina told us",
        ] {
            assert!(risks(text).contains(&Risk::Name), "{text}: {:?}", warnings(text, &file()));
        }
    }

    #[test]
    fn numbers_dates_and_references_are_pointed_at_in_any_digits() {
        for (text, risk) in [
            ("founded in 2014", Risk::Number),
            ("the 14 articles", Risk::Number),
            ("المادة ١٤ من النظام", Risk::Number),
            ("on 11/05/2014", Risk::Date),
            ("adopted on 11 May", Risk::Date),
            ("le 11 mai", Risk::Date),
            ("ملصق من مايو", Risk::Date),
            ("file 048213", Risk::Reference),
            ("٠٤٨٢١٣", Risk::Reference),
            ("see www.rmf.example", Risk::Address),
            ("write to a@b.example", Risk::Address),
        ] {
            assert!(risks(text).contains(&risk), "{text}: {:?}", warnings(text, &file()));
        }
    }

    #[test]
    fn what_was_copied_is_a_quotation_with_marks_or_without() {
        for text in [
            "We saw that the statutes adopted by the founding assembly say little.",
            "They wrote “the assembly decides”.",
            "Ils écrivent « l’assemblée décide ».",
            "材料称每年在县城举行一次会员大会选举。",
        ] {
            assert!(risks(text).contains(&Risk::Quotation), "{text}: {:?}", warnings(text, &file()));
        }
        let copied = warnings("We saw that the statutes adopted by the founding assembly say little.", &file());
        assert!(copied.iter().any(|one| one.found == "the statutes adopted by the founding assembly"), "{copied:?}");
    }

    #[test]
    fn a_capital_within_a_sentence_may_be_a_name() {
        assert_eq!(risks("The branch in Kisumu was closed."), [Risk::Capital]);
        assert_eq!(risks("It was closed. Nobody answered."), []);
    }

    #[test]
    fn a_long_text_does_not_take_long() {
        let text = "word ".repeat(4_000);
        let long = FileWords { texts: vec!["other ".repeat(20_000)], ..file() };
        assert!(warnings(&text, &long).len() <= MOST);
    }
}
