//! Reading and writing challenges.

use anyhow::Context;
use app::challenges::Conclusion;
use app::challenges::forms::Answer;
use app::decisions::Period;
use app::kernel::{
    ApplicationId, ChallengeId, DecisionId, Failure, MatterId, PlainText, Reference, RestrictionId, Timestamp,
};
use app::restrictions::RestrictionKind;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set, Statement,
};

use super::challenge::write_grounds;
use super::tables::{challenge_answers, challenges};
use super::{Challenge, tables::challenges::Column};
use crate::access::Subject;
use crate::audit::Evidence;
use crate::error::Result;
use crate::store::{Key, Word};
use crate::unit_of_work::UnitOfWork;

/// Errors with [`Failure::NotFound`].
pub async fn find_by_reference(connection: &impl ConnectionTrait, reference: &Reference) -> Result<Challenge> {
    let found = challenges::Entity::find().filter(Column::Reference.eq(&reference.0)).one(connection).await?;
    Ok(Challenge::try_from(found.ok_or(Failure::NotFound)?)?)
}

/// Errors with [`Failure::NotFound`].
pub async fn find(connection: &impl ConnectionTrait, id: ChallengeId) -> Result<Challenge> {
    let found = challenges::Entity::find_by_id(Key(id)).one(connection).await?;
    Ok(Challenge::try_from(found.ok_or(Failure::NotFound)?)?)
}

/// What the policy needs to know about a challenge.
pub fn subject(challenge: &Challenge) -> Subject {
    Subject {
        programme: Some(challenge.programme),
        organisation: Some(challenge.organisation),
        application: Some(challenge.matter.application()),
    }
}

/// The challenges in a matter, newest first.
pub async fn of_matter(connection: &impl ConnectionTrait, matter: MatterId) -> Result<Vec<Challenge>> {
    let rows = challenges::Entity::find()
        .filter(Column::MatterId.eq(Key(matter)))
        .order_by_desc(Column::LodgedAt)
        .order_by_desc(Column::Id)
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(Challenge::try_from).collect::<std::result::Result<_, _>>()?)
}

/// A restriction in force, as far as a challenge needs to know it.
#[derive(Clone, Debug, PartialEq)]
pub struct Restricted {
    pub id: RestrictionId,
    pub kind: RestrictionKind,
    pub decision: Option<DecisionId>,
    /// The round of assessment that led to it.
    pub round: u16,
    /// The last moment for a challenge; none where there is no limit.
    pub until: Option<Timestamp>,
}

/// The newest restriction that the application is under and that was not lifted.
pub(super) async fn restriction_of(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Option<Restricted>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select r.id, r.kind, r.decision_id, coalesce(d.round, f.round, a.round), r.challenge_until \
         from restrictions r join applications a on a.id = r.matter_id \
         left join decisions d on d.id = r.decision_id left join deferrals f on f.restriction_id = r.id \
         where r.matter_id = $1 and r.lifted_at is null order by r.starts_at desc, r.id desc limit 1",
        [application.0.into()],
    );
    let Some(row) = connection.query_one_raw(find).await? else { return Ok(None) };
    let (Key(id), Word(kind)) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    let decision: Option<Key<_>> = row.try_get_by_index(2)?;
    let round: i32 = row.try_get_by_index(3)?;
    Ok(Some(Restricted {
        id,
        kind,
        decision: decision.map(|Key(decision)| decision),
        round: u16::try_from(round).with_context(|| format!("round {round} of application {application}"))?,
        until: row.try_get_by_index::<Option<i64>>(4)?.map(Timestamp),
    }))
}

