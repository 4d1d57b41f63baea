//! One decision with its reasons, as the public may read it. Of challenges to it the public learns one thing here: that
//! one of them took its effect away. Outcomes and their reasons are published without names, under `/challenges`.

use app::decisions::{CriterionReasons, DecidedBy, Vote};
use app::kernel::{DecisionId, Failure, Message, Timestamp};
use app::register::pages::{PublicDecision, PublicReason};
use sea_orm::{ConnectionTrait, QueryResult, Statement};

use super::names::Names;
use crate::decisions::{self, RecordedDecision};
use crate::programmes::{self, ProgrammeVersion};
use crate::stop::Result;
use crate::web::Visit;

/// What can be shown of a decision.
pub(super) enum Shown {
    Whole(Box<PublicDecision>),
    /// The programme's name and path segment, and the outcome.
    Sealed((String, String), String),
}

const FILE: &str = "select a.reference, a.organisation_name, a.submitted_at, \
     (select s.sealed_at from seals s where s.organisation_id = a.organisation_id) as sealed_at \
     from decisions d join applications a on a.id = d.application_id where d.id = $1";
/// What the database holds where a decision had nothing to say; a page leaves the part out.
const NOTHING: &str = "—";

/// Errors with [`Failure::NotFound`] when there is no such decision.
pub(super) async fn read_decision(visit: &Visit, id: DecisionId) -> Result<Shown> {
    let file = row(visit, FILE, id).await?.ok_or(Failure::NotFound)?;
    let recorded = decisions::find(visit.portal.database.reader(), id).await?;
    let names = Names::read(&visit.portal, visit.locale).await?;
    let (programme, decision) = (recorded.programme.0, &recorded.decision);
    let outcome = decision.outcome.as_str().to_owned();
    if file.try_get_by_index::<Option<i64>>(3)?.is_some() {
        return Ok(Shown::Sealed(names.programme(programme), outcome));
    }
    let version = programmes::version(&visit.portal, recorded.version_id).await?;
    let (body, session, vote) = decider(visit, &decision.decided_by);
    let adverse = decision.outcome.restriction().is_some();
    Ok(Shown::Whole(Box::new(PublicDecision {
        reference: file.try_get_by_index(0)?,
        organisation: file.try_get_by_index(1)?,
        programme: names.programme(programme),
        outcome,
        category: names.category(programme, decision.outcome.category().unwrap_or_default()),
        body,
        session,
        vote,
        recusals: decision.recusals.as_str().to_owned(),
        summary: decision.summary.as_str().to_owned(),
        language: recorded.language,
        submitted: file.try_get_by_index::<Option<i64>>(2)?.map_or(decision.decided_at, Timestamp),
        decided: decision.decided_at,
        effective: visit.locale.date(decision.effective_on),
        adverse,
        challenge_until: adverse.then_some(decision.challenge.until),
        reasons: reasons(visit, &version, &recorded),
        annulled: recorded.annulled_at,
    })))
}

async fn row(visit: &Visit, sql: &str, id: DecisionId) -> Result<Option<QueryResult>> {
    let reader = visit.portal.database.reader();
    let statement = Statement::from_sql_and_values(reader.get_database_backend(), sql, [id.0.into()]);
    Ok(reader.query_one_raw(statement).await?)
}

/// Body, session and vote. Of an officer the register tells the function only: the notice names the person.
fn decider(visit: &Visit, decided_by: &DecidedBy) -> (String, String, String) {
    let DecidedBy::Body { body, .. } = decided_by else { return Default::default() };
    let session = format!("{} · {}", body.session.as_str(), visit.locale.date(body.on));
    (body.body.as_str().to_owned(), session, body.vote.map(|vote| votes(visit, vote)).unwrap_or_default())
}

fn votes(visit: &Visit, vote: Vote) -> String {
    visit.locale.message(
        &Message::new("decisions-notice-vote-counted")
            .with("for", i64::from(vote.in_favour))
            .with("against", i64::from(vote.against))
            .with("abstaining", i64::from(vote.abstaining)),
    )
}

/// The reasons in the order of the programme's criteria.
fn reasons(visit: &Visit, version: &ProgrammeVersion, recorded: &RecordedDecision) -> Vec<PublicReason> {
    let place = |reasons: &&CriterionReasons| {
        version.criteria.iter().position(|(_, code)| *code == reasons.criterion.code).unwrap_or(usize::MAX)
    };
    let mut ordered: Vec<&CriterionReasons> = recorded.decision.reasons.iter().collect();
    ordered.sort_by_key(place);
    let text = |text: &str| if text == NOTHING { String::new() } else { text.to_owned() };
    let public = |reasons: &CriterionReasons| {
        let criterion = version.template.criterion(&reasons.criterion.code);
        PublicReason {
            code: reasons.criterion.code.clone(),
            version: i64::from(reasons.criterion.version),
            title: criterion.map(|found| found.title.text(visit.language()).to_owned()).unwrap_or_default(),
            facts: text(reasons.facts.as_str()),
            considered: text(reasons.considered.as_str()),
            missing: text(reasons.missing.as_str()),
            cure: text(reasons.cure.as_str()),
        }
    };
    ordered.into_iter().map(public).collect()
}
