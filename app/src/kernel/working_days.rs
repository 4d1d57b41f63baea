//! Deadlines in calendar days and in working days, in a programme's zone and with its holidays.
//!
//! A period of n days begins on the day after the one on which its cause falls, and ends with the last moment of its last
//! day in the zone: "within 60 days" of a notice of 1 March lasts until the end of 30 April.

use std::collections::BTreeSet;

use jiff::civil::Weekday;

use super::{Date, Timestamp};

/// The days on which a programme's secretariat works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingCalendar {
    /// The name of a zone of the tz database; an unknown one is UTC.
    pub zone: String,
    pub weekend: Vec<Weekday>,
    pub holidays: BTreeSet<Date>,
}

impl WorkingCalendar {
    /// A calendar with Saturday and Sunday as weekend and no holidays.
    pub fn new(zone: impl Into<String>) -> Self {
        WorkingCalendar {
            zone: zone.into(),
            weekend: vec![Weekday::Saturday, Weekday::Sunday],
            holidays: BTreeSet::new(),
        }
    }

    pub fn with_holidays(mut self, holidays: impl IntoIterator<Item = Date>) -> Self {
        self.holidays.extend(holidays);
        self
    }

    /// The date that a moment has in the zone.
    pub fn date_of(&self, moment: Timestamp) -> Date {
        moment.in_zone(&self.zone).date()
    }

    pub fn is_working_day(&self, date: Date) -> bool {
        !self.weekend.contains(&date.weekday()) && !self.holidays.contains(&date)
    }

    /// The last day of a period of `count` working days that starts after `from`.
    ///
    /// A calendar in which no day is a working day would never end; the search stops after ten years.
    pub fn last_working_day(&self, from: Date, count: u16) -> Date {
        let mut left = count;
        let mut day = from;
        for _ in 0..3660 {
            if left == 0 {
                break;
            }
            day = day.tomorrow().unwrap_or(day);
            if self.is_working_day(day) {
                left -= 1;
            }
        }
        day
    }

    /// The last moment of a period of `count` working days after `start`.
    pub fn after_working_days(&self, start: Timestamp, count: u16) -> Timestamp {
        Timestamp::end_of_day(self.last_working_day(self.date_of(start), count), &self.zone)
    }

    /// The last day of a period of `count` calendar days after `from`. Weekends and holidays count.
    pub fn last_calendar_day(&self, from: Date, count: u16) -> Date {
        from.checked_add(jiff::Span::new().days(i64::from(count))).unwrap_or(Date::MAX)
    }

    /// The last moment of a period of `count` calendar days after `start`.
    pub fn after_calendar_days(&self, start: Timestamp, count: u16) -> Timestamp {
        Timestamp::end_of_day(self.last_calendar_day(self.date_of(start), count), &self.zone)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn five_working_days_from_a_thursday_end_on_the_next_thursday() {
        let calendar = WorkingCalendar::new("Europe/Zurich");
        assert_eq!(calendar.last_working_day(date(2026, 11, 5), 5), date(2026, 11, 12));
    }

    #[test]
    fn a_holiday_moves_the_last_working_day() {
        let calendar = WorkingCalendar::new("Europe/Zurich").with_holidays([date(2026, 11, 9), date(2026, 11, 12)]);
        assert_eq!(calendar.last_working_day(date(2026, 11, 5), 5), date(2026, 11, 16));
    }

    #[test]
    fn sixty_calendar_days_cross_29_february() {
        let calendar = WorkingCalendar::new("UTC");
        assert_eq!(calendar.last_calendar_day(date(2028, 1, 15), 60), date(2028, 3, 15));
        assert_eq!(calendar.last_calendar_day(date(2027, 1, 15), 60), date(2027, 3, 16));
    }

    #[test]
    fn late_in_the_evening_of_one_zone_is_already_tomorrow_in_another() {
        // 2026-11-05T23:30Z is 6 November in Nairobi.
        let moment = Timestamp(1_793_921_400_000);
        assert_eq!(WorkingCalendar::new("UTC").date_of(moment), date(2026, 11, 5));
        assert_eq!(WorkingCalendar::new("Africa/Nairobi").date_of(moment), date(2026, 11, 6));
    }

    #[test]
    fn a_friday_and_saturday_weekend_is_respected() {
        let mut calendar = WorkingCalendar::new("Asia/Amman");
        calendar.weekend = vec![Weekday::Friday, Weekday::Saturday];
        assert_eq!(calendar.last_working_day(date(2026, 11, 5), 1), date(2026, 11, 8));
    }

    #[test]
    fn a_calendar_without_any_working_day_still_ends() {
        let mut calendar = WorkingCalendar::new("UTC");
        calendar.weekend = vec![
            Weekday::Monday,
            Weekday::Tuesday,
            Weekday::Wednesday,
            Weekday::Thursday,
            Weekday::Friday,
            Weekday::Saturday,
            Weekday::Sunday,
        ];
        assert!(calendar.last_working_day(date(2026, 1, 1), 5) > date(2035, 1, 1));
    }

    proptest! {
        #[test]
        fn a_period_in_working_days_ends_on_a_working_day_and_never_before_one_in_calendar_days(
            offset in 0i32..4000, count in 1u16..60,
        ) {
            let calendar = WorkingCalendar::new("UTC").with_holidays([date(2026, 1, 1), date(2026, 12, 25)]);
            let from = date(2020, 1, 1).checked_add(jiff::Span::new().days(offset)).unwrap();
            let last = calendar.last_working_day(from, count);
            prop_assert!(calendar.is_working_day(last));
            prop_assert!(last >= calendar.last_calendar_day(from, count));
        }
    }
}
