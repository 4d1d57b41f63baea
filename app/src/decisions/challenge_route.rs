//! How, where and until when a decision can be challenged.

use serde::{Deserialize, Serialize};

use super::DecisionViolation;
use crate::kernel::{Date, Timestamp, WorkingCalendar};

/// Days in which a challenge can be lodged, where a programme does not give more (docs/procedures.md, 7: 60 calendar days).
pub const CHALLENGE_DAYS: u16 = 60;

/// The route that the notice describes. A challenge needs no account and no lawyer and costs nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChallengeRoute {
    /// Where: the path of the page, and the postal or e-mail address of the programme, as it publishes them.
    pub place: String,
    /// The last day, in the programme's zone.
    pub last_day: Date,
    /// The last moment of that day.
    pub until: Timestamp,
}

impl ChallengeRoute {
    /// Errors when a notice given at `now` would name no place for a challenge, or leave less than `days` for one.
    pub(super) fn check(
        route: Option<&ChallengeRoute>,
        days: u16,
        calendar: &WorkingCalendar,
        now: Timestamp,
    ) -> Result<(), DecisionViolation> {
        match route.filter(|route| !route.place.trim().is_empty()) {
            None => Err(DecisionViolation::NoChallengeRoute),
            Some(route) if route.until < calendar.after_calendar_days(now, days) => {
                Err(DecisionViolation::ChallengePeriodTooShort { days })
            }
            Some(_) => Ok(()),
        }
    }

    /// The period starts with the notice, whose day does not count, and ends with its last day in the programme's zone.
    pub fn from_notice(
        place: impl Into<String>,
        notified: Timestamp,
        days: u16,
        calendar: &WorkingCalendar,
    ) -> ChallengeRoute {
        ChallengeRoute {
            place: place.into(),
            last_day: calendar.last_calendar_day(calendar.date_of(notified), days),
            until: calendar.after_calendar_days(notified, days),
        }
    }

    pub fn is_open(&self, now: Timestamp) -> bool {
        now <= self.until
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn sixty_days_end_with_the_day_of_the_programmes_zone() {
        // 2026-11-05T23:30Z is still 5 November in Geneva plus half an hour of the 6th.
        let notified = Timestamp(1_793_921_400_000);
        let route = ChallengeRoute::from_notice("/challenge", notified, 60, &WorkingCalendar::new("Europe/Zurich"));
        assert_eq!(route.last_day, date(2027, 1, 5));
        assert!(route.is_open(route.until));
        assert!(!route.is_open(route.until.plus(1)));
    }

    #[test]
    fn a_notice_names_a_place_for_a_challenge() {
        let (now, calendar) = (Timestamp(1_793_921_400_000), WorkingCalendar::new("Europe/Zurich"));
        let route = |place: &str| ChallengeRoute::from_notice(place, now, 60, &calendar);
        let check = |route: Option<&ChallengeRoute>| ChallengeRoute::check(route, 60, &calendar, now);
        assert_eq!(check(None), Err(DecisionViolation::NoChallengeRoute));
        for blank in ["", " ", "\n\u{a0}"] {
            assert_eq!(check(Some(&route(blank))), Err(DecisionViolation::NoChallengeRoute), "{blank:?}");
        }
        assert_eq!(check(Some(&route("/challenge"))), Ok(()));
        let short = ChallengeRoute::from_notice("/challenge", now, 59, &calendar);
        assert_eq!(check(Some(&short)), Err(DecisionViolation::ChallengePeriodTooShort { days: 60 }));
    }
}
