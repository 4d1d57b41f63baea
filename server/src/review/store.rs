//! Assessments and findings, read and written.
use app::kernel::{ApplicationId, AssessmentId, CriterionId, Failure, StaffNote, Timestamp, UserId, Words};
use app::review::forms::FindingEntry;
use app::review::{
    AssessmentEvent, AssessmentState, CriterionRef, Finding, Recommendation, RecommendedOutcome, Verdict,
};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, Set, Statement,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::tables::{assessments, findings};
use crate::audit;
use crate::error::{Error, Result};
use crate::programmes::ProgrammeVersion;
use crate::store::{Key, Word};
use crate::unit_of_work::UnitOfWork;

/// One round's assessment, which several reviewers may share.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    pub id: AssessmentId,
    pub application: ApplicationId,
    pub round: u16,
    /// Who began it.
    pub assessor: UserId,
    pub state: AssessmentState,
    pub recommendation: Option<Recommended>,
    pub recommended_by: Option<UserId>,
    pub recommended_at: Option<Timestamp>,
    pub version: i64,
}

/// What was recommended, as the decision maker reads it. Questions to the applicant are separate inquiries.
#[derive(Clone, Debug, PartialEq)]
pub struct Recommended {
    pub outcome: RecommendedOutcome,
    pub category: Option<String>,
    pub note: StaffNote,
}

/// A finding as it is stored, complete or not.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredFinding {
    pub criterion: CriterionId,
    pub entry: FindingEntry,
    pub by: UserId,
    pub at: Timestamp,
}

impl StoredFinding {
    /// As the rules of recommending and deciding read it; none while it is not complete.
    pub fn complete(&self, criterion: &CriterionRef) -> Option<Finding> {
        Finding::check(&self.entry.draft(criterion.clone())).ok()
    }
}

impl Assessment {
    /// A number that changes with the findings, and when the assessment is replaced by another one, whose versions
    /// begin anew: a form that was shown with it knows what its reader had read.
    pub fn seen(&self) -> i64 {
        let hash = Sha256::new().chain_update(self.id.0.as_bytes()).chain_update(self.version.to_be_bytes()).finalize();
        i64::from_be_bytes(std::array::from_fn(|index| hash[index])) & i64::MAX
    }
}

impl TryFrom<assessments::Model> for Assessment {
    type Error = anyhow::Error;

    fn try_from(row: assessments::Model) -> anyhow::Result<Self> {
        let recommendation = row.recommended.map(|Word(outcome)| Recommended {
            outcome,
            category: row.category.clone(),
            note: StaffNote::stored(row.note.clone()),
        });
        Ok(Assessment {
            id: row.id.0,
            application: row.application_id.0,
            round: u16::try_from(row.round)?,
            assessor: row.assessor_id.0,
            state: row.state.0,
            recommendation,
            recommended_by: row.recommended_by.map(|Key(user)| user),
            recommended_at: row.recommended_at.map(Timestamp),
            version: row.version,
        })
    }
}

/// The criteria that a file is judged by, as rules name them.
pub fn criteria_of(version: &ProgrammeVersion) -> Vec<CriterionRef> {
    let named =
        |(id, code): &(CriterionId, String)| CriterionRef { id: *id, code: code.clone(), version: version.number };
    version.criteria.iter().map(named).collect()
}

/// The assessment that counts in a round: neither recused nor set aside.
pub async fn current(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
    round: u16,
) -> Result<Option<Assessment>> {
    let gone = [AssessmentState::Recused, AssessmentState::SetAside].map(Word);
    let row = assessments::Entity::find()
        .filter(assessments::Column::ApplicationId.eq(Key(application)))
        .filter(assessments::Column::Round.eq(i32::from(round)))
        .filter(assessments::Column::State.is_not_in(gone))
        .one(connection)
        .await?;
    Ok(row.map(Assessment::try_from).transpose()?)
}

/// All findings of an assessment, in no order.
pub async fn findings_of(connection: &impl ConnectionTrait, id: AssessmentId) -> Result<Vec<StoredFinding>> {
    let rows = findings::Entity::find().filter(findings::Column::AssessmentId.eq(Key(id))).all(connection).await?;
    rows.into_iter().map(read_finding).collect()
}

/// Nothing is found yet where the word is empty.
fn verdict(stored: &str) -> Result<Option<Verdict>> {
    let word = Some(stored).filter(|word| !word.is_empty());
    Ok(word.map(Verdict::read).transpose().map_err(anyhow::Error::new)?)
}

