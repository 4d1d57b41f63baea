//! A founding date as somebody types it: in any digits, as exactly as it is known, in any calendar. When a date is not certain,
//! the page asks; the code never guesses silently.

use super::FoundingDate;
use super::calendar::{Calendar, Reading, readings};
use crate::kernel::{Date, FieldError, Message, western_digits};
use crate::ui::form::Values;

/// What the controls of a date hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateEntry {
    pub year: String,
    pub month: String,
    pub day: String,
    pub approximate: bool,
    /// The word of a [`Calendar`], where it was asked for.
    pub calendar: String,
}

/// Year, month and day.
type Numbers = (i16, Option<i8>, Option<i8>);

/// Why an entry is no founding date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    YearMissing,
    YearUnreadable,
    MonthUnreadable,
    DayUnreadable,
    /// The month has no such day; its last day.
    NoSuchDay {
        last: i8,
    },
    DayWithoutMonth,
    InFuture,
    /// The year can be of several calendars.
    WhichCalendar,
}

impl DateEntry {
    /// The controls `name-year`, `name-month`, `name-day`, `name-approximate` and `name-calendar`.
    pub fn of(values: &Values, name: &str) -> Self {
        let part = |part: &str| western_digits(values.get(&format!("{name}-{part}")));
        DateEntry {
            year: part("year"),
            month: part("month"),
            day: part("day"),
            approximate: part("approximate") == "yes",
            calendar: part("calendar"),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.year.is_empty() && self.month.is_empty() && self.day.is_empty()
    }

    /// `country` is the code of the organisation's seat, empty where it is not known.
    pub fn read(&self, country: &str, today: Date) -> Result<FoundingDate, DateProblem> {
        let date = self.date(country, today)?;
        Ok(FoundingDate { approximate: date.approximate || self.approximate, ..date })
    }

    fn date(&self, country: &str, today: Date) -> Result<FoundingDate, DateProblem> {
        let (numbers, readings) = self.numbers_with_readings(country, today)?;
        let (year, month, day) = numbers;
        if let Some(chosen) = readings.iter().find(|reading| reading.calendar.as_str() == self.calendar) {
            return Ok(chosen.date);
        }
        if !readings.is_empty() {
            return Err(DateProblem::WhichCalendar);
        }
        if !(FoundingDate::OLDEST_YEAR..=9999).contains(&year) {
            return Err(DateProblem::YearUnreadable);
        }
        if let Some(month) = month {
            let first = Date::new(year, month, 1).map_err(|_| DateProblem::MonthUnreadable)?;
            let last = first.last_of_month().day();
            if day.is_some_and(|day| !(1..=last).contains(&day)) {
                return Err(DateProblem::NoSuchDay { last });
            }
        }
        let date = FoundingDate { year, month, day, approximate: false };
        match date.earliest() {
            Some(earliest) if earliest <= today => Ok(date),
            _ => Err(DateProblem::InFuture),
        }
    }

    fn numbers(&self) -> Result<Numbers, DateProblem> {
        if self.year.is_empty() {
            return Err(DateProblem::YearMissing);
        }
        let year = western_digits(&self.year).parse().map_err(|_| DateProblem::YearUnreadable)?;
        let part = |text: &str, problem| match western_digits(text) {
            text if text.is_empty() => Ok(None),
            text => text.parse::<i8>().ok().filter(|number| *number > 0).map(Some).ok_or(problem),
        };
        let month = part(&self.month, DateProblem::MonthUnreadable)?;
        let day = part(&self.day, DateProblem::DayUnreadable)?;
        match (month, day) {
            (None, Some(_)) => Err(DateProblem::DayWithoutMonth),
            _ => Ok((year, month, day)),
        }
    }

    /// How the year can be meant, when it has to be asked back; empty when it is clear.
    pub fn readings(&self, country: &str, today: Date) -> Vec<Reading> {
        self.numbers_with_readings(country, today).map(|(_, readings)| readings).unwrap_or_default()
    }

    /// The one reading of the three boxes: their numbers, and how the year can be meant.
    fn numbers_with_readings(&self, country: &str, today: Date) -> Result<(Numbers, Vec<Reading>), DateProblem> {
        let numbers = self.numbers()?;
        Ok((numbers, readings(numbers, country, today)))
    }
}

impl DateProblem {
    /// The message beside the control that holds what is wrong. The first control of a date goes by the date's own name.
    pub fn field_error(self, name: &str) -> FieldError {
        let (part, key) = match self {
            DateProblem::YearMissing => ("-year", "organisations-violation-founded-year-missing"),
            DateProblem::YearUnreadable => ("-year", "organisations-violation-founded-year"),
            DateProblem::MonthUnreadable => ("-month", "organisations-violation-founded-month"),
            DateProblem::DayUnreadable => ("", "organisations-violation-founded-day"),
            DateProblem::NoSuchDay { .. } => ("", "organisations-violation-founded-no-such-day"),
            DateProblem::DayWithoutMonth => ("-month", "organisations-violation-founded-day-without-month"),
            DateProblem::InFuture => ("-year", "organisations-violation-founded-future"),
            DateProblem::WhichCalendar => ("-calendar", "organisations-violation-founded-calendar"),
        };
        let message = Message::new(key);
        let message = match self {
            DateProblem::NoSuchDay { last } => message.with("last", i64::from(last)),
            _ => message,
        };
        FieldError::new(format!("{name}{part}"), message)
    }
}

impl Calendar {
    /// The message for one reading of a year as typed: "1389 of the Solar Hijri calendar".
    pub fn choice(self, year: &str) -> Message {
        Message::new("organisations-calendar-choice").with("year", year).with("calendar", self.message())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2026, 11, 26);

