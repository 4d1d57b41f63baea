//! Dates in a text, as the six languages write them: a month beside a number is one date, in every script.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use crate::kernel::{Date, Language};
use crate::text::{Locale, folded};

/// A shorter beginning of a month is no abbreviation of it: "ma", "ju".
const SHORTEST_BEGINNING: usize = 3;
/// A month of so few letters is another word too, in one of the languages: may, mai, آب.
const TOLD_BY_ITS_NUMBER: usize = 3;
/// What stands between a number and its month: of, de, del.
const LONGEST_JOINT: usize = 3;

/// The names of the months in folded words, as dates and headings write them.
static MONTHS: LazyLock<BTreeSet<Vec<String>>> = LazyLock::new(|| {
    let mut months = BTreeSet::new();
    for (language, month) in Language::ALL.iter().flat_map(|language| (1..=12).map(move |month| (*language, month))) {
        let Ok(day) = Date::new(2026, month, 2) else { continue };
        let locale = Locale::new(language);
        for written in [locale.date(day), locale.month(day)] {
            let words = written.split_whitespace().filter(|word| {
                !word.chars().any(char::is_numeric) && word.trim_matches('.').chars().count() >= 3 || is_arabic(word)
            });
            let name = words.collect::<Vec<_>>().join(" ");
            // Arabic writes two names of one month: أيار/مايو.
            months.extend(name.split('/').map(words_of).filter(|words| !words.is_empty()));
            // Russian bends the name: 3 мая, в мае.
            if language == Language::Ru && name.ends_with(['я', 'а']) {
                let stem: String = name.chars().take(name.chars().count() - 1).collect();
                months.insert(words_of(&format!("{stem}е")));
            }
        }
    }
    months
});

fn is_arabic(word: &str) -> bool {
    word.chars().any(|letter| ('\u{600}'..='\u{6FF}').contains(&letter))
}

fn words_of(text: &str) -> Vec<String> {
    folded(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A word of a text, or a part of one between strokes.
pub(super) struct Word<'a> {
    /// Without the signs around it.
    pub bare: &'a str,
    /// Of `bare`, in bytes.
    pub place: Range<usize>,
    pub ends_sentence: bool,
    folded: Vec<String>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    /// Day, month and year in one word.
    Date,
    Month,
    /// The first letters of a month.
    Beginning,
    Other,
}

impl Word<'_> {
    pub fn is_number(&self) -> bool {
        self.kind == Kind::Number
    }

    pub fn is_whole_date(&self) -> bool {
        self.kind == Kind::Date
    }

    fn is_month(&self) -> bool {
        matches!(self.kind, Kind::Month | Kind::Beginning)
    }

    /// Joins a number and a month: it is short and written small.
    fn is_joint(&self) -> bool {
        let small = !self.bare.chars().any(char::is_uppercase);
        self.kind == Kind::Other && small && !self.ends_sentence && self.bare.chars().count() <= LONGEST_JOINT
    }
}

/// The words of a text in their order.
pub(super) fn read(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    for whole in text.split_whitespace() {
        let start = whole.as_ptr() as usize - text.as_ptr() as usize;
        // A stroke parts names, and the numbers of one date belong together.
        let parts: Vec<&str> = if whole.chars().any(char::is_numeric) || whole.contains("://") {
            vec![whole]
        } else {
            whole.split('/').collect()
        };
        let mut at = start;
        for part in parts {
            let bare = part.trim_matches(|sign: char| !sign.is_alphanumeric());
            let before = part.find(bare).unwrap_or_default();
            if !bare.is_empty() {
                words.push(Word {
                    bare,
                    place: at + before..at + before + bare.len(),
                    ends_sentence: part.ends_with(['.', '!', '?', ':', '…', '\u{61F}']),
                    folded: words_of(bare),
                    kind: kind_of(bare),
                });
            }
            at += part.len() + 1;
        }
    }
    mark_months(&mut words);
    words
}

fn kind_of(bare: &str) -> Kind {
    let numbers = bare.split(['.', '/', '-']).filter(|part| !part.is_empty()).count();
    let numeric = bare.chars().any(char::is_numeric);
    if (numeric && numbers == 3) || has_chinese_month(bare) {
        Kind::Date
    } else if numeric {
        Kind::Number
    } else {
        Kind::Other
    }
}

/// Chinese sets no blank between the number and the month: 2014年5月3日, 五月.
fn has_chinese_month(bare: &str) -> bool {
    let mut before = ' ';
    for letter in bare.chars() {
        if letter == '月' && (before.is_numeric() || "一二三四五六七八九十".contains(before)) {
            return true;
        }
        before = letter;
    }
    false
}

fn mark_months(words: &mut [Word]) {
    for from in 0..words.len() {
        let longest = MONTHS.iter().filter(|month| stands_at(words, from, month)).map(Vec::len).max();
        if let Some(length) = longest {
            // A name of two words is of as many words of the text, or of fewer where a hyphen joins them.
            let mut covered = 0;
            for word in &mut words[from..] {
                if covered >= length {
                    break;
                }
                covered += word.folded.len();
                word.kind = Kind::Month;
            }
        } else if words[from].kind == Kind::Other && is_beginning(&words[from].folded) {
            words[from].kind = Kind::Beginning;
        }
    }
}

fn stands_at(words: &[Word], from: usize, month: &[String]) -> bool {
    if words[from].folded.first() != month.first() {
        return false;
    }
    let written = words[from..].iter().take(month.len()).filter(|word| matches!(word.kind, Kind::Other | Kind::Month));
    let written: Vec<&String> = written.flat_map(|word| &word.folded).collect();
    written.len() >= month.len() && written.iter().zip(month).all(|(word, part)| *word == part)
}

fn is_beginning(folded: &[String]) -> bool {
    let [only] = folded else { return false };
    only.chars().count() >= SHORTEST_BEGINNING
        && MONTHS.iter().any(|month| month.len() == 1 && month[0].len() > only.len() && month[0].starts_with(only))
}

/// Where the date ends that begins with this word, if one does: months and numbers side by side, and at least one of each.
pub(super) fn date_from(words: &[Word], from: usize) -> Option<usize> {
    let part = |at: usize| words.get(at).filter(|word| word.is_number() || word.is_month());
    part(from)?;
    let mut end = from + 1;
    loop {
        let last = &words[end - 1];
        // An abbreviation bears a point, and so does the number before a month in some languages.
        let next = if part(end).is_some() { end } else { end + 1 };
        let Some(follows) = part(next) else { break };
        let turns = last.is_number() != follows.is_number();
        let joined = next == end || (turns && words[end].is_joint());
        let parted = last.ends_sentence && last.kind != Kind::Beginning && !(last.is_number() && is_day(last.bare));
        if !joined || parted {
            break;
        }
        end = next + 1;
    }
    let parts = &words[from..end];
    (parts.iter().any(Word::is_number) && parts.iter().any(Word::is_month)).then_some(end)
}

fn is_day(bare: &str) -> bool {
    bare.chars().filter(|character| character.is_numeric()).count() <= 2
}

/// A month without a number: one whose name means nothing else, or that is written large where another word is not.
pub(super) fn is_month_alone(word: &Word, within_a_sentence: bool) -> bool {
    let long = word.bare.chars().count() > TOLD_BY_ITS_NUMBER;
    let large = within_a_sentence && word.bare.chars().next().is_some_and(char::is_uppercase);
    word.kind == Kind::Month && (long || large)
}
