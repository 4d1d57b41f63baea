//! Mails that tell staff of work: at most one a day, in the morning, and none when there is nothing new to tell.

use crate::kernel::{Message, Timestamp, days, words};

/// When somebody of the institution wants such a mail. The words are stored and used in message keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkMail {
    /// On each day on which there is something new.
    Daily,
    /// Only when a deadline has come near.
    Near,
    Never,
}

words!(WorkMail { Daily = "daily", Near = "near", Never = "never" });

impl WorkMail {
    /// The choice in words: `identity-work-mail-…`.
    pub fn message(self) -> Message {
        Message::of_word("identity-work-mail", self.as_str())
    }

    /// Whether there is anything in it for somebody who chose so.
    pub fn tells(self, waiting: Waiting) -> bool {
        match self {
            WorkMail::Daily => waiting != Waiting::default(),
            // When a job was given up, deadlines pass as well.
            WorkMail::Near => waiting.near > 0 || waiting.stopped > 0,
            WorkMail::Never => false,
        }
    }
}

/// What the mail counts. It names nothing of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Files and challenges that came to somebody.
    pub new: i64,
    /// Of all that they could do, what has a deadline that came near.
    pub near: i64,
    /// Mails of the portal that were given up; for administrators.
    pub undelivered: i64,
    /// Files and challenges that nobody may work on; for administrators, each day until somebody may.
    pub unattended: i64,
    /// Jobs that failed too often and are not tried any more; for administrators, each day until they are tried again.
    pub stopped: i64,
}

/// What waits for a role whose every holder is kept from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unattended {
    pub to_review: i64,
    pub to_decide: i64,
    pub to_examine: i64,
}

impl Unattended {
    pub fn all(self) -> i64 {
        self.to_review + self.to_decide + self.to_examine
    }
}

/// From the last mail to this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SinceLast {
    /// Exclusive. Before the first mail: the beginning of time, so that it counts everything that waits.
    pub after: Timestamp,
    /// Inclusive.
    pub until: Timestamp,
}

impl SinceLast {
    /// How near a deadline is when it is told of, in milliseconds: three days.
    const NEAR: i64 = days(3);

    /// The deadlines that came near, likewise from and to: each is told of once.
    pub fn near(self) -> SinceLast {
        SinceLast { after: self.after.plus(Self::NEAR), until: self.until.plus(Self::NEAR) }
    }
}

/// The hour of the portal's zone from which on the mails of a day are written.
const HOUR: i64 = 7 * 60 * 60 * 1000;

/// The moment from which on the mails of this day are written; none while it has not come.
pub fn work_mails_from(now: Timestamp, zone: &str) -> Option<Timestamp> {
    let from = Timestamp::start_of_day(now.in_zone(zone).date(), zone).plus(HOUR);
    (from <= now).then_some(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_new_is_no_mail_and_each_choice_is_kept() {
        let none = Waiting::default();
        let (new, near) = (Waiting { new: 2, ..none }, Waiting { near: 1, ..none });
        for (choice, tells) in [(WorkMail::Daily, [false, true, true]), (WorkMail::Near, [false, false, true])] {
            assert_eq!([none, new, near].map(|waiting| choice.tells(waiting)), tells, "{choice:?}");
        }
        let stopped = Waiting { stopped: 1, ..none };
        assert_eq!([WorkMail::Daily, WorkMail::Near, WorkMail::Never].map(|it| it.tells(stopped)), [true, true, false]);
        assert!(![none, new, near].iter().any(|waiting| WorkMail::Never.tells(*waiting)));
    }

    #[test]
    fn mails_are_written_from_seven_in_the_morning_where_the_portal_is() {
        // 2026-03-02T09:00:00Z: ten o'clock in Zurich, half past two in the afternoon in Kolkata, four at night in New York.
        let now = Timestamp(1_772_442_000_000);
        assert_eq!(work_mails_from(now, "Europe/Zurich"), Some(now.plus(-3 * 60 * 60 * 1000)));
        assert!(work_mails_from(now, "Asia/Kolkata").is_some());
        assert_eq!(work_mails_from(now, "America/New_York"), None);
    }

    #[test]
    fn each_deadline_comes_near_once() {
        let day = |number| Timestamp(days(number));
        let (first, second) = (SinceLast { after: day(0), until: day(1) }, SinceLast { after: day(1), until: day(2) });
        assert_eq!(first.near().until, second.near().after);
    }
}
