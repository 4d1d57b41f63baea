//! One decision with its reasons and what became of it, as the public may read it.

use app::kernel::{DecisionId, Failure, Language, ProgrammeVersionId, Timestamp};
use app::register::pages::{ChallengeOutcome, PublicDecision, PublicReason};
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use uuid::Uuid;

use super::names::Names;
use crate::programmes;
use crate::stop::Result;
use crate::web::Visit;

/// What can be shown of a decision.
pub(super) enum Shown {
    Whole(Box<PublicDecision>),
    /// The programme's name and path segment, and the outcome.
    Sealed((String, String), String),
}

const DECISION: &str = "select d.programme_id, d.programme_version_id, d.outcome, d.category, d.body_name, d.body_session, d.vote, \
     d.recusals, d.summary, d.language, d.decided_at, d.effective_on, d.challenge_route, d.challenge_until, \
     a.reference, a.organisation_name, a.submitted_at, n.annulled_at, \
     (select s.sealed_at from seals s where s.organisation_id = d.organisation_id) as sealed_at, d.body_date \
     from decisions d join applications a on a.id = d.application_id \
     left join decision_annulments n on n.decision_id = d.id where d.id = $1";
const REASONS: &str = "select r.criterion_code, r.criterion_version, r.facts_found, r.evidence_considered, r.evidence_missing, r.cure \
     from decision_reasons r join criteria c on c.id = r.criterion_id where r.decision_id = $1 order by c.position";
const CHALLENGE: &str = "select outcome, decided_at, outcome_reasons from challenges where decision_id = $1 \
     order by lodged_at desc limit 1";

/// Errors with [`Failure::NotFound`] when there is no such decision.
pub(super) async fn read_decision(visit: &Visit, id: DecisionId) -> Result<Shown> {
    let row = rows(visit, DECISION, id).await?.into_iter().next().ok_or(Failure::NotFound)?;
    let names = Names::read(&visit.portal, visit.locale).await?;
    let programme: Uuid = row.try_get_by_index(0)?;
    let outcome: String = row.try_get_by_index(2)?;
    if row.try_get_by_index::<Option<i64>>(18)?.is_some() {
        return Ok(Shown::Sealed(names.programme(programme), outcome));
    }
    let category: Option<String> = row.try_get_by_index(3)?;
    let decided = row.try_get_by_index(10)?;
    let language: String = row.try_get_by_index(9)?;
    let effective: String = row.try_get_by_index(11)?;
    let timestamp = |at: Option<i64>| at.map(Timestamp);
    let body_date: String = row.try_get_by_index(19)?;
    let session = [row.try_get_by_index::<String>(5)?, day(visit, &body_date)];
    Ok(Shown::Whole(Box::new(PublicDecision {
        reference: row.try_get_by_index(14)?,
        organisation: row.try_get_by_index(15)?,
        programme: names.programme(programme),
        outcome,
        category: names.category(programme, category.as_deref().unwrap_or_default()),
        body: row.try_get_by_index(4)?,
        session: session.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        vote: row.try_get_by_index(6)?,
        recusals: row.try_get_by_index(7)?,
        summary: row.try_get_by_index(8)?,
        language: Language::from_code(&language).unwrap_or(Language::En),
        submitted: timestamp(row.try_get_by_index(16)?).unwrap_or(Timestamp(decided)),
        decided: Timestamp(decided),
        effective: day(visit, &effective),
        challenge_until: timestamp(row.try_get_by_index(13)?),
        challenge_route: row.try_get_by_index(12)?,
        reasons: reasons(visit, id, ProgrammeVersionId(row.try_get_by_index(1)?)).await?,
        annulled: timestamp(row.try_get_by_index(17)?),
        challenge: challenge(visit, id).await?,
    })))
}

async fn rows(visit: &Visit, sql: &str, id: DecisionId) -> Result<Vec<QueryResult>> {
    let reader = visit.portal.database.reader();
    let statement = Statement::from_sql_and_values(reader.get_database_backend(), sql, [id.0.into()]);
    Ok(reader.query_all_raw(statement).await?)
}

/// A stored day in the reader's words; what is no day is shown as it is.
fn day(visit: &Visit, text: &str) -> String {
    text.parse().map_or_else(|_| text.to_owned(), |day| visit.locale.date(day))
}

async fn reasons(visit: &Visit, id: DecisionId, version: ProgrammeVersionId) -> Result<Vec<PublicReason>> {
    let version = programmes::version(&visit.portal, version).await?;
    let title = |code: &str| {
        let criterion = version.template.criterion(code);
        criterion.map(|criterion| criterion.title.text(visit.language()).to_owned()).unwrap_or_default()
    };
    let mut reasons = Vec::new();
    for row in rows(visit, REASONS, id).await? {
        let code: String = row.try_get_by_index(0)?;
        reasons.push(PublicReason {
            title: title(&code),
            code,
            version: i64::from(row.try_get_by_index::<i32>(1)?),
            facts: row.try_get_by_index(2)?,
            considered: row.try_get_by_index(3)?,
            missing: row.try_get_by_index(4)?,
            cure: row.try_get_by_index(5)?,
        });
    }
    Ok(reasons)
}

async fn challenge(visit: &Visit, id: DecisionId) -> Result<Option<ChallengeOutcome>> {
    let Some(row) = rows(visit, CHALLENGE, id).await?.into_iter().next() else { return Ok(None) };
    let (outcome, at): (Option<String>, Option<i64>) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    let reasons: String = row.try_get_by_index(2)?;
    let concluded = outcome.zip(at).map(|(outcome, at)| (outcome, Timestamp(at), reasons));
    Ok(Some(ChallengeOutcome { concluded }))
}
