//! Decisions with their reasons, read and written.

use anyhow::Context;
use app::decisions::{ChallengeRoute, CriterionReasons, Decision, Outcome, Period, named_by_rule};
use app::kernel::{
    ApplicationId, DecisionId, Failure, Language, OrganisationId, PlainText, ProgrammeId, ProgrammeVersionId, Timestamp,
};
use app::programmes::definition::ProgrammeDefinition;
use app::review::CriterionRef;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

use super::decider_columns::DeciderColumns;
use super::tables::{decision_annulments, decision_reasons, decisions};
use crate::applications::Application;
use crate::audit::Evidence;
use crate::error::Result;
use crate::store::{Key, Word};
use crate::unit_of_work::UnitOfWork;

/// A decision as it was taken, and whether it still stands.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordedDecision {
    pub id: DecisionId,
    pub application: ApplicationId,
    pub programme: ProgrammeId,
    pub version_id: ProgrammeVersionId,
    pub organisation: OrganisationId,
    pub round: u16,
    pub decision: Decision,
    /// In which summary and reasons were written: that of the application.
    pub language: Language,
    pub help_contact: String,
    /// Whether the programme published such decisions by name on the day it was taken.
    pub named_by_rule: bool,
    /// What it is dated by where it is published without a name.
    pub period: Period,
    /// Since when an upheld challenge has taken its effect away.
    pub annulled_at: Option<Timestamp>,
}

/// Errors with [`Failure::NotFound`].
pub async fn find(connection: &impl ConnectionTrait, id: DecisionId) -> Result<RecordedDecision> {
    let row = decisions::Entity::find_by_id(Key(id)).one(connection).await?.ok_or(Failure::NotFound)?;
    read(connection, row).await
}

