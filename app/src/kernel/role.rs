//! Who somebody is to the institution, and to an organisation.

use serde::{Deserialize, Serialize};

use super::words::words;

/// A role of the institution's own people. Held for one programme, or for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Reviewer,
    DecisionMaker,
    ChallengePanel,
    ProtectionFocalPoint,
    Administrator,
}

/// What a person may do for an organisation. Each includes the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberRole {
    Viewer,
    Editor,
    Owner,
}

words!(Role {
    Reviewer = "reviewer",
    DecisionMaker = "decision_maker",
    ChallengePanel = "challenge_panel",
    ProtectionFocalPoint = "protection_focal_point",
    Administrator = "administrator",
});

words!(MemberRole { Viewer = "viewer", Editor = "editor", Owner = "owner" });
