//! The whole document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ChallengeRoute, Clocks, Deadline, DecisionRule, Gap, Publication, RequiredDocument};
use crate::kernel::{Date, Language, LocalisedText};
use crate::programmes::criteria::{Criterion, Provenance};
use crate::programmes::questions::{EligibilityQuestion, FormSection};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TemplateKind {
    /// The one we recommend, and the default.
    Model,
    /// A real body's procedure as it is known, with its gaps.
    AsIs,
}

/// A programme's rules, resolved and validated. Serialised as JSON it is a published version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeDefinition {
    /// The path segment of the programme's pages.
    pub slug: String,
    /// `T0`, `T1`, `T2`, …
    pub symbol: String,
    pub kind: TemplateKind,
    /// Whether pages must say "illustrative, not an official form".
    pub illustrative: bool,
    pub name: LocalisedText,
    pub summary: LocalisedText,
    pub institution: LocalisedText,
    /// What an organisation holds once admitted, such as "observer status".
    pub status_name: LocalisedText,
    pub gaps: Vec<Gap>,
    pub categories: Vec<Category>,
    pub decision: DecisionRule,
    /// Who decides, in plain words.
    pub decision_text: LocalisedText,
    /// Languages in which an application may be written.
    pub languages: Vec<Language>,
    pub deadline: Deadline,
    /// IANA name of the zone in which deadlines end.
    pub zone: String,
    /// Days besides the weekend on which the secretariat does not work: they do not count where working days do.
    #[serde(default)]
    pub holidays: Vec<Date>,
    pub fees: LocalisedText,
    pub clocks: Clocks,
    pub challenge: ChallengeRoute,
    pub publication: Publication,
    /// What the status lets an organisation do.
    pub rights: LocalisedText,
    /// Reports owed, and what follows when one is missed.
    pub obligations: LocalisedText,
    pub documents: Vec<RequiredDocument>,
    pub criteria: Vec<Criterion>,
    pub questions: Vec<EligibilityQuestion>,
    pub form: Vec<FormSection>,
    /// By field name: where each of [`ProgrammeDefinition::SOURCED`] comes from.
    pub provenance: BTreeMap<String, Provenance>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    pub code: String,
    pub name: LocalisedText,
    pub description: Option<LocalisedText>,
}

impl ProgrammeDefinition {
    /// Whether pages must say "illustrative, not an official form". A programme that describes another body's procedure is
    /// no illustration any more once that body has opened it here (`adopted`).
    pub fn is_illustrative(&self, adopted: bool) -> bool {
        self.illustrative && !(adopted && self.kind == TemplateKind::AsIs)
    }

    /// The fields that state a fact about a body, each of which needs a provenance. Criteria carry their own.
    pub const SOURCED: [&'static str; 11] = [
        "categories",
        "decision",
        "languages",
        "deadline",
        "fees",
        "clocks",
        "challenge",
        "publication",
        "rights",
        "obligations",
        "documents",
    ];

    pub fn criterion(&self, code: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.code == code)
    }

    pub fn document(&self, code: &str) -> Option<&RequiredDocument> {
        self.documents.iter().find(|document| document.code == code)
    }

    pub fn category(&self, code: &str) -> Option<&Category> {
        self.categories.iter().find(|category| category.code == code)
    }
}
