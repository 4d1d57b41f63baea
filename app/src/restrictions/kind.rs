//! What can be restricted.

use serde::{Deserialize, Serialize};

use crate::kernel::{Message, words};

/// The kinds of restriction. The words are stored and public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RestrictionKind {
    /// The status is not given.
    Refusal,
    /// A lesser status than was asked for is given.
    LowerCategory,
    /// The file was closed because the applicant did not answer; nothing was decided.
    Closing,
    Deferral,
    Suspension,
    /// A status that was held is taken away.
    Withdrawal,
    Badge,
    Quota,
    /// The floor is not given.
    Floor,
    /// A written statement is not published.
    Statement,
    Accommodation,
    VisaLetter,
    WithheldInformation,
    /// Nothing was decided in time.
    Silence,
}

words!(RestrictionKind {
    Refusal = "refusal",
    LowerCategory = "lower_category",
    Closing = "closing",
    Deferral = "deferral",
    Suspension = "suspension",
    Withdrawal = "withdrawal",
    Badge = "badge",
    Quota = "quota",
    Floor = "floor",
    Statement = "statement",
    Accommodation = "accommodation",
    VisaLetter = "visa_letter",
    WithheldInformation = "withheld_information",
    Silence = "silence",
});

/// What imposes a restriction, and so what an upheld challenge takes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImposedBy {
    /// A decision, which is annulled.
    Decision,
    /// The closing of a file without an answer, which is opened again.
    Closing,
    /// A deferral, which ends.
    Deferral,
}

impl RestrictionKind {
    /// Kinds that are always for a limited time, and therefore must say until when (A/HRC/44/25, 62(b); docs/procedures.md, 6).
    pub fn needs_an_end(self) -> bool {
        matches!(self, RestrictionKind::Deferral | RestrictionKind::Suspension)
    }

    /// What this portal imposes it by today; none where it does not.
    pub fn imposed_by(self) -> Option<ImposedBy> {
        match self {
            RestrictionKind::Refusal | RestrictionKind::LowerCategory => Some(ImposedBy::Decision),
            RestrictionKind::Closing => Some(ImposedBy::Closing),
            RestrictionKind::Deferral => Some(ImposedBy::Deferral),
            RestrictionKind::Suspension
            | RestrictionKind::Withdrawal
            | RestrictionKind::Badge
            | RestrictionKind::Quota
            | RestrictionKind::Floor
            | RestrictionKind::Statement
            | RestrictionKind::Accommodation
            | RestrictionKind::VisaLetter
            | RestrictionKind::WithheldInformation
            | RestrictionKind::Silence => None,
        }
    }

    /// Whether this portal imposes it today. What it imposes can be challenged, and the page about challenges lists it.
    pub fn is_imposed(self) -> bool {
        self.imposed_by().is_some()
    }

    /// Whether the period for a challenge ever ends: a continuing silence can be challenged at any time.
    pub fn has_a_challenge_period(self) -> bool {
        self != RestrictionKind::Silence
    }

    /// The name of the kind: `restrictions-kind-…`.
    pub fn message(self) -> Message {
        Message::of_word("restrictions-kind", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use RestrictionKind as K;

    #[test]
    fn what_this_portal_imposes_has_a_last_day_for_a_challenge_and_only_what_is_for_a_time_an_end() {
        let all = |asks: fn(K) -> bool| K::ALL.iter().copied().filter(|kind| asks(*kind)).collect::<Vec<_>>();
        assert_eq!(all(K::is_imposed), [K::Refusal, K::LowerCategory, K::Closing, K::Deferral]);
        assert_eq!(all(K::needs_an_end), [K::Deferral, K::Suspension]);
        assert_eq!(all(|kind| !kind.has_a_challenge_period()), [K::Silence]);
    }
}
