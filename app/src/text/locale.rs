//! A reader's language, with everything that is said in it.

use std::cmp::Ordering;

use fluent::{FluentArgs, FluentValue};

use super::catalogue::{Bundle, catalogue};
use super::{country, country_names, format, isolation};
use crate::kernel::{Argument, Date, Language, Message, Timestamp};

/// Says messages, dates, numbers and names in one language. Cheap to copy: the catalogues are static.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    pub language: Language,
}

impl Locale {
    pub fn new(language: Language) -> Self {
        Locale { language }
    }

    /// The text of a message without variables. A key that does not exist gives `[key]`.
    pub fn text(self, key: &str) -> String {
        say(&catalogue(self.language).isolating, key, None)
    }

    /// A message for HTML: variables carry isolation marks, so that a French name keeps its place in an Arabic sentence.
    pub fn message(self, message: &Message) -> String {
        resolve(&catalogue(self.language).isolating, message)
    }

    /// A message without isolation marks, for mail subjects, file names, page titles and CSV.
    pub fn bare(self, message: &Message) -> String {
        resolve(&catalogue(self.language).bare, message)
    }

    /// Whether the catalogue has this key: for messages chosen by data, such as a programme's own words.
    pub fn has(self, key: &str) -> bool {
        catalogue(self.language).bare.has_message(key)
    }

    /// A day in full: `14 March 2027`, `14 آذار/مارس 2027`.
    pub fn date(self, date: Date) -> String {
        format::date(self.language, date)
    }

    /// A month with its year: `March 2027`, `آذار/مارس 2027`.
    pub fn month(self, date: Date) -> String {
        format::month(self.language, date)
    }

    /// The day a moment falls on in a zone, in full.
    pub fn date_in(self, at: Timestamp, zone: &str) -> String {
        self.date(at.in_zone(zone).date())
    }

    /// The month or the year that begins at a moment, in a zone: `March 2027`, `2027`.
    pub fn period(self, starts: Timestamp, is_a_year: bool, zone: &str) -> String {
        let first = starts.in_zone(zone).date();
        if is_a_year { first.year().to_string() } else { format::month(self.language, first) }
    }

    /// A moment as people in a zone know it, which is named: `14 March 2027, 18:00 (Geneva, UTC+1)`.
    /// An unknown zone is shown as UTC.
    pub fn date_time(self, at: Timestamp, zone: &str) -> String {
        format::date_time(self, at, zone)
    }

    /// A whole number in the reader's digits and grouping.
    pub fn number(self, number: i64) -> String {
        format::decimal(self.language, &number.to_string()).unwrap_or_else(|| number.to_string())
    }

    /// A whole percentage: `12%`, `12 %`.
    pub fn percent(self, percent: i64) -> String {
        self.bare(&Message::new("interface-percent").with("number", percent))
    }

    /// A file's size, given in bytes: `820 bytes`, `64 KB`, `9.5 MB`, rounded up to what is shown. 1 KB is 1 000 bytes.
    pub fn file_size(self, bytes: u64) -> String {
        format::file_size(self, bytes)
    }

    /// An enumeration: `A, B and C`.
    pub fn list(self, items: &[String]) -> String {
        format::list(self.language, items)
    }

    /// The readers alone, of what is published in part.
    pub fn who_reads(self, who: &crate::kernel::WhoSees) -> String {
        let readers: Vec<String> = who.0.iter().map(|reader| self.message(&reader.message())).collect();
        self.message(&Message::new("interface-who-reads").with("readers", self.list(&readers)))
    }

    /// `Members of your organisation and reviewers. It is not published.`
    pub fn who_sees(self, who: &crate::kernel::WhoSees) -> String {
        if who.is_published() {
            return self.text("interface-who-sees-everybody");
        }
        let readers: Vec<String> = who.0.iter().map(|reader| self.message(&reader.message())).collect();
        self.message(&Message::new("interface-who-sees").with("readers", self.list(&readers)))
    }

    /// The order of two texts in the reader's alphabet. Texts that read alike keep a stable order.
    pub fn compare(self, left: &str, right: &str) -> Ordering {
        format::compare(self.language, left, right)
    }

    /// A language's name, in the reader's language. In itself it is [`Language::own_name`].
    pub fn language_name(self, language: Language) -> String {
        self.text(&format!("interface-language-{language}"))
    }

    /// Names of languages as one list. In French, Russian and Spanish only the first begins with a capital.
    pub fn languages(self, languages: &[Language]) -> String {
        let small = matches!(self.language, Language::Fr | Language::Ru | Language::Es);
        let name = |(index, language): (usize, &Language)| {
            let name = self.language_name(*language);
            let mut letters = name.chars();
            match letters.next() {
                Some(first) if small && index > 0 => first.to_lowercase().chain(letters).collect(),
                _ => name,
            }
        };
        self.list(&languages.iter().enumerate().map(name).collect::<Vec<String>>())
    }

    /// The United Nations short name of a country or area, given its ISO 3166 alpha-2 code in either case.
    /// An unknown code is shown as it is.
    pub fn country(self, code: &str) -> String {
        country::name(self, code)
    }

    /// The code of a country or area by any name that people give it, in any of the six languages, or by its code.
    pub fn country_named(self, typed: &str) -> Option<&'static str> {
        country_names::named(self.language, typed)
    }

    /// The code of the only country or area of the list whose name begins with what was typed.
    pub fn country_begun(self, typed: &str) -> Option<&'static str> {
        country_names::begun(self.language, typed)
    }

    /// Codes of those whose names are close to what was typed, the closest first; at most four.
    pub fn countries_near(self, typed: &str) -> Vec<&'static str> {
        country_names::near(self.language, typed)
    }

    /// All countries and areas as (code, name), in the reader's alphabetical order: for a list to choose from.
    pub fn countries_by_name(self) -> &'static [(&'static str, String)] {
        country::by_name(self.language)
    }
}

fn resolve(bundle: &'static Bundle, message: &Message) -> String {
    if message.arguments.is_empty() {
        return say(bundle, &message.key, None);
    }
    let mut arguments = FluentArgs::with_capacity(message.arguments.len());
    for (name, argument) in &message.arguments {
        arguments.set(
            name.as_str(),
            match argument {
                Argument::Text(text) => FluentValue::from(isolation::contained(text)),
                Argument::Number(number) => FluentValue::from(*number),
                Argument::Message(inner) => FluentValue::from(resolve(bundle, inner)),
            },
        );
    }
    say(bundle, &message.key, Some(&arguments))
}

fn say(bundle: &'static Bundle, key: &str, arguments: Option<&FluentArgs>) -> String {
    match bundle.get_message(key).and_then(|message| message.value()) {
        Some(pattern) => bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned(),
        None => format!("[{key}]"),
    }
}