/// The decision of the latest round that has one, annulled or not.
pub async fn latest_of(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Option<RecordedDecision>> {
    let row = decisions::Entity::find()
        .filter(decisions::Column::ApplicationId.eq(Key(application)))
        .order_by_desc(decisions::Column::Round)
        .one(connection)
        .await?;
    match row {
        Some(row) => read(connection, row).await.map(Some),
        None => Ok(None),
    }
}

/// The decision of one round. Errors with [`Failure::NotFound`].
pub async fn of_round(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
    round: u16,
) -> Result<RecordedDecision> {
    let row = decisions::Entity::find()
        .filter(decisions::Column::ApplicationId.eq(Key(application)))
        .filter(decisions::Column::Round.eq(i32::from(round)))
        .one(connection)
        .await?;
    read(connection, row.ok_or(Failure::NotFound)?).await
}

async fn read(connection: &impl ConnectionTrait, row: decisions::Model) -> Result<RecordedDecision> {
    let reasons = decision_reasons::Entity::find()
        .filter(decision_reasons::Column::DecisionId.eq(row.id))
        .order_by_asc(decision_reasons::Column::CriterionId)
        .all(connection)
        .await?;
    let annulled = decision_annulments::Entity::find_by_id(row.id).one(connection).await?;
    Ok(assemble(row, reasons, annulled.map(|row| Timestamp(row.annulled_at)))?)
}

fn assemble(
    row: decisions::Model,
    reasons: Vec<decision_reasons::Model>,
    annulled_at: Option<Timestamp>,
) -> anyhow::Result<RecordedDecision> {
    let outcome = Outcome::of(row.outcome.0, row.category.as_deref()).context("a lower category that is not named")?;
    let decided_by = DeciderColumns {
        decider_id: row.decider_id,
        decided_by: row.decided_by,
        decider_name: row.decider_name,
        body_session: row.body_session,
        body_date: row.body_date,
        votes: [row.votes_for, row.votes_against, row.votes_abstaining],
    }
    .read()?;
    let reasons: anyhow::Result<Vec<_>> = reasons.into_iter().map(reason).collect();
    Ok(RecordedDecision {
        id: row.id.0,
        application: row.application_id.0,
        programme: row.programme_id.0,
        version_id: row.programme_version_id.0,
        organisation: row.organisation_id.0,
        round: u16::try_from(row.round)?,
        decision: Decision {
            outcome,
            decided_by,
            decided_at: Timestamp(row.decided_at),
            reasons: reasons?,
            summary: PlainText::stored(row.summary),
            public_summary: PlainText::stored(row.public_summary),
            recusals: PlainText::stored(row.recusals),
            effective_on: row.effective_on.parse()?,
            challenge: ChallengeRoute {
                place: row.challenge_route,
                last_day: row.challenge_last_day.parse()?,
                until: Timestamp(row.challenge_until.context("a decision without a last day for a challenge")?),
            },
        },
        language: row.language.0,
        help_contact: row.help_contact,
        named_by_rule: row.named_by_rule,
        period: Period { starts: Timestamp(row.period_starts), over: Timestamp(row.unnamed_from) },
        annulled_at,
    })
}

fn reason(row: decision_reasons::Model) -> anyhow::Result<CriterionReasons> {
    Ok(CriterionReasons {
        criterion: CriterionRef {
            id: row.criterion_id.0,
            code: row.criterion_code,
            version: row.criterion_version.try_into()?,
        },
        facts: PlainText::stored(row.facts_found),
        considered: PlainText::stored(row.evidence_considered),
        missing: PlainText::stored(row.evidence_missing),
        cure: PlainText::stored(row.cure),
    })
}

/// What a reason says where the applicant lacks nothing, because the decision accepts the criterion.
const NOTHING: &str = "—";

/// Writes a decision in the language of its application: its reasons first, under the id it will have, then itself
/// (docs/adr/0006).
pub(super) async fn insert(
    work: &UnitOfWork,
    id: DecisionId,
    application: &Application,
    decision: &Decision,
    programme: &ProgrammeDefinition,
    help_contact: &str,
) -> Result<()> {
    let or_nothing = |text: &PlainText| if text.is_empty() { NOTHING.to_owned() } else { text.as_str().to_owned() };
    for reasons in &decision.reasons {
        let row = decision_reasons::Model {
            decision_id: Key(id),
            criterion_id: Key(reasons.criterion.id),
            criterion_code: reasons.criterion.code.clone(),
            criterion_version: i32::try_from(reasons.criterion.version).map_err(anyhow::Error::new)?,
            facts_found: reasons.facts.as_str().to_owned(),
            evidence_considered: reasons.considered.as_str().to_owned(),
            evidence_missing: or_nothing(&reasons.missing),
            cure: or_nothing(&reasons.cure),
        };
        row.into_active_model().insert(work.connection()).await?;
    }
    let by = DeciderColumns::of(&decision.decided_by);
    let [votes_for, votes_against, votes_abstaining] = by.votes;
    let by_rule = named_by_rule(programme, &decision.outcome);
    let period = Period::of(&decision.outcome, by_rule, decision.decided_at, &programme.zone);
    let row = decisions::Model {
        id: Key(id),
        application_id: Key(application.id),
        programme_id: Key(application.programme),
        programme_version_id: Key(application.version_id),
        organisation_id: Key(application.organisation),
        round: i32::from(application.progress.round),
        outcome: Word(decision.outcome.kind()),
        category: decision.outcome.category().map(str::to_owned),
        decider_id: by.decider_id,
        decided_by: by.decided_by,
        decider_name: by.decider_name,
        body_session: by.body_session,
        body_date: by.body_date,
        votes_for,
        votes_against,
        votes_abstaining,
        recusals: decision.recusals.as_str().to_owned(),
        summary: decision.summary.as_str().to_owned(),
        public_summary: decision.public_summary.as_str().to_owned(),
        named_by_rule: by_rule,
        day_starts: Period::day_starts(decision.decided_at, &programme.zone).0,
        period_starts: period.starts.0,
        unnamed_from: period.over.0,
        named_id: crate::keys::random_id(),
        unnamed_id: crate::keys::random_id(),
        language: Word(application.language),
        decided_at: decision.decided_at.0,
        effective_on: decision.effective_on.to_string(),
        challenge_route: decision.challenge.place.clone(),
        challenge_last_day: decision.challenge.last_day.to_string(),
        challenge_until: Some(decision.challenge.until.0),
        help_contact: help_contact.to_owned(),
    };
    row.into_active_model().insert(work.connection()).await?;
    Ok(())
}

/// Notes that a decision has lost its effect.
pub(super) async fn insert_annulment(
    work: &UnitOfWork,
    id: DecisionId,
    challenge: app::kernel::ChallengeId,
) -> Result<()> {
    let row =
        decision_annulments::Model { decision_id: Key(id), challenge_id: Key(challenge), annulled_at: work.now.0 };
    row.into_active_model().insert(work.connection()).await?;
    work.must_vouch(Evidence::Annulment, id.0);
    Ok(())
}
