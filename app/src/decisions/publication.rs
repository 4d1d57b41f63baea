//! What everybody can read of a decision. The one rule is applied to the programme's publication, the outcome, and what the
//! organisation asked for. The view `public_decisions` says the same in SQL; a test compares the two.

use super::Outcome;
use crate::kernel::{Date, Timestamp, words};
use crate::programmes::definition::{AdversePublication, ProgrammeDefinition};

/// One thing that could be told of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    Programme,
    Outcome,
    /// Codes and titles of the criteria that it rests on.
    Criteria,
    /// What the decider wrote for the public.
    PublicSummary,
    /// The month, or a longer time where a month would tell too much.
    Period,
    Organisation,
    Country,
    /// The exact day, the session and the vote of a body.
    Day,
    /// How long it took, and whether an upheld challenge took its effect away.
    Course,
    /// The number of the file.
    Reference,
    /// What the applicant was told: facts, evidence, what is missing.
    Reasons,
}

words!(Fact {
    Programme = "programme",
    Outcome = "outcome",
    Criteria = "criteria",
    PublicSummary = "public_summary",
    Period = "period",
    Organisation = "organisation",
    Country = "country",
    Day = "day",
    Course = "course",
    Reference = "reference",
    Reasons = "reasons",
});

/// What the organisation asked for, or agreed to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// It asked for nothing to be shown by which it could be recognised.
    pub sealed: bool,
    /// A status that it holds is not shown.
    pub confidential: bool,
    /// After the decision: that it is named.
    pub consents: bool,
    /// That access until a late decision is shown in the register.
    pub provisional_shown: bool,
}

/// How a decision appears in public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appearance {
    Absent,
    Unnamed,
    Named,
}

impl Appearance {
    pub fn tells(self, fact: Fact) -> bool {
        match fact {
            // Reasons are the applicant's. A number that a list of today and a list of last year share joins the two.
            Fact::Reasons | Fact::Reference => false,
            Fact::Programme | Fact::Outcome | Fact::Criteria | Fact::PublicSummary | Fact::Period => {
                self != Appearance::Absent
            }
            Fact::Organisation | Fact::Country | Fact::Day | Fact::Course => self == Appearance::Named,
        }
    }
}

/// Whether the programme publishes such a decision by name, as long as nobody asked otherwise.
pub fn named_by_rule(programme: &ProgrammeDefinition, outcome: &Outcome) -> bool {
    let protects = programme.publication.adverse == AdversePublication::Protected;
    match outcome {
        // Where a lower category can be given, naming the full grants alone would name the others by elimination.
        Outcome::Granted => !protects || programme.categories.len() < 2,
        Outcome::GrantedLower { .. } | Outcome::Refused => !protects,
    }
}

/// `by_rule`: what [`named_by_rule`] said on the day of the decision.
pub fn appearance(by_rule: bool, wishes: Wishes) -> Appearance {
    if wishes.sealed {
        Appearance::Absent
    } else if wishes.consents || (by_rule && !wishes.confidential) {
        Appearance::Named
    } else {
        Appearance::Unnamed
    }
}

/// How it is listed on a day, by what the organisation asked for `then`, at the last end of a month (none while the decision's
/// period was not over), and asks for `now`. A name appears and disappears at once. An entry without a name appears and
/// disappears with the end of a month: an entry that disappeared on the day on which an organisation hid would be recognised as
/// that organisation's.
///
/// `once_named`: everybody could read it with a name that was taken off. Such a decision is never listed again without its name:
/// if it were, for organisations that ask for privacy, readers would know that the others are in danger.
pub fn listed(by_rule: bool, once_named: bool, then: Option<Wishes>, now: Wishes) -> Appearance {
    // An organisation that would be named without the seal is known as the one that was named.
    let known = appearance(by_rule, Wishes { sealed: false, ..now }) == Appearance::Named;
    match appearance(by_rule, now) {
        Appearance::Named => Appearance::Named,
        Appearance::Unnamed | Appearance::Absent
            if !known && !once_named && then.is_some_and(|then| appearance(by_rule, then) == Appearance::Unnamed) =>
        {
            Appearance::Unnamed
        }
        Appearance::Unnamed | Appearance::Absent => Appearance::Absent,
    }
}

/// Whether the register shows a status that a decision gave, or access until a late one.
pub fn status_shown(provisional: bool, wishes: Wishes) -> bool {
    !wishes.sealed && !wishes.confidential && (!provisional || wishes.provisional_shown)
}

/// The time that a decision without a name is dated by. It appears when that time is over, together with all others of it, so
/// that nobody can find the day by reading the list daily.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its first moment.
    pub starts: Timestamp,
    /// The first moment after it.
    pub over: Timestamp,
}

/// Longer than any month, in milliseconds.
const MORE_THAN_A_MONTH: i64 = crate::kernel::days(40);

impl Period {
    /// A month. For a lower category that is not named a year, since the register shows the status itself from its day on.
    /// `by_rule`: what [`named_by_rule`] said on the day of the decision.
    pub fn of(outcome: &Outcome, by_rule: bool, at: Timestamp, zone: &str) -> Period {
        match outcome {
            Outcome::GrantedLower { .. } if !by_rule => Period::year(at, zone),
            Outcome::GrantedLower { .. } | Outcome::Granted | Outcome::Refused => Period::month(at, zone),
        }
    }

    /// The first moment of its day: where a decision with a name stands in the list, also when it had another period without one.
    pub fn day_starts(at: Timestamp, zone: &str) -> Timestamp {
        Timestamp::start_of_day(at.in_zone(zone).date(), zone)
    }

