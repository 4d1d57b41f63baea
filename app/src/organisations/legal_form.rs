//! The legal forms that civil society takes.

use serde::{Deserialize, Serialize};

use crate::kernel::{Message, words};

/// What an organisation is in law. Being unregistered is a form like the others, and by itself rules out nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LegalForm {
    Association,
    Foundation,
    NonProfitCompany,
    Cooperative,
    TradeUnion,
    ReligiousBody,
    IndigenousInstitution,
    AcademicInstitution,
    Network,
    Unregistered,
    Other,
}

words!(LegalForm {
    Association = "association",
    Foundation = "foundation",
    NonProfitCompany = "non_profit_company",
    Cooperative = "cooperative",
    TradeUnion = "trade_union",
    ReligiousBody = "religious_body",
    IndigenousInstitution = "indigenous_institution",
    AcademicInstitution = "academic_institution",
    Network = "network",
    Unregistered = "unregistered",
    Other = "other",
});

impl LegalForm {
    /// The name of the form: `organisations-form-…`.
    pub fn message(self) -> Message {
        Message::of_word("organisations-form", self.as_str())
    }
}
