//! Who decides, and how: the seven rules of 2-procedures C. For now a rule is recorded and shown; an officer records the outcome.

use serde::{Deserialize, Serialize};

use crate::kernel::LocalisedText;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", deny_unknown_fields)]
pub enum DecisionRule {
    /// The secretariat decides.
    D1,
    /// A committee recommends, a body decides.
    D2 { committee: LocalisedText, members: u32, body: LocalisedText },
    /// Admitted unless someone objects within so many calendar days.
    D3 { objection_days: u32 },
    /// Admitted unless at least this share of the Parties present objects.
    D4 { numerator: u32, denominator: u32, body: LocalisedText },
    /// Open to all but a closed list of exclusions.
    D5,
    /// Participants select themselves.
    D6,
    /// The chair invites after circulating the names.
    D7,
}

impl DecisionRule {
    /// The rule's code, `D1` to `D7`, which message keys use in lower case.
    pub fn code(&self) -> &'static str {
        match self {
            DecisionRule::D1 => "D1",
            DecisionRule::D2 { .. } => "D2",
            DecisionRule::D3 { .. } => "D3",
            DecisionRule::D4 { .. } => "D4",
            DecisionRule::D5 => "D5",
            DecisionRule::D6 => "D6",
            DecisionRule::D7 => "D7",
        }
    }
}