    pub fn month(at: Timestamp, zone: &str) -> Period {
        let first = at.in_zone(zone).date().first_of_month();
        Period::between(first, first.last_of_month(), zone)
    }

    pub fn year(at: Timestamp, zone: &str) -> Period {
        let day = at.in_zone(zone).date();
        Period::between(day.first_of_year(), day.last_of_year(), zone)
    }

    fn between(first: Date, last: Date, zone: &str) -> Period {
        let before = first.yesterday().map_or(Timestamp(0), |day| Timestamp::end_of_day(day, zone).plus(1));
        Period { starts: before, over: Timestamp::end_of_day(last, zone).plus(1) }
    }

    pub fn is_a_year(self) -> bool {
        self.over.since(self.starts) > MORE_THAN_A_MONTH
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZONE: &str = "Europe/Zurich";

    fn all_wishes() -> impl Iterator<Item = Wishes> {
        (0..16).map(|bits| Wishes {
            sealed: bits & 1 > 0,
            confidential: bits & 2 > 0,
            consents: bits & 4 > 0,
            provisional_shown: bits & 8 > 0,
        })
    }

    #[test]
    fn nobody_is_named_against_their_wish_and_reasons_are_never_published() {
        for wishes in all_wishes() {
            for by_rule in [true, false] {
                let shown = appearance(by_rule, wishes);
                assert!(!shown.tells(Fact::Reasons) && !shown.tells(Fact::Reference), "{wishes:?}");
                if wishes.sealed {
                    assert!(Fact::ALL.iter().all(|fact| !shown.tells(*fact)), "{wishes:?}");
                }
                if !by_rule && !wishes.consents {
                    for fact in [Fact::Organisation, Fact::Country, Fact::Day, Fact::Course] {
                        assert!(!shown.tells(fact), "{fact:?} {wishes:?}");
                    }
                }
                if !wishes.sealed {
                    for fact in [Fact::Outcome, Fact::Criteria, Fact::PublicSummary, Fact::Period] {
                        assert!(shown.tells(fact), "openness is about the institution: {fact:?} {wishes:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn consent_taken_back_or_a_seal_ends_the_naming() {
        let consents = Wishes { consents: true, ..Wishes::default() };
        assert_eq!(appearance(false, consents), Appearance::Named);
        assert_eq!(appearance(false, Wishes::default()), Appearance::Unnamed);
        assert_eq!(appearance(true, Wishes { sealed: true, ..consents }), Appearance::Absent);
        assert_eq!(appearance(true, Wishes { confidential: true, ..Wishes::default() }), Appearance::Unnamed);
    }

    #[test]
    fn no_wish_moves_what_has_no_name_before_the_month_is_over() {
        for by_rule in [true, false] {
            for then in all_wishes().map(Some).chain([None]) {
                let before = then.map_or(Appearance::Absent, |then| listed(by_rule, false, Some(then), then));
                for now in all_wishes() {
                    let after = listed(by_rule, false, then, now);
                    let what = format!("{by_rule} {then:?} {now:?}");
                    assert_eq!(after == Appearance::Named, appearance(by_rule, now) == Appearance::Named, "{what}");
                    if now.sealed {
                        assert_ne!(after, Appearance::Named, "{what}");
                    }
                    let named_but_for_a_seal =
                        appearance(by_rule, Wishes { sealed: false, ..now }) == Appearance::Named;
                    if before == Appearance::Unnamed && !named_but_for_a_seal {
                        assert_eq!(after, Appearance::Unnamed, "it left within the month: {what}");
                    }
                    if before != Appearance::Unnamed {
                        assert_ne!(after, Appearance::Unnamed, "it came within the month: {what}");
                    }
                }
            }
        }
    }

    #[test]
    fn whatever_takes_a_name_off_what_is_left_looks_the_same() {
        for by_rule in [true, false] {
            for then in all_wishes().map(Some).chain([None]) {
                let ends = all_wishes().map(|now| listed(by_rule, true, then, now));
                let left: Vec<_> = ends.filter(|end| *end != Appearance::Named).collect();
                assert!(left.iter().all(|end| *end == Appearance::Absent), "{by_rule} {then:?} {left:?}");
            }
        }
    }

    #[test]
    fn access_until_a_late_decision_is_shown_only_where_the_organisation_wants_it() {
        for wishes in all_wishes() {
            let shown = status_shown(true, wishes);
            assert_eq!(shown, wishes.provisional_shown && !wishes.sealed && !wishes.confidential, "{wishes:?}");
            assert_eq!(status_shown(false, wishes), !wishes.sealed && !wishes.confidential, "{wishes:?}");
        }
    }

    #[test]
    fn a_period_begins_and_ends_at_midnight_of_the_programme() {
        // 2026-03-31T22:30Z is half past midnight of 1 April in Geneva.
        let april = Timestamp(1_774_996_200_000);
        let month = Period::month(april, ZONE);
        assert_eq!(month.starts.in_zone(ZONE).to_string(), "2026-04-01T00:00:00+02:00[Europe/Zurich]");
        assert_eq!(month.over.in_zone(ZONE).to_string(), "2026-05-01T00:00:00+02:00[Europe/Zurich]");
        assert!(month.starts <= april && april < month.over && !month.is_a_year());
        let roster = Outcome::GrantedLower { category: "roster".into() };
        let lower = Period::of(&roster, false, april, ZONE);
        assert_eq!(lower.starts.in_zone(ZONE).to_string(), "2026-01-01T00:00:00+01:00[Europe/Zurich]");
        assert!(lower.is_a_year());
        assert_eq!(Period::of(&roster, true, april, ZONE), month, "a named one stands in its month");
        assert_eq!(Period::of(&Outcome::Refused, false, april, ZONE), month);
    }
}
