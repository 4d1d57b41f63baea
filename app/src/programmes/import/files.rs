//! The two files a template is made of, as their authors write them.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::kernel::{Date, Language, LocalisedText};
use crate::programmes::criteria::{Confidence, Eligibility};
use crate::programmes::definition::{
    Category, ChallengeRoute, Clocks, Deadline, DecisionRule, Gap, Publication, RequiredDocument, TemplateKind,
};
use crate::programmes::questions::{EligibilityQuestion, FormSection};

/// `criteria.toml`: questions in the order they are asked, and criteria by code.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriteriaLibrary {
    pub questions: Vec<EligibilityQuestion>,
    pub criteria: BTreeMap<String, LibraryCriterion>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryCriterion {
    pub title: LocalisedText,
    pub plain: LocalisedText,
    pub necessity: LocalisedText,
    pub test: LocalisedText,
    pub evidence: LocalisedText,
    pub alternative: LocalisedText,
    pub cure: LocalisedText,
    pub eligibility: Eligibility,
}

/// A template's own file, such as `t0-model.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateFile {
    pub slug: String,
    pub symbol: String,
    pub kind: TemplateKind,
    pub illustrative: bool,
    pub zone: String,
    #[serde(default)]
    pub holidays: Vec<Date>,
    pub languages: Vec<Language>,
    pub deadline: Deadline,
    pub name: LocalisedText,
    pub summary: LocalisedText,
    pub institution: LocalisedText,
    pub status_name: LocalisedText,
    pub decision: DecisionRule,
    pub decision_text: LocalisedText,
    pub fees: LocalisedText,
    pub rights: LocalisedText,
    pub obligations: LocalisedText,
    pub clocks: Clocks,
    pub challenge: ChallengeRoute,
    pub publication: Publication,
    #[serde(default)]
    pub gaps: Vec<Gap>,
    #[serde(default)]
    pub categories: Vec<Category>,
    pub criteria: Vec<CriterionUse>,
    pub documents: Vec<RequiredDocument>,
    pub form: Vec<FormSection>,
    pub sources: BTreeMap<String, Source>,
    /// By field name.
    pub provenance: BTreeMap<String, SourceUse>,
}

/// A criterion of the library, as one template uses it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionUse {
    pub code: String,
    pub n: Option<u32>,
    pub legal_basis: LocalisedText,
    pub source: String,
    pub confidence: Confidence,
    /// False where the real body takes no other evidence.
    #[serde(default = "yes")]
    pub alternative: bool,
    /// Replaces the library's rule and words where the body takes no other evidence.
    pub not_met: Option<String>,
    pub say_not_met: Option<LocalisedText>,
    pub note: Option<LocalisedText>,
    #[serde(default)]
    pub gaps: Vec<String>,
}

fn yes() -> bool {
    true
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub citation: String,
    pub checked_on: Option<Date>,
}

/// A source by its name in the file, and how sure the field is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceUse {
    pub source: String,
    pub confidence: Confidence,
}
