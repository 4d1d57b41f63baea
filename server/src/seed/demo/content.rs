//! What the demo is made of, as its files say it.

use std::collections::BTreeMap;

use anyhow::Context;
use app::kernel::{Date, Language};
use app::organisations::{DateEntry, OrganisationProfile, ProfileDraft};
use serde::Deserialize;

/// Everything the demo's files hold.
pub struct Content {
    pub organisations: Vec<DemoOrganisation>,
    pub reasons: BTreeMap<String, Reasons>,
    /// By the key of the reasons they answer to.
    pub challenges: BTreeMap<String, DemoChallenge>,
    pub phrases: BTreeMap<String, Phrases>,
    /// What assessors write when a criterion is met: by language, then by code or `considered`.
    pub findings: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Debug, Deserialize)]
pub struct DemoOrganisation {
    pub name: String,
    #[serde(default)]
    pub latin: String,
    #[serde(default)]
    pub acronym: String,
    pub country: String,
    /// `2014`, `2014-05` or `2014-05-11`.
    pub founded: String,
    pub form: String,
    /// In which it writes to the institution.
    pub language: String,
    pub seat: String,
    pub purpose: String,
    #[serde(default)]
    pub website: String,
    /// The person of people.toml who owns it; otherwise `person` does, who cannot sign in.
    #[serde(default)]
    pub owner: String,
    #[serde(default)]
    pub person: String,
    /// Who founded it, where the phrases do not fit.
    #[serde(default)]
    pub founders: String,
    /// Its safety asks that the register tells nothing of it.
    #[serde(default)]
    pub sealed: bool,
    /// It asks that its status is not shown in the register.
    #[serde(default)]
    pub confidential: bool,
    /// It wants access until a late decision to be shown.
    #[serde(default)]
    pub provisional_shown: bool,
    /// It agrees to be named about a decision that gave less.
    #[serde(default)]
    pub named: bool,
    pub files: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Reasons {
    pub summary: String,
    /// What everybody reads.
    pub public: String,
    pub criteria: Vec<CriterionText>,
}

#[derive(Debug, Deserialize)]
pub struct CriterionText {
    pub code: String,
    pub facts: String,
    pub considered: String,
    pub missing: String,
    pub cure: String,
}

#[derive(Debug, Deserialize)]
pub struct DemoChallenge {
    pub grounds: Vec<String>,
    pub statement: String,
    pub remedy: String,
    #[serde(default)]
    pub outcome: String,
    #[serde(default)]
    pub effect: String,
    #[serde(default)]
    pub reasons: String,
    /// What the panel says to each ground, in their order.
    #[serde(default)]
    pub answers: Vec<String>,
}

/// How organisations answer the forms, in one language.
#[derive(Debug, Deserialize)]
pub struct Phrases {
    pub who_decides: Vec<String>,
    pub founders: Vec<String>,
    pub profit_rule: Vec<String>,
    pub support_for_council: Vec<String>,
    pub income_sources: Vec<String>,
    pub officer: String,
    pub unregistered: String,
    pub document: String,
    pub declared: String,
    pub question: String,
    pub ask_missing: String,
    /// What the applicant reads when a decision is put off.
    #[serde(default)]
    pub deferral: String,
}

impl Content {
    /// Errors when a file cannot be read; a test reads them all.
    pub fn read() -> anyhow::Result<Content> {
        #[derive(Deserialize)]
        struct Organisations {
            organisation: Vec<DemoOrganisation>,
        }
        #[derive(Deserialize)]
        struct Wordings {
            findings: BTreeMap<String, BTreeMap<String, String>>,
            #[serde(flatten)]
            phrases: BTreeMap<String, Phrases>,
        }
        let organisations: Organisations =
            toml::from_str(include_str!("organisations.toml")).context("organisations.toml")?;
        let wordings: Wordings = toml::from_str(include_str!("phrases.toml")).context("phrases.toml")?;
        Ok(Content {
            organisations: organisations.organisation,
            reasons: toml::from_str(include_str!("reasons.toml")).context("reasons.toml")?,
            challenges: toml::from_str(include_str!("challenges.toml")).context("challenges.toml")?,
            phrases: wordings.phrases,
            findings: wordings.findings,
        })
    }

    pub fn phrases(&self, language: Language) -> anyhow::Result<&Phrases> {
        self.phrases.get(language.code()).with_context(|| format!("no phrases in {language}"))
    }
}

impl DemoOrganisation {
    pub fn profile(&self, today: Date) -> anyhow::Result<OrganisationProfile> {
        let [year, month, day] = self.founding();
        let draft = ProfileDraft {
            name: self.name.clone(),
            latin_name: self.latin.clone(),
            acronym: self.acronym.clone(),
            country: self.country.clone(),
            founded: DateEntry { year, month, day, calendar: "gregorian".to_owned(), ..DateEntry::default() },
            legal_form: self.form.clone(),
            purpose: self.purpose.clone(),
            website: self.website.clone(),
            seat: self.seat.clone(),
            ..ProfileDraft::default()
        };
        OrganisationProfile::check(&draft, today).map_err(|refusals| anyhow::anyhow!("{}: {refusals:?}", self.name))
    }

    /// Year, month and day, as far as they are known.
    pub fn founding(&self) -> [String; 3] {
        let mut parts = self.founded.split('-').map(|part| part.trim_start_matches('0').to_owned());
        std::array::from_fn(|_| parts.next().unwrap_or_default())
    }
}
