//! When an organisation was founded, as exactly as it knows. The profile, the eligibility check and every application use
//! this one type.

use std::fmt;
use std::str::FromStr;

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
    /// Years by which two dates may differ of which one is approximate.
    const ABOUT: i16 = 2;

    pub fn of_day(day: Date) -> Self {
        FoundingDate { year: day.year(), month: Some(day.month()), day: Some(day.day()), approximate: false }
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

    /// Whether no day can be meant by both: two answers of one organisation that cannot both be true.
    pub fn contradicts(&self, other: &FoundingDate) -> bool {
        if self.approximate || other.approximate {
            return (self.year - other.year).abs() > Self::ABOUT;
        }
        match (self.earliest(), self.latest(), other.earliest(), other.latest()) {
            (Some(first), Some(last), Some(other_first), Some(other_last)) => last < other_first || other_last < first,
            _ => false,
        }
    }
}

/// As ISO 8601 writes it, to the day, the month or the year: `2009-03-07`, `2009-03`, `2009`; `~2009` for about 2009.
impl fmt::Display for FoundingDate {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.approximate {
            to.write_str("~")?;
        }
        write!(to, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(to, "-{part:02}")?;
        }
        Ok(())
    }
}

impl FromStr for FoundingDate {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let exact = text.strip_prefix('~');
        let mut parts = exact.unwrap_or(text).split('-');
        let year = parts.next().and_then(|part| part.parse().ok()).ok_or(())?;
        let mut part = || parts.next().map(|part| part.parse().map_err(|_| ())).transpose();
        let date = FoundingDate { year, month: part()?, day: part()?, approximate: exact.is_some() };
        if parts.next().is_some() { Err(()) } else { date.earliest().map(|_| date).ok_or(()) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read(text: &str) -> FoundingDate {
        text.parse().unwrap_or_else(|()| panic!("{text}"))
    }

    #[test]
    fn a_date_is_written_as_exactly_as_it_is_known_and_read_again() {
        for text in ["2009", "2009-03", "2009-03-07", "~2009", "~2009-03"] {
            assert_eq!(read(text).to_string(), text);
        }
        for text in ["", "~", "2009-13", "2009-02-30", "2009-1-1-1", "soon"] {
            assert_eq!(text.parse::<FoundingDate>(), Err(()), "{text}");
        }
    }

    #[test]
    fn a_year_alone_can_mean_each_of_its_days() {
        assert_eq!(read("2009").earliest(), Some(date(2009, 1, 1)));
        assert_eq!(read("2009").latest(), Some(date(2009, 12, 31)));
        assert_eq!(read("2012-02").latest(), Some(date(2012, 2, 29)));
    }

    #[test]
    fn two_dates_contradict_each_other_when_no_day_is_meant_by_both() {
        for (one, other) in [("2009", "2009-03-07"), ("2009-03", "2009-03-07"), ("~2009", "2011"), ("2009", "2009")] {
            assert!(!read(one).contradicts(&read(other)) && !read(other).contradicts(&read(one)), "{one} {other}");
        }
        for (one, other) in
            [("2009", "2010"), ("2019-03", "2019-04-15"), ("~2009", "2012"), ("2009-03-07", "2009-03-08")]
        {
            assert!(read(one).contradicts(&read(other)) && read(other).contradicts(&read(one)), "{one} {other}");
        }
    }
}
