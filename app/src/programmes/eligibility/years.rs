//! Whole calendar years between two days, as K1 counts them.

use crate::kernel::Date;

/// Anniversaries of `from` that have come by `to`; 0 when `to` is earlier. An organisation founded on 29 February has its
/// anniversary on 28 February of a common year: of the two readings, this one favours the applicant.
pub(super) fn whole_years(from: Date, to: Date) -> i64 {
    let years = i64::from(to.year()) - i64::from(from.year());
    let reached = anniversary(from, years).is_some_and(|day| day <= to);
    (if reached { years } else { years - 1 }).max(0)
}

/// The day on which something that began on `from` is so many years old; `None` beyond the calendar's end.
pub(super) fn anniversary(from: Date, years: i64) -> Option<Date> {
    from.checked_add(jiff::Span::new().try_years(years).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use jiff::civil::date;

    #[test]
    fn the_year_is_complete_on_the_anniversary_and_not_a_day_before() {
        assert_eq!(whole_years(date(2025, 11, 23), date(2026, 11, 22)), 0);
        assert_eq!(whole_years(date(2025, 11, 23), date(2026, 11, 23)), 1);
        assert_eq!(whole_years(date(2025, 11, 23), date(2027, 11, 22)), 1);
    }

    #[test]
    fn a_29_february_has_its_anniversary_on_the_28th_of_a_common_year() {
        assert_eq!(whole_years(date(2024, 2, 29), date(2025, 2, 27)), 0);
        assert_eq!(whole_years(date(2024, 2, 29), date(2025, 2, 28)), 1);
        assert_eq!(whole_years(date(2024, 2, 29), date(2028, 2, 28)), 3);
        assert_eq!(whole_years(date(2024, 2, 29), date(2028, 2, 29)), 4);
    }

    #[test]
    fn a_day_in_the_future_is_no_year_at_all() {
        assert_eq!(whole_years(date(2027, 1, 1), date(2026, 1, 1)), 0);
        assert_eq!(whole_years(date(9999, 12, 31), date(-9999, 1, 1)), 0);
    }

    #[test]
    fn the_count_agrees_with_the_anniversary_on_every_day_of_nine_years() {
        let mut from = date(2019, 1, 1);
        while from < date(2025, 1, 1) {
            let mut to = from;
            let mut last = 0;
            while to < date(2028, 3, 2) {
                let years = whole_years(from, to);
                assert!(years == last || years == last + 1, "{from} {to}");
                assert!(anniversary(from, years).is_some_and(|day| day <= to), "{from} {to}");
                assert!(anniversary(from, years + 1).is_some_and(|day| day > to), "{from} {to}");
                last = years;
                to = to.tomorrow().unwrap();
            }
            from = from.checked_add(7.days()).unwrap();
        }
    }
}
