//! Why a challenge says that a restriction is wrong.

use serde::{Deserialize, Serialize};

use crate::kernel::{Message, words};

/// The ten grounds. The words are stored and public; the codes G1 to G10 appear in letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    UnclearRule,
    Error,
    EvidenceIgnored,
    Discrimination,
    UnfairProcedure,
    Delay,
    Disproportion,
    Inaccessibility,
    NonDisclosure,
    Reprisal,
}

words!(Ground {
    UnclearRule = "unclear_rule",
    Error = "error",
    EvidenceIgnored = "evidence_ignored",
    Discrimination = "discrimination",
    UnfairProcedure = "unfair_procedure",
    Delay = "delay",
    Disproportion = "disproportion",
    Inaccessibility = "inaccessibility",
    NonDisclosure = "non_disclosure",
    Reprisal = "reprisal",
});

impl Ground {
    /// `G1` to `G10`.
    pub fn code(self) -> &'static str {
        match self {
            Ground::UnclearRule => "G1",
            Ground::Error => "G2",
            Ground::EvidenceIgnored => "G3",
            Ground::Discrimination => "G4",
            Ground::UnfairProcedure => "G5",
            Ground::Delay => "G6",
            Ground::Disproportion => "G7",
            Ground::Inaccessibility => "G8",
            Ground::NonDisclosure => "G9",
            Ground::Reprisal => "G10",
        }
    }

    /// The name of the ground: `challenges-ground-…`.
    pub fn message(self) -> Message {
        Message::of_word("challenges-ground", self.as_str())
    }

    /// What the ground means, in plain language: `challenges-ground-about-…`.
    pub fn description(self) -> Message {
        Message::of_word("challenges-ground-about", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_follow_the_order_of_the_published_list() {
        for (number, ground) in (1..).zip(Ground::ALL) {
            assert_eq!(ground.code(), format!("G{number}"));
        }
    }
}
