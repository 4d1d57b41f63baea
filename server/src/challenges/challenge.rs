//! A challenge as use cases see it.

use anyhow::Context;
use app::challenges::{ChallengeClock, ChallengeOutcome, ChallengeState, Effect, Ground, LateReason};
use app::kernel::{
    ChallengeId, DecisionId, Language, MatterId, OrganisationId, ProgrammeId, ProgrammeVersionId, Reference,
    RestrictionId, Timestamp, UnknownWord, UserId, Words,
};

use super::tables::challenges::Model;
use crate::review::OfMatter;
use crate::store::{Key, Word};

#[derive(Clone, Debug, PartialEq)]
pub struct Challenge {
    pub id: ChallengeId,
    pub reference: Reference,
    pub restriction: RestrictionId,
    pub decision: Option<DecisionId>,
    /// What it is about and what its members must take no part in: an application, today.
    pub matter: MatterId,
    pub programme: ProgrammeId,
    /// The version under which the application was decided.
    pub version_id: ProgrammeVersionId,
    pub organisation: OrganisationId,
    /// The round of the matter in which was done what is challenged.
    pub round: u16,
    pub state: ChallengeState,
    pub grounds: Vec<Ground>,
    pub statement: String,
    pub remedy: String,
    pub late: Option<LateReason>,
    /// In which it is written.
    pub language: Language,
    /// Who lodged it, when it was lodged with an account; none with a receipt code.
    pub lodged_by: Option<UserId>,
    pub lodged_at: Timestamp,
    /// The last moment for a person's acknowledgement.
    pub acknowledge_by: Timestamp,
    pub acknowledged_at: Option<Timestamp>,
    /// The institution's next last moment.
    pub due_at: Timestamp,
    pub concluded: Option<Concluded>,
    /// Grows with every write; a save of an older one is refused.
    pub version: i64,
}

/// What the panel gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Concluded {
    pub outcome: ChallengeOutcome,
    pub effect: Effect,
    pub reasons: String,
    /// In which the panel wrote.
    pub language: Language,
    pub decider: UserId,
    pub decided_at: Timestamp,
}

impl OfMatter for Challenge {
    fn matter(&self) -> MatterId {
        self.matter
    }
}

impl Challenge {
    pub fn clock(&self) -> ChallengeClock {
        ChallengeClock { lodged_at: self.lodged_at, acknowledged_at: self.acknowledged_at }
    }

    /// Its page for those who lodged it, without language.
    pub fn path(&self) -> String {
        format!("/challenges/{}", self.reference.slug())
    }

    /// Its page for the panel, without language.
    pub fn docket_path(&self) -> String {
        format!("/docket/{}", self.reference.slug())
    }
}

/// Words of grounds as they are stored: separated by commas, in the order of the list.
pub(super) fn write_grounds(grounds: &[Ground]) -> String {
    grounds.iter().map(|ground| ground.as_str()).collect::<Vec<_>>().join(",")
}

pub(super) fn read_grounds(stored: &str) -> Result<Vec<Ground>, UnknownWord> {
    stored.split(',').filter(|word| !word.is_empty()).map(Ground::read).collect()
}

impl TryFrom<Model> for Challenge {
    type Error = anyhow::Error;

    fn try_from(row: Model) -> Result<Self, anyhow::Error> {
        let reference = Reference(row.reference);
        let unreadable = || format!("challenge {reference} cannot be read");
        let concluded = match (row.outcome, row.effect, row.decider_id, row.decided_at) {
            (Some(Word(outcome)), Some(Word(effect)), Some(Key(decider)), Some(decided_at)) => Some(Concluded {
                outcome,
                effect,
                reasons: row.outcome_reasons,
                language: row.outcome_language.with_context(unreadable)?.0,
                decider,
                decided_at: Timestamp(decided_at),
            }),
            _ => None,
        };
        Ok(Challenge {
            id: row.id.0,
            restriction: row.restriction_id.0,
            decision: row.decision_id.map(|Key(decision)| decision),
            matter: row.matter_id.0,
            programme: row.programme_id.0,
            version_id: row.programme_version_id.with_context(unreadable)?.0,
            organisation: row.organisation_id.0,
            round: u16::try_from(row.round).with_context(unreadable)?,
            state: row.state.0,
            grounds: read_grounds(&row.grounds).with_context(unreadable)?,
            statement: row.statement,
            remedy: row.remedy,
            late: row.late_reason.map(|Word(reason)| reason),
            language: row.language.0,
            lodged_by: row.lodged_by.map(|Key(user)| user),
            lodged_at: Timestamp(row.lodged_at),
            acknowledge_by: Timestamp(row.acknowledge_by),
            acknowledged_at: row.acknowledged_at.map(Timestamp),
            due_at: Timestamp(row.due_at),
            concluded,
            version: row.version,
            reference,
        })
    }
}
