//! Time as the portal keeps it. Nothing here reads a clock: `now` is always a parameter.

use serde::{Deserialize, Serialize};

pub use jiff::civil::Date;

/// A moment: milliseconds since 1970-01-01T00:00:00Z. Stored as such in both databases, because text order breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// A length of time in whole days of 24 hours, in milliseconds.
pub const fn days(count: i64) -> i64 {
    count * 24 * 60 * 60 * 1000
}

impl Timestamp {
    pub fn plus(self, milliseconds: i64) -> Self {
        Timestamp(self.0.saturating_add(milliseconds))
    }

    pub fn since(self, earlier: Timestamp) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    fn instant(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }

    /// The moment in a named zone (`Europe/Zurich`); an unknown zone is UTC.
    pub fn in_zone(self, zone: &str) -> jiff::Zoned {
        let instant = self.instant();
        instant.in_tz(zone).unwrap_or_else(|_| instant.to_zoned(jiff::tz::TimeZone::UTC))
    }

    /// RFC 3339 in UTC, for `<time datetime>` and exports.
    pub fn rfc3339(self) -> String {
        self.instant().to_string()
    }

    /// The first moment of a day in a zone.
    pub fn start_of_day(date: Date, zone: &str) -> Self {
        date.yesterday().map_or(Timestamp(i64::MIN), |before| Timestamp::end_of_day(before, zone).plus(1))
    }

    /// The last moment of a day in a zone: what "until 14 March" means to a reader there.
    pub fn end_of_day(date: Date, zone: &str) -> Self {
        let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let start_of_next = date.tomorrow().ok().and_then(|next| next.at(0, 0, 0, 0).to_zoned(zone).ok());
        start_of_next.map_or(Timestamp(i64::MAX), |zoned| Timestamp(zoned.timestamp().as_millisecond() - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_end_of_a_day_follows_the_zone_through_daylight_saving() {
        // Zurich leaves daylight saving on 2026-10-25, so that day has 25 hours.
        let before = Timestamp::end_of_day(date(2026, 10, 24), "Europe/Zurich");
        let after = Timestamp::end_of_day(date(2026, 10, 25), "Europe/Zurich");
        assert_eq!(after.since(before), 25 * 60 * 60 * 1000);
        assert_eq!(Timestamp::start_of_day(date(2026, 10, 25), "Europe/Zurich"), before.plus(1));
    }

    #[test]
    fn a_moment_is_written_in_utc() {
        assert_eq!(Timestamp(0).rfc3339(), "1970-01-01T00:00:00Z");
    }
}