fn read_finding(row: findings::Model) -> Result<StoredFinding> {
    Ok(StoredFinding {
        criterion: row.criterion_id.0,
        entry: FindingEntry {
            verdict: verdict(&row.verdict)?,
            facts: row.facts_found,
            evidence: serde_json::from_value(row.evidence)?,
            considered: row.evidence_considered,
            missing: row.evidence_missing,
            cure: row.cure,
        },
        by: row.found_by.0,
        at: Timestamp(row.found_at),
    })
}

/// Begins the assessment of a round.
pub(super) async fn begin(
    work: &UnitOfWork,
    application: ApplicationId,
    round: u16,
    user: UserId,
) -> Result<Assessment> {
    let row = assessments::Model {
        id: Key(AssessmentId(Uuid::now_v7())),
        application_id: Key(application),
        round: i32::from(round),
        assessor_id: Key(user),
        state: Word(AssessmentState::Open),
        recommended: None,
        category: None,
        note: String::new(),
        recommended_by: None,
        recommended_at: None,
        created_at: work.now.0,
        version: 0,
    };
    row.clone().into_active_model().insert(work.connection()).await?;
    work.must_vouch(audit::Evidence::Review, application.0);
    Ok(row.try_into()?)
}

/// Writes one finding, in place of what was there.
pub(super) async fn put_finding(
    work: &UnitOfWork,
    assessment: &Assessment,
    criterion: CriterionId,
    entry: &FindingEntry,
    user: UserId,
) -> Result<()> {
    let key = (Key(assessment.id), Key(criterion));
    if let Some(there) = findings::Entity::find_by_id(key).one(work.connection()).await?
        && (there.found_by.0 != user || rested_on(work, assessment, there.found_at).await?)
    {
        keep_replaced(work, there).await?;
    }
    findings::Entity::delete_by_id(key).exec(work.connection()).await?;
    findings::ActiveModel {
        assessment_id: Set(Key(assessment.id)),
        criterion_id: Set(Key(criterion)),
        verdict: Set(entry.verdict.map_or("", Verdict::as_str).to_owned()),
        facts_found: Set(entry.facts.clone()),
        evidence: Set(serde_json::to_value(&entry.evidence)?),
        evidence_considered: Set(entry.considered.clone()),
        evidence_missing: Set(entry.missing.clone()),
        cure: Set(entry.cure.clone()),
        found_by: Set(Key(user)),
        found_at: Set(work.now.0),
    }
    .insert(work.connection())
    .await?;
    work.must_vouch(audit::Evidence::Review, assessment.application.0);
    Ok(())
}

/// Whether a recommendation rested on what was found then, and was sent back.
async fn rested_on(work: &UnitOfWork, assessment: &Assessment, found_at: i64) -> Result<bool> {
    let sql = "select 1 from returns where assessment_id = $1 and returned_at >= $2 limit 1";
    Ok(work.one(sql, [assessment.id.0.into(), found_at.into()]).await?.is_some())
}

/// What one reviewer wrote stays readable when another's text takes its place.
async fn keep_replaced(work: &UnitOfWork, there: findings::Model) -> Result<()> {
    work.execute(
        "insert into replaced_findings (id, assessment_id, criterion_id, verdict, facts_found, evidence_considered, \
         evidence_missing, cure, found_by, found_at, replaced_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        [
            Uuid::now_v7().into(),
            there.assessment_id.into(),
            there.criterion_id.into(),
            there.verdict.into(),
            there.facts_found.into(),
            there.evidence_considered.into(),
            there.evidence_missing.into(),
            there.cure.into(),
            there.found_by.into(),
            there.found_at.into(),
            work.now.0.into(),
        ],
    )
    .await?;
    Ok(())
}

/// The findings of colleagues that others' texts replaced, the latest first.
pub(super) async fn replaced_findings_of(
    connection: &impl ConnectionTrait,
    id: AssessmentId,
) -> Result<Vec<StoredFinding>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select criterion_id, verdict, facts_found, evidence_considered, evidence_missing, cure, found_by, found_at \
         from replaced_findings where assessment_id = $1 order by replaced_at desc, id desc",
        [id.0.into()],
    );
    let mut found = Vec::new();
    for row in connection.query_all_raw(find).await? {
        let (Key(criterion), Key(by)) = (row.try_get_by_index(0)?, row.try_get_by_index(6)?);
        let word: String = row.try_get_by_index(1)?;
        found.push(StoredFinding {
            criterion,
            entry: FindingEntry {
                verdict: verdict(&word)?,
                facts: row.try_get_by_index(2)?,
                evidence: Vec::new(),
                considered: row.try_get_by_index(3)?,
                missing: row.try_get_by_index(4)?,
                cure: row.try_get_by_index(5)?,
            },
            by,
            at: Timestamp(row.try_get_by_index(7)?),
        });
    }
    Ok(found)
}