/// Errors with a broken unique constraint when the reference is taken or the restriction has an open challenge.
pub(super) async fn insert(work: &UnitOfWork, challenge: &Challenge) -> std::result::Result<(), DbErr> {
    let row = challenges::ActiveModel {
        id: Set(Key(challenge.id)),
        reference: Set(challenge.reference.0.clone()),
        restriction_id: Set(Key(challenge.restriction)),
        decision_id: Set(challenge.decision.map(Key)),
        matter_id: Set(Key(challenge.matter)),
        programme_id: Set(Key(challenge.programme)),
        programme_version_id: Set(Some(Key(challenge.version_id))),
        organisation_id: Set(Key(challenge.organisation)),
        round: Set(challenge.round.into()),
        state: Set(Word(challenge.state)),
        grounds: Set(write_grounds(&challenge.grounds)),
        statement: Set(challenge.statement.clone()),
        remedy: Set(challenge.remedy.clone()),
        late_reason: Set(challenge.late.map(Word)),
        language: Set(Word(challenge.language)),
        lodged_via: Set(if challenge.lodged_by.is_some() { "account" } else { "receipt" }.to_owned()),
        lodged_by: Set(challenge.lodged_by.map(Key)),
        lodged_at: Set(challenge.lodged_at.0),
        acknowledge_by: Set(challenge.acknowledge_by.0),
        acknowledged_at: Set(None),
        due_at: Set(challenge.due_at.0),
        decider_id: Set(None),
        outcome: Set(None),
        founded: Set(String::new()),
        effect: Set(None),
        outcome_reasons: Set(String::new()),
        outcome_language: Set(None),
        decided_at: Set(None),
        period_starts: Set(None),
        published_from: Set(None),
        list_id: Set(crate::keys::random_id()),
        version: Set(challenge.version),
    };
    row.insert(work.connection()).await?;
    work.must_vouch(Evidence::Challenge, challenge.id.0);
    Ok(())
}

/// Writes a new state, its clock and, when there is one, the outcome with the answer to each ground. Errors with
/// [`Failure::Stale`] when `challenge.version` is no longer the stored one. Returns it with its new version.
pub(super) async fn save(
    work: &UnitOfWork,
    challenge: Challenge,
    conclusion: Option<(&Conclusion, &[Answer], Period)>,
) -> Result<Challenge> {
    let saved = Challenge { version: challenge.version + 1, ..challenge };
    let mut update = challenges::Entity::update_many()
        .col_expr(Column::State, Expr::value(Word(saved.state)))
        .col_expr(Column::AcknowledgedAt, Expr::value(saved.acknowledged_at.map(|at| at.0)))
        .col_expr(Column::DueAt, Expr::value(saved.due_at.0))
        .col_expr(Column::Version, Expr::value(saved.version))
        .filter(Column::Id.eq(Key(saved.id)))
        .filter(Column::Version.eq(saved.version - 1));
    if let Some((conclusion, answers, period)) = conclusion {
        // The answers come first: the database takes no outcome without them.
        for answer in answers {
            let row = challenge_answers::ActiveModel {
                challenge_id: Set(Key(saved.id)),
                ground: Set(Word(answer.ground)),
                founded: Set(answer.founded),
                reasons: Set(answer.reasons.as_str().to_owned()),
            };
            row.insert(work.connection()).await?;
        }
        update = update
            .col_expr(Column::DeciderId, Expr::value(Key(conclusion.concluded_by)))
            .col_expr(Column::Outcome, Expr::value(Word(conclusion.outcome)))
            .col_expr(Column::Founded, Expr::value(write_grounds(&conclusion.grounds)))
            .col_expr(Column::Effect, Expr::value(Word(conclusion.effect)))
            .col_expr(Column::OutcomeReasons, Expr::value(conclusion.reasons.as_str()))
            .col_expr(Column::OutcomeLanguage, Expr::value(saved.concluded.as_ref().map(|given| Word(given.language))))
            .col_expr(Column::DecidedAt, Expr::value(conclusion.concluded_at.0))
            .col_expr(Column::PeriodStarts, Expr::value(period.starts.0))
            .col_expr(Column::PublishedFrom, Expr::value(period.over.0));
    }
    if update.exec(work.connection()).await?.rows_affected == 0 {
        return Err(Failure::Stale.into());
    }
    work.must_vouch(Evidence::Challenge, saved.id.0);
    Ok(saved)
}

/// The panel's answers, in the order of the grounds.
pub(super) async fn answers_of(connection: &impl ConnectionTrait, id: ChallengeId) -> Result<Vec<Answer>> {
    let rows = challenge_answers::Entity::find()
        .filter(challenge_answers::Column::ChallengeId.eq(Key(id)))
        .all(connection)
        .await?;
    let read = |row: challenge_answers::Model| Answer {
        ground: row.ground.0,
        founded: row.founded,
        reasons: PlainText::stored(row.reasons),
    };
    let mut answers: Vec<Answer> = rows.into_iter().map(read).collect();
    answers.sort_by_key(|answer| answer.ground);
    Ok(answers)
}
