//! Public counts, and lists without names, stay as they were at the last end of a month. A reader could join a change on the day
//! of an act to everything else that is seen on that day.

use crate::kernel::{Date, Timestamp};

/// The last zone on Earth in which a day ends: there the month is over for every programme.
const LAST_ZONE: &str = "Etc/GMT+12";

/// Fewer files than this are not told apart: in each table each of them would be one row.
pub const CROWD: i64 = 5;

/// A month that is over everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthEnd {
    /// The first day of the month that ended.
    pub month: Date,
    /// The first moment after it.
    pub at: Timestamp,
}

impl MonthEnd {
    /// The latest that is not after `now`.
    pub fn before(now: Timestamp) -> MonthEnd {
        let today = now.in_zone(LAST_ZONE).date();
        let last = today.first_of_month().yesterday().unwrap_or(today);
        MonthEnd { month: last.first_of_month(), at: Timestamp::end_of_day(last, LAST_ZONE).plus(1) }
    }

    /// One that was kept by its moment.
    pub fn at(at: Timestamp) -> MonthEnd {
        MonthEnd::before(at)
    }
}

/// The files of one programme that waited at the end of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    pub all: i64,
    /// The applicant had the next move.
    pub theirs: i64,
    /// A promised day had passed.
    pub late: i64,
    /// By the time since they were sent, in the order of [`crate::kernel::Span::ALL`].
    pub ages: [i64; 4],
}

/// What everybody can read of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// Fewer than [`CROWD`]; whether any was late is told, since that is what the institution promised.
    Few { late: bool },
    Counted {
        all: i64,
        late: Late,
        /// None where it is a few.
        theirs: Option<i64>,
        /// None where one of them is a few: readers could compute it from the others.
        ages: Option<[i64; 4]>,
    },
}

impl Waiting {
    /// Whether every number is told.
    pub fn is_whole(self) -> bool {
        matches!(self, Waiting::Counted { late: Late::Counted(_), theirs: Some(_), ages: Some(_), .. })
    }
}

/// How many were late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    Some,
    Counted(i64),
}

/// A number that readers can follow from month to month: when it falls by one, this is one file.
fn is_few(number: i64) -> bool {
    (1..CROWD).contains(&number)
}

impl Counted {
    /// None where nothing waited.
    pub fn told(self) -> Option<Waiting> {
        let shown = |number: i64| (!is_few(number)).then_some(number);
        match self.all {
            ..=0 => None,
            1..CROWD => Some(Waiting::Few { late: self.late > 0 }),
            CROWD.. => Some(Waiting::Counted {
                all: self.all,
                late: shown(self.late).map_or(Late::Some, Late::Counted),
                theirs: shown(self.theirs),
                ages: (!self.ages.into_iter().any(is_few)).then_some(self.ages),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::days;

    #[test]
    fn a_month_is_over_when_it_is_over_everywhere_and_then_for_a_month() {
        // 2026-04-01T11:59:59.999Z: in one zone it is still March.
        let before = Timestamp(1_775_044_799_999);
        let end = MonthEnd::before(before);
        assert_eq!((end.month.year(), end.month.month()), (2026, 2));
        let next = MonthEnd::before(before.plus(1));
        assert_eq!((next.month.year(), next.month.month(), next.at), (2026, 3, before.plus(1)));
        assert_eq!(MonthEnd::at(next.at), next);
        for day in 1..30 {
            assert_eq!(MonthEnd::before(before.plus(1 + days(day))), next, "{day}");
        }
    }

    #[test]
    fn of_few_files_nobody_learns_more_than_that_some_are_late() {
        let few = |number: i64| (1..CROWD).contains(&number);
        let mut told = std::collections::BTreeSet::new();
        for all in 0..20 {
            for late in 0..=all {
                for theirs in 0..=all {
                    let counted = Counted { all, late, theirs, ages: [all - theirs, 0, 0, theirs] };
                    match counted.told() {
                        None => assert_eq!(all, 0),
                        Some(Waiting::Few { late }) => {
                            assert!(all < CROWD);
                            told.insert(late);
                        }
                        Some(Waiting::Counted { all: shown, late: said, theirs: whose, ages }) => {
                            assert!(all >= CROWD && shown == all);
                            assert_eq!(said, if few(late) { Late::Some } else { Late::Counted(late) });
                            assert_eq!(whose, (!few(theirs)).then_some(theirs));
                            assert!(ages.is_none_or(|ages| !ages.into_iter().any(few)), "{ages:?}");
                        }
                    }
                }
            }
        }
        assert_eq!(told.len(), 2, "one to four files look alike, but for lateness");
    }

    #[test]
    fn counts_are_whole_only_where_no_number_is_kept_back() {
        let whole = |all, theirs, late, ages| Counted { all, theirs, late, ages }.told().unwrap().is_whole();
        assert!(whole(20, 5, 0, [5, 5, 0, 10]));
        assert!(!whole(20, 5, 1, [5, 5, 0, 10]), "a few are late");
        assert!(!whole(20, 1, 0, [5, 5, 0, 10]), "a few wait for the applicant");
        assert!(!whole(20, 5, 0, [5, 5, 1, 9]), "a few of one age");
        assert!(!whole(4, 0, 0, [4, 0, 0, 0]), "few altogether");
        assert_eq!(Counted { all: 3, late: 1, ..Counted::default() }.told(), Some(Waiting::Few { late: true }));
    }
}
