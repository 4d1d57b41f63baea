//! Calendars in daily use beside the Gregorian one, and the years of each that look like no Gregorian year of the past.

use icu::calendar::cal::{Buddhist, Ethiopian, EthiopianEraStyle, Gregorian, Hijri, Persian, Roc};
use icu::calendar::{AsCalendar, Date as IcuDate};

use super::FoundingDate;
use crate::kernel::{Date, Message, words};

/// How a year is counted. The last two are Gregorian years whose century was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calendar {
    Gregorian,
    SolarHijri,
    Hijri,
    Buddhist,
    BikramSambat,
    Ethiopian,
    Minguo,
    Reiwa,
    Heisei,
    Showa,
    Taisho,
    TwentiethCentury,
    TwentyFirstCentury,
}

words!(Calendar {
    Gregorian = "gregorian",
    SolarHijri = "solar-hijri",
    Hijri = "hijri",
    Buddhist = "buddhist",
    BikramSambat = "bikram-sambat",
    Ethiopian = "ethiopian",
    Minguo = "minguo",
    Reiwa = "reiwa",
    Heisei = "heisei",
    Showa = "showa",
    Taisho = "taisho",
    TwentiethCentury = "twentieth-century",
    TwentyFirstCentury = "twenty-first-century",
});

/// A year as typed, read in one calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    pub calendar: Calendar,
    /// The same in the Gregorian calendar.
    pub date: FoundingDate,
}

impl Calendar {
    pub fn message(self) -> Message {
        Message::of_word("organisations-calendar", self.as_str())
    }

    /// The date in the Gregorian calendar. A year of another length than the Gregorian one becomes that year in which most
    /// of it falls, and is approximate; so does a month. `None` where the calendar has no such day.
    pub fn read(self, year: i16, month: Option<i8>, day: Option<i8>) -> Option<FoundingDate> {
        match self {
            Calendar::Gregorian => shifted(0, year, month, day),
            Calendar::TwentiethCentury => shifted(1900, year, month, day),
            Calendar::TwentyFirstCentury => shifted(2000, year, month, day),
            Calendar::Reiwa => shifted(2018, year, month, day),
            Calendar::Heisei => shifted(1988, year, month, day),
            Calendar::Showa => shifted(1925, year, month, day),
            Calendar::Taisho => shifted(1911, year, month, day),
            Calendar::Minguo => converted(year, month, day, |y, m, d| IcuDate::<Roc>::try_new_roc(y, m, d).ok()),
            Calendar::Buddhist => {
                converted(year, month, day, |y, m, d| IcuDate::<Buddhist>::try_new_buddhist(y, m, d).ok())
            }
            Calendar::SolarHijri => {
                converted(year, month, day, |y, m, d| IcuDate::<Persian>::try_new_persian(y, m, d).ok())
            }
            Calendar::Hijri => converted(year, month, day, |y, m, d| {
                IcuDate::try_new_hijri_with_calendar(y, m, d, Hijri::new_umm_al_qura()).ok()
            }),
            Calendar::Ethiopian => converted(year, month, day, |y, m, d| {
                IcuDate::<Ethiopian>::try_new_ethiopian(EthiopianEraStyle::AmeteMihret, y, m, d).ok()
            }),
            // Its months are set by astronomers each year: only the year can be said, from April to April.
            Calendar::BikramSambat => {
                Some(FoundingDate { year: year.checked_sub(57)?, month: None, day: None, approximate: true })
            }
        }
    }
}

/// A calendar with Gregorian months, whose years are counted from another one.
fn shifted(by: i16, year: i16, month: Option<i8>, day: Option<i8>) -> Option<FoundingDate> {
    let date = FoundingDate { year: year.checked_add(by)?, month, day, approximate: false };
    date.earliest().map(|_| date)
}

fn converted<C: AsCalendar>(
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
    on: impl Fn(i32, u8, u8) -> Option<IcuDate<C>>,
) -> Option<FoundingDate> {
    let number = |part: i8| u8::try_from(part).ok();
    let (known_month, known_day) = (month.map(number), day.map(number));
    let first = on(year.into(), known_month.unwrap_or(Some(1))?, known_day.unwrap_or(Some(1))?)?;
    let length = match (known_month, known_day) {
        (Some(_), Some(_)) => return gregorian(&first).map(FoundingDate::of_day),
        (Some(_), None) => i64::from(first.days_in_month()),
        (None, _) => i64::from(first.days_in_year()),
    };
    let first = gregorian(&first)?;
    let last = first.checked_add(jiff::Span::new().days(length - 1)).ok()?;
    let middle = first.checked_add(jiff::Span::new().days(length / 2)).ok()?;
    let month = known_month.map(|_| middle.month());
    let exact = if month.is_some() { first.day() == 1 } else { first.year() == last.year() };
    Some(FoundingDate { year: middle.year(), month, day: None, approximate: !exact })
}

fn gregorian<C: AsCalendar>(date: &IcuDate<C>) -> Option<Date> {
    let date = date.to_calendar(Gregorian);
    let month = i8::try_from(date.month().ordinal).ok()?;
    Date::new(i16::try_from(date.year().extended_year()).ok()?, month, i8::try_from(date.day_of_month().0).ok()?).ok()
}

