//! Kinds of people who may read something, for the sentences that say so.

use super::{Message, Role, words};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    Everybody,
    SignedIn,
    Members,
    /// The person who has the code on the receipt.
    ReceiptHolder,
    Reviewer,
    DecisionMaker,
    ChallengePanel,
    ProtectionFocalPoint,
    Administrator,
}

words!(Reader {
    Everybody = "everybody",
    SignedIn = "signed_in",
    Members = "members",
    ReceiptHolder = "receipt_holder",
    Reviewer = "reviewer",
    DecisionMaker = "decision_maker",
    ChallengePanel = "challenge_panel",
    ProtectionFocalPoint = "protection_focal_point",
    Administrator = "administrator",
});

impl Reader {
    pub fn of_role(role: Role) -> Reader {
        match role {
            Role::Reviewer => Reader::Reviewer,
            Role::DecisionMaker => Reader::DecisionMaker,
            Role::ChallengePanel => Reader::ChallengePanel,
            Role::ProtectionFocalPoint => Reader::ProtectionFocalPoint,
            Role::Administrator => Reader::Administrator,
        }
    }

    pub fn message(self) -> Message {
        Message::of_word("interface-reader", self.as_str())
    }
}

/// Who reads something, and whether everybody does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhoSees(pub Vec<Reader>);

impl WhoSees {
    pub fn is_published(&self) -> bool {
        self.0.contains(&Reader::Everybody)
    }
}
