//! Who decides, and how: the seven rules of docs/procedures.md, 2. For now a rule is recorded and shown; an officer records the outcome.

use serde::{Deserialize, Serialize};

use crate::kernel::LocalisedText;

/// A template names a rule by its code, `D1` to `D7`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", deny_unknown_fields)]
pub enum DecisionRule {
    /// The secretariat decides.
    #[serde(rename = "D1")]
    Secretariat,
    /// A committee recommends, a body decides.
    #[serde(rename = "D2")]
    CommitteeAndBody { committee: LocalisedText, members: u32, body: LocalisedText },
    /// Admitted unless someone objects within so many calendar days.
    #[serde(rename = "D3")]
    NoObjection { objection_days: u32 },
    /// Admitted unless at least this share of the Parties present objects.
    #[serde(rename = "D4")]
    ShareOfParties { numerator: u32, denominator: u32, body: LocalisedText },
    /// Open to all but a closed list of exclusions.
    #[serde(rename = "D5")]
    OpenToAll,
    /// Participants select themselves.
    #[serde(rename = "D6")]
    SelfSelection,
    /// The chair invites after circulating the names.
    #[serde(rename = "D7")]
    ChairInvites,
}

/// Who takes a decision under a rule, and what an officer does for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Procedure<'a> {
    /// An officer decides, in their own name.
    OfficerDecides,
    /// It is taken outside the portal, and an officer records it with who took it. `body`: where the rule names one.
    OfficerRecords { body: Option<&'a LocalisedText> },
}

impl DecisionRule {
    /// The rule's code, `D1` to `D7`, which message keys use in lower case.
    pub fn code(&self) -> &'static str {
        match self {
            DecisionRule::Secretariat => "D1",
            DecisionRule::CommitteeAndBody { .. } => "D2",
            DecisionRule::NoObjection { .. } => "D3",
            DecisionRule::ShareOfParties { .. } => "D4",
            DecisionRule::OpenToAll => "D5",
            DecisionRule::SelfSelection => "D6",
            DecisionRule::ChairInvites => "D7",
        }
    }

    /// How a decision comes into a file under this rule.
    pub fn procedure(&self) -> Procedure<'_> {
        match self {
            DecisionRule::Secretariat => Procedure::OfficerDecides,
            DecisionRule::CommitteeAndBody { body, .. } | DecisionRule::ShareOfParties { body, .. } => {
                Procedure::OfficerRecords { body: Some(body) }
            }
            DecisionRule::NoObjection { .. }
            | DecisionRule::OpenToAll
            | DecisionRule::SelfSelection
            | DecisionRule::ChairInvites => Procedure::OfficerRecords { body: None },
        }
    }
}

impl Procedure<'_> {
    /// Whether somebody else than the officer takes the decision.
    pub fn is_recorded(self) -> bool {
        match self {
            Procedure::OfficerDecides => false,
            Procedure::OfficerRecords { .. } => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Language;

    #[test]
    fn a_rule_is_read_by_its_code_and_only_the_secretariats_officers_decide_themselves() {
        let body = LocalisedText::only(Language::En, "The Council");
        let named = Procedure::OfficerRecords { body: Some(&body) };
        let unnamed = Procedure::OfficerRecords { body: None };
        let words = serde_json::to_value(&body).unwrap();
        for (code, rest, procedure) in [
            ("D1", serde_json::json!({}), Procedure::OfficerDecides),
            ("D2", serde_json::json!({ "committee": words, "members": 19, "body": words }), named),
            ("D3", serde_json::json!({ "objection_days": 30 }), unnamed),
            ("D4", serde_json::json!({ "numerator": 1, "denominator": 3, "body": words }), named),
            ("D5", serde_json::json!({}), unnamed),
            ("D6", serde_json::json!({}), unnamed),
            ("D7", serde_json::json!({}), unnamed),
        ] {
            let mut written = rest;
            written["code"] = code.into();
            let rule: DecisionRule = serde_json::from_value(written.clone()).unwrap();
            assert_eq!(rule.code(), code);
            assert_eq!(rule.procedure(), procedure, "{code}");
            assert_eq!(procedure.is_recorded(), code != "D1", "{code}");
            assert_eq!(serde_json::to_value(&rule).unwrap(), written, "{code} is stored as it was read");
        }
    }
}