/// Whether somebody began, wrote in or recommended on an assessment.
pub(super) async fn worked_on(
    connection: &impl ConnectionTrait,
    assessment: &Assessment,
    user: UserId,
) -> Result<bool> {
    if assessment.assessor == user || assessment.recommended_by == Some(user) {
        return Ok(true);
    }
    let own = findings::Entity::find()
        .filter(findings::Column::AssessmentId.eq(Key(assessment.id)))
        .filter(findings::Column::FoundBy.eq(Key(user)))
        .one(connection)
        .await?;
    Ok(own.is_some())
}

/// Moves an assessment on. Errors with [`Failure::Stale`] when somebody else did so first.
pub(super) async fn set_state(work: &UnitOfWork, assessment: &Assessment, event: AssessmentEvent) -> Result<()> {
    let state = assessment.state.after(event).ok_or(Failure::Stale)?;
    let moved = assessments::Entity::update_many()
        .col_expr(assessments::Column::State, Expr::value(Word(state)))
        .col_expr(assessments::Column::Version, Expr::value(assessment.version + 1))
        .filter(assessments::Column::Id.eq(Key(assessment.id)))
        .filter(assessments::Column::Version.eq(assessment.version))
        .exec(work.connection())
        .await?;
    written(work, assessment, moved.rows_affected)
}

/// Writes the recommendation, and closes the findings unless it is to ask the applicant first. Errors with
/// [`Failure::Stale`] when the findings changed since they were read.
pub(super) async fn set_recommendation(
    work: &UnitOfWork,
    assessment: &Assessment,
    recommendation: &Recommendation,
    user: UserId,
) -> Result<()> {
    // A question leaves the findings open: they go on when the answer is there.
    let state = match recommendation.outcome {
        RecommendedOutcome::Ask => assessment.state,
        _ => assessment.state.after(AssessmentEvent::Recommended).ok_or(Failure::Stale)?,
    };
    let made = assessments::Entity::update_many()
        .col_expr(assessments::Column::State, Expr::value(Word(state)))
        .col_expr(assessments::Column::Recommended, Expr::value(Word(recommendation.outcome)))
        .col_expr(assessments::Column::Category, Expr::value(recommendation.category.clone()))
        .col_expr(assessments::Column::Note, Expr::value(recommendation.note.for_staff()))
        .col_expr(assessments::Column::RecommendedBy, Expr::value(Key(user)))
        .col_expr(assessments::Column::RecommendedAt, Expr::value(work.now.0))
        .col_expr(assessments::Column::Version, Expr::value(assessment.version + 1))
        .filter(assessments::Column::Id.eq(Key(assessment.id)))
        .filter(assessments::Column::Version.eq(assessment.version))
        .exec(work.connection())
        .await?;
    written(work, assessment, made.rows_affected)
}

/// Errors with [`Failure::Stale`] when no row was written.
fn written(work: &UnitOfWork, assessment: &Assessment, rows: u64) -> Result<()> {
    if rows == 0 {
        return Err(Failure::Stale.into());
    }
    work.must_vouch(audit::Evidence::Review, assessment.application.0);
    Ok(())
}

/// Grows the version of an assessment that got new findings by one, also when another reviewer does so at the same moment. Errors
/// when the assessment was recommended meanwhile.
pub(super) async fn touch(work: &UnitOfWork, assessment: &Assessment) -> Result<()> {
    let touched = assessments::Entity::update_many()
        .col_expr(assessments::Column::Version, Expr::col(assessments::Column::Version).add(1))
        .filter(assessments::Column::Id.eq(Key(assessment.id)))
        .filter(assessments::Column::State.eq(Word(AssessmentState::Open)))
        .exec(work.connection())
        .await?;
    if touched.rows_affected == 0 { Err(Error::invalid("", "review-file-waits-for-decision")) } else { Ok(()) }
}

/// The name that staff go by.
pub async fn name_of(connection: &impl ConnectionTrait, user: UserId) -> Result<String> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select display_name from users where id = $1",
        [user.0.into()],
    );
    Ok(match connection.query_one_raw(find).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => String::new(),
    })
}

/// Sets a round's assessment aside because its decision was annulled: it stays, and is not used again.
pub async fn annul_assessment(work: &UnitOfWork, application: ApplicationId, round: u16) -> Result<()> {
    match current(work.connection(), application, round).await? {
        Some(assessment) => set_state(work, &assessment, AssessmentEvent::Annulled).await,
        None => Ok(()),
    }
}