    fn entry(year: &str, month: &str, day: &str) -> DateEntry {
        let [year, month, day] = [year, month, day].map(str::to_owned);
        DateEntry { year, month, day, ..DateEntry::default() }
    }

    fn read(year: &str, month: &str, day: &str) -> Result<String, DateProblem> {
        entry(year, month, day).read("", TODAY).map(|date| date.to_string())
    }

    #[test]
    fn a_date_is_taken_as_exactly_as_it_is_known_in_the_digits_of_any_keyboard() {
        assert_eq!(read("2009", "", "").as_deref(), Ok("2009"));
        assert_eq!(read("٢٠١٢", "٢", "٢٩").as_deref(), Ok("2012-02-29"));
        assert_eq!(read("२०१२", "०२", "").as_deref(), Ok("2012-02"));
        assert_eq!(read("2026", "11", "26").as_deref(), Ok("2026-11-26"));
    }

    #[test]
    fn what_is_wrong_is_named_by_its_own_part() {
        use DateProblem::*;
        for (year, month, day, problem) in [
            ("", "", "", YearMissing),
            ("", "3", "7", YearMissing),
            ("soon", "", "", YearUnreadable),
            ("999", "", "", YearUnreadable),
            ("20099", "", "", YearUnreadable),
            ("2009", "13x", "", MonthUnreadable),
            ("2009", "0", "", MonthUnreadable),
            ("2009", "14", "1", MonthUnreadable),
            ("2009", "2", "30", NoSuchDay { last: 28 }),
            ("2012", "2", "30", NoSuchDay { last: 29 }),
            ("2009", "2", "x", DayUnreadable),
            ("2009", "", "3", DayWithoutMonth),
            ("2026", "11", "27", InFuture),
            ("2026", "12", "", InFuture),
            ("2999", "7", "3", InFuture),
            ("9999", "", "", InFuture),
            ("1389", "", "", WhichCalendar),
            ("2553", "1", "31", WhichCalendar),
            ("22", "", "", WhichCalendar),
        ] {
            assert_eq!(read(year, month, day), Err(problem), "{year} {month} {day}");
        }
    }

    #[test]
    fn a_year_of_another_calendar_is_taken_once_somebody_says_which() {
        for (calendar, year, taken) in [
            ("solar-hijri", "۱۳۸۹", "~2010"),
            ("hijri", "1389", "~1969"),
            ("gregorian", "1389", "1389"),
            ("buddhist", "๒๕๕๓", "2010"),
            ("minguo", "99", "2010"),
            ("heisei", "22", "2010"),
        ] {
            let typed = DateEntry { calendar: calendar.into(), ..entry(year, "", "") };
            assert_eq!(typed.read("", TODAY).map(|date| date.to_string()).as_deref(), Ok(taken), "{calendar} {year}");
        }
        let other = DateEntry { calendar: "buddhist".into(), ..entry("1389", "", "") };
        assert_eq!(other.read("", TODAY), Err(DateProblem::WhichCalendar), "an answer to another question");
    }

    proptest! {
        #[test]
        fn whatever_is_typed_no_date_after_today_is_taken(
            year in "[0-9]{1,4}", month in "[0-9]{0,2}", day in "[0-9]{0,2}",
            calendar in prop::sample::select(Calendar::ALL.to_vec()), country in "(ET|NP|JP|FR|)",
        ) {
            let typed = DateEntry { calendar: calendar.as_str().to_owned(), ..entry(&year, &month, &day) };
            if let Ok(date) = typed.read(&country, TODAY) {
                prop_assert!(date.earliest().is_some_and(|first| first <= TODAY), "{typed:?} {date}");
            }
        }
    }
}
