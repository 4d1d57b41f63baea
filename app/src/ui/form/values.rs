//! What a person typed, exactly as typed, so that a page can always give it back.

use std::collections::BTreeMap;

use crate::kernel::{Date, western_digits, without_unseen_edges};

/// The values of a form by the name of their control. A name without a value reads as empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(BTreeMap<String, Vec<String>>);

/// What three date boxes hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateEntry {
    Empty,
    Entered(Date),
    /// Something was typed that names no day of the calendar.
    Unreadable,
}

impl Values {
    pub fn get(&self, name: &str) -> &str {
        self.all(name).first().map_or("", String::as_str)
    }

    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Adds a value; earlier values of the same name stay, as checkboxes of one name need.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.entry(name.into()).or_default().push(value.into());
    }

    /// Gives a name exactly one value.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), vec![value.into()]);
    }

    /// Removes a name and returns its first value.
    pub fn take(&mut self, name: &str) -> String {
        self.0.remove(name).and_then(|values| values.into_iter().next()).unwrap_or_default()
    }

    /// What was typed without what stands unseen around it, except where `is_secret` says that every character counts.
    pub fn without_unseen_edges(mut self, is_secret: impl Fn(&str) -> bool) -> Self {
        for (_, values) in self.0.iter_mut().filter(|(name, _)| !is_secret(name)) {
            for value in values {
                let cleaned = without_unseen_edges(value);
                if cleaned.len() != value.len() {
                    *value = cleaned.to_owned();
                }
            }
        }
        self
    }

    pub fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(name, values)| values.iter().map(move |value| (name.as_str(), value.as_str())))
    }

    /// Reads `name-day`, `name-month` and `name-year`, in any Unicode digits.
    pub fn date(&self, name: &str) -> DateEntry {
        let part = |suffix: &str| self.get(&format!("{name}-{suffix}")).trim().to_owned();
        let (day, month, year) = (part("day"), part("month"), part("year"));
        if day.is_empty() && month.is_empty() && year.is_empty() {
            return DateEntry::Empty;
        }
        let date = || {
            // A year of two digits is ambiguous: the page asks again and does not guess.
            let year = number(&year).filter(|year| *year >= 1000)?;
            Date::new(year, i8::try_from(number(&month)?).ok()?, i8::try_from(number(&day)?).ok()?).ok()
        };
        date().map_or(DateEntry::Unreadable, DateEntry::Entered)
    }

    /// Puts a known date into the three boxes.
    pub fn set_date(&mut self, name: &str, date: Date) {
        self.set(format!("{name}-day"), date.day().to_string());
        self.set(format!("{name}-month"), date.month().to_string());
        self.set(format!("{name}-year"), date.year().to_string());
    }
}

/// A whole number in the digits of any script.
fn number(text: &str) -> Option<i16> {
    western_digits(text).parse().ok()
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Values {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut values = Values::default();
        pairs.into_iter().for_each(|(name, value)| values.insert(name, value));
        values
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn typed(day: &str, month: &str, year: &str) -> DateEntry {
        [("founded-day", day), ("founded-month", month), ("founded-year", year)]
            .into_iter()
            .collect::<Values>()
            .date("founded")
    }

    #[test]
    fn every_checked_box_of_one_name_is_kept() {
        let values: Values = [("region", "africa"), ("region", "asia")].into_iter().collect();
        assert_eq!(values.all("region"), ["africa", "asia"]);
        assert_eq!(values.get("absent"), "");
    }

    #[test]
    fn a_date_is_read_in_the_digits_of_the_reader() {
        assert_eq!(typed("14", "3", "2027"), DateEntry::Entered(date(2027, 3, 14)));
        assert_eq!(typed("١٤", "٣", "٢٠٢٧"), DateEntry::Entered(date(2027, 3, 14)));
        assert_eq!(typed("１４", "３", "２０２７"), DateEntry::Entered(date(2027, 3, 14)));
    }

    #[test]
    fn a_day_that_does_not_exist_is_not_corrected() {
        assert_eq!(typed("31", "2", "2027"), DateEntry::Unreadable);
        assert_eq!(typed("14", "", "2027"), DateEntry::Unreadable);
        assert_eq!(typed("14", "3", "27"), DateEntry::Unreadable);
        assert_eq!(typed(" ", "", ""), DateEntry::Empty);
    }
}