/// In which ways a year can be meant that is no plausible Gregorian year of the past; empty for one that is. `country` is
/// where the organisation has its seat, empty where nobody was asked.
pub(super) fn readings((year, month, day): (i16, Option<i8>, Option<i8>), country: &str, today: Date) -> Vec<Reading> {
    use Calendar::*;
    let japan = matches!(country, "JP" | "");
    let calendars: Vec<Calendar> = match year {
        1..=199 => {
            let eras = [Heisei, Showa, Reiwa, Taisho].into_iter().filter(|_| japan);
            let minguo = (country != "JP").then_some(Minguo);
            let centuries = [TwentyFirstCentury, TwentiethCentury].into_iter().filter(|_| year < 100);
            eras.chain(minguo).chain(centuries).collect()
        }
        1250..=1499 => vec![SolarHijri, Hijri, Gregorian],
        // A calendar of seven or eight years' difference shows by no number: it is asked where it is in daily use.
        1500.. if country == "ET" && year <= today.year() => vec![Ethiopian, Gregorian],
        1980.. if country == "NP" && year <= today.year() => vec![BikramSambat, Gregorian],
        _ if year > today.year() => {
            // A year in the near future is a typing mistake, unless it is the present year in Nepal.
            let nepal = country == "NP" || (country.is_empty() && year > today.year() + 30);
            std::iter::once(Buddhist).chain(nepal.then_some(BikramSambat)).collect()
        }
        _ => Vec::new(),
    };
    let readings = calendars.into_iter().filter_map(|calendar| {
        let length = match calendar {
            Heisei => 31,
            Showa => 64,
            Taisho => 15,
            _ => i16::MAX,
        };
        let date = calendar.read(year, month, day).filter(|_| year <= length)?;
        let believed = date.earliest()? <= today && (calendar == Gregorian || date.year >= 1850);
        believed.then_some(Reading { calendar, date })
    });
    let readings: Vec<Reading> = readings.collect();
    // Where only the Gregorian reading is left there is nothing to ask.
    if readings.iter().all(|reading| reading.calendar == Gregorian) { Vec::new() } else { readings }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 26);

    fn said(calendar: Calendar, year: i16, month: i8, day: i8) -> String {
        let part = |number: i8| (number > 0).then_some(number);
        calendar.read(year, part(month), part(day)).map_or("no such day".to_owned(), |date| date.to_string())
    }

    /// Days whose dates in several calendars are known from almanacs.
    #[test]
    fn days_years_and_months_of_other_calendars_are_converted() {
        for (calendar, year, month, day, gregorian) in [
            (Calendar::SolarHijri, 1389, 1, 1, "2010-03-21"),
            (Calendar::SolarHijri, 1399, 12, 30, "2021-03-20"),
            (Calendar::SolarHijri, 1400, 12, 30, "no such day"),
            (Calendar::SolarHijri, 1389, 0, 0, "~2010"),
            (Calendar::SolarHijri, 1389, 1, 0, "~2010-04"),
            (Calendar::Hijri, 1431, 1, 1, "2009-12-18"),
            (Calendar::Hijri, 1442, 1, 1, "2020-08-20"),
            (Calendar::Hijri, 1431, 0, 0, "~2010"),
            (Calendar::Buddhist, 2553, 0, 0, "2010"),
            (Calendar::Buddhist, 2553, 3, 14, "2010-03-14"),
            (Calendar::Buddhist, 2553, 2, 30, "no such day"),
            (Calendar::Ethiopian, 2002, 13, 5, "2010-09-10"),
            (Calendar::Ethiopian, 2003, 1, 1, "2010-09-11"),
            (Calendar::Ethiopian, 2002, 0, 0, "~2010"),
            (Calendar::Ethiopian, 2002, 13, 6, "no such day"),
            (Calendar::Minguo, 99, 10, 10, "2010-10-10"),
            (Calendar::Minguo, 99, 0, 0, "2010"),
            (Calendar::Heisei, 22, 3, 0, "2010-03"),
            (Calendar::Showa, 64, 1, 7, "1989-01-07"),
            (Calendar::Reiwa, 1, 5, 1, "2019-05-01"),
            (Calendar::Taisho, 1, 0, 0, "1912"),
            (Calendar::BikramSambat, 2067, 1, 1, "~2010"),
            (Calendar::TwentiethCentury, 84, 0, 0, "1984"),
            (Calendar::Gregorian, 2010, 2, 29, "no such day"),
        ] {
            assert_eq!(said(calendar, year, month, day), gregorian, "{calendar:?} {year} {month} {day}");
        }
    }

    #[test]
    fn only_a_year_that_is_no_plausible_gregorian_one_is_asked_about() {
        use Calendar::*;
        let asked = |year, country| -> Vec<Calendar> {
            readings((year, None, None), country, TODAY).into_iter().map(|reading| reading.calendar).collect()
        };
        assert_eq!(asked(1389, ""), [SolarHijri, Hijri, Gregorian]);
        assert_eq!(asked(1447, "SA"), [Hijri, Gregorian], "in the Solar Hijri calendar it lies ahead");
        assert_eq!(asked(2553, "TH"), [Buddhist]);
        assert_eq!(asked(2067, "NP"), [BikramSambat]);
        assert_eq!(asked(2010, "NP"), [BikramSambat, Gregorian]);
        assert_eq!(asked(99, "CN"), [Minguo, TwentiethCentury]);
        assert_eq!(asked(22, "JP"), [Heisei, Showa, TwentyFirstCentury, TwentiethCentury]);
        assert_eq!(asked(2002, "ET"), [Ethiopian, Gregorian]);
        for (year, country) in
            [(2009, ""), (2026, "FR"), (1863, "CH"), (1700, ""), (2002, "KE"), (2027, ""), (5770, "")]
        {
            assert_eq!(asked(year, country), [], "{year} {country}");
        }
    }
}
