//! An application as use cases see it.

use std::collections::BTreeMap;

use anyhow::Context;
use app::applications::{ApplicationState, AwaitedParty, Progress, SubmitViolation};
use app::kernel::{
    ApplicationId, Failure, Language, OrganisationId, ProgrammeId, ProgrammeVersionId, Reference, Timestamp, UserId,
};
use app::organisations::OrganisationProfile;

use super::tables::applications::Model;

use crate::store::Key;

#[derive(Clone, Debug, PartialEq)]
pub struct Application {
    pub id: ApplicationId,
    pub reference: Reference,
    pub programme: ProgrammeId,
    /// The published version of the programme whose rules and form it follows to its end.
    pub version_id: ProgrammeVersionId,
    pub organisation: OrganisationId,
    /// As it was called when this was last written.
    pub organisation_name: String,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// The code of the category asked for; empty until one is chosen. Once it was sent, the one that was sent.
    pub category: String,
    pub progress: Progress,
    /// The language it is written in; notices about it are too.
    pub language: Language,
    /// By question id, as typed: while the applicant has the next move, more than was sent. Staff read
    /// [`super::as_sent`]. A date is kept as `YYYY-MM-DD` beside its three boxes (`id-day`, `id-month`, `id-year`).
    pub answers: BTreeMap<String, Vec<String>>,
    /// The organisation's profile at submission; none in a draft.
    pub profile: Option<OrganisationProfile>,
    pub declared_by: Option<UserId>,
    /// The name under the declaration.
    pub declared_name: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub submitted_at: Option<Timestamp>,
    /// The last moment for the decision; none while nothing is due.
    pub due_at: Option<Timestamp>,
    /// The last moment to answer what was asked; none while nothing is, or where the programme sets no time.
    pub answer_by: Option<Timestamp>,
    /// The last round whose deadline passed without a decision; 0 while none did.
    pub lapsed_round: i32,
    /// Grows with every write; a save of an older one is refused.
    pub version: i64,
}

impl Application {
    pub fn state(&self) -> ApplicationState {
        self.progress.state
    }

    /// The first answer to a question; empty when there is none.
    pub fn answer(&self, question: &str) -> &str {
        self.answers.get(question).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// Whether the applicant has the next move, and so may change answers and documents.
    pub fn is_open(&self) -> bool {
        self.state().awaited_party() == AwaitedParty::Applicant
    }

    /// Whether the present round ran past its deadline.
    pub fn has_lapsed(&self) -> bool {
        self.lapsed_round >= i32::from(self.progress.round)
    }

    /// Errors with the refusal to change what was sent.
    pub(super) fn must_be_open(&self) -> Result<(), Failure> {
        if self.is_open() { Ok(()) } else { Err(SubmitViolation::NotADraft { state: self.state() }.into()) }
    }

    /// Its page for the applicant, without language.
    pub fn path(&self) -> String {
        format!("/applications/{}", self.reference.slug())
    }
}

impl TryFrom<Model> for Application {
    type Error = anyhow::Error;

    fn try_from(row: Model) -> Result<Self, anyhow::Error> {
        let reference = Reference(row.reference);
        let unreadable = || format!("application {reference} cannot be read");
        Ok(Application {
            id: row.id.0,
            programme: row.programme_id.0,
            version_id: row.programme_version_id.0,
            organisation: row.organisation_id.0,
            organisation_name: row.organisation_name,
            country: row.country,
            category: row.category,
            progress: serde_json::from_value(row.progress).with_context(unreadable)?,
            language: row.language.0,
            answers: serde_json::from_value(row.answers).with_context(unreadable)?,
            profile: row.profile.map(serde_json::from_value).transpose().with_context(unreadable)?,
            declared_by: row.declared_by.map(|Key(user)| user),
            declared_name: row.declared_name,
            created_at: Timestamp(row.created_at),
            updated_at: Timestamp(row.updated_at),
            submitted_at: row.submitted_at.map(Timestamp),
            due_at: row.due_at.map(Timestamp),
            answer_by: row.answer_by.map(Timestamp),
            lapsed_round: row.lapsed_round,
            version: row.version,
            reference,
        })
    }
}
