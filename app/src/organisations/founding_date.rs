//! When an organisation was founded, as exactly as it knows.

use serde::{Deserialize, Serialize};

use crate::kernel::Date;

/// A year, with month and day where they are known. A community group may know only "about 2009".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundingDate {
    pub year: i16,
    pub month: Option<i8>,
    pub day: Option<i8>,
    pub approximate: bool,
}

impl FoundingDate {
    /// The oldest year that is believed; the oldest existing charities come close to it.
    pub const OLDEST_YEAR: i16 = 1000;

    /// Reads three fields of a form; month and day may be empty. `None` when they are no date of the past.
    /// Digits may be those of any script that Arabic or Persian keyboards write.
    pub fn parse(year: &str, month: &str, day: &str, approximate: bool, today: Date) -> Option<FoundingDate> {
        let year: i16 = number(year)?.try_into().ok()?;
        let month = optional(month)?;
        let day = optional(day)?;
        let founded = FoundingDate { year, month, day, approximate };
        let possible = (Self::OLDEST_YEAR..=today.year()).contains(&year)
            && (day.is_none() || month.is_some())
            && founded.earliest().is_some_and(|earliest| earliest <= today);
        possible.then_some(founded)
    }

    /// The first day it can mean.
    pub fn earliest(&self) -> Option<Date> {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).ok()
    }

    /// The last day it can mean. Age is counted from here where a criterion asks for a minimum, unless evidence says more.
    pub fn latest(&self) -> Option<Date> {
        match (self.month, self.day) {
            (Some(month), Some(day)) => Date::new(self.year, month, day).ok(),
            (Some(month), None) => Date::new(self.year, month, 1).ok().map(|first| first.last_of_month()),
            (None, _) => Date::new(self.year, 12, 31).ok(),
        }
    }
}

fn number(text: &str) -> Option<i32> {
    let digits: Option<String> = text
        .trim()
        .chars()
        .map(|character| match character {
            '0'..='9' => Some(character),
            '\u{0660}'..='\u{0669}' => char::from_digit(character as u32 - 0x0660, 10),
            '\u{06F0}'..='\u{06F9}' => char::from_digit(character as u32 - 0x06F0, 10),
            '\u{FF10}'..='\u{FF19}' => char::from_digit(character as u32 - 0xFF10, 10),
            _ => None,
        })
        .collect();
    digits?.parse().ok()
}

/// Outer `None`: typed, but no number. Inner `None`: left empty.
fn optional(text: &str) -> Option<Option<i8>> {
    if text.trim().is_empty() {
        return Some(None);
    }
    number(text)?.try_into().ok().map(Some)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn parse(year: &str, month: &str, day: &str) -> Option<FoundingDate> {
        FoundingDate::parse(year, month, day, false, date(2026, 11, 5))
    }

    #[test]
    fn a_year_alone_is_enough() {
        let founded = parse("2009", "", "").unwrap();
        assert_eq!(founded.earliest(), Some(date(2009, 1, 1)));
        assert_eq!(founded.latest(), Some(date(2009, 12, 31)));
    }

    #[test]
    fn arabic_digits_are_digits() {
        assert_eq!(parse("٢٠١٢", "٢", "٢٩").unwrap().latest(), Some(date(2012, 2, 29)));
    }

    #[test]
    fn what_is_no_day_of_the_past_is_not_a_founding_date() {
        for (year, month, day) in [
            ("2011", "2", "29"),
            ("2026", "11", "6"),
            ("2027", "", ""),
            ("", "", ""),
            ("2010", "", "3"),
            ("99", "", ""),
        ] {
            assert_eq!(parse(year, month, day), None, "{year} {month} {day}");
        }
    }
}
