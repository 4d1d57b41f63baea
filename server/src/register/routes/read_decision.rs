//! One decision as everybody may read it. Of challenges to it the public learns one thing here, and of a named decision only:
//! that one of them took its effect away. Outcomes of challenges are published without names, under `/challenges`.

use app::decisions::{DecidedBy, Vote};
use app::kernel::{DecisionId, Failure, Message};
use app::register::pages::{NamedDecision, PublicDecision};
use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Expr, ExprTrait};
use uuid::Uuid;

use crate::decisions::{self, RecordedDecision};
use crate::error::Result;
use crate::programmes::{self, ProgrammeVersion};
use crate::register::find_decisions::{self, PublishedName, Row};
use crate::register::names::Names;
use crate::web::RequestContext;

/// `public_id` is that of the page with the name, or of the page without: each exists as long as the decision is so published.
/// Errors with [`Failure::NotFound`] when there is no such page.
pub(in crate::register) async fn read_decision(context: &RequestContext, public_id: Uuid) -> Result<PublicDecision> {
    let reader = context.portal.database.reader();
    let asked = find_decisions::decisions().and_where(Expr::col("public_id").eq(public_id)).to_owned();
    let row = Row::find_by_statement(reader.get_database_backend().build(&asked));
    let row = row.one(reader).await?.ok_or(Failure::NotFound)?;
    let recorded = decisions::find(reader, DecisionId(row.decision_id)).await?;
    let found = row.read()?;
    let version = programmes::version(&context.portal, recorded.version_id).await?;
    let names = Names::read(&context.portal, context.locale).await?;
    let zone = &version.definition.zone;
    let when = match &found.named {
        Some(named) => context.locale.date(named.decided(zone).0),
        None => context.locale.period(found.period.starts, found.period.is_a_year(), zone),
    };
    Ok(PublicDecision {
        programme: names.programme(found.programme),
        outcome: found.outcome,
        criteria: criteria(context, &version, &recorded),
        summary: recorded.decision.public_summary.as_str().to_owned(),
        language: recorded.language,
        when,
        named: found.named.map(|named| with_name(context, &names, &recorded, named, zone)),
    })
}

fn with_name(
    context: &RequestContext,
    names: &Names,
    recorded: &RecordedDecision,
    named: PublishedName,
    zone: &str,
) -> NamedDecision {
    let decision = &recorded.decision;
    let (body, session, vote) = decider(context, &decision.decided_by);
    NamedDecision {
        category: names.category(recorded.programme.0, decision.outcome.category().unwrap_or_default()),
        body,
        session,
        vote,
        recusals: decision.recusals.as_str().to_owned(),
        begun: named.begun,
        decided: named.decided(zone).1,
        recorded: named.body_day.map(|_| context.locale.date_in(named.recorded, zone)).unwrap_or_default(),
        effective: context.locale.date(decision.effective_on),
        organisation: named.organisation,
        challenge_until: decision.outcome.restriction().map(|_| decision.challenge.until),
        annulled: named.annulled,
    }
}

/// Body, session and vote. Of an officer the register tells the function only: the notice names the person.
fn decider(context: &RequestContext, decided_by: &DecidedBy) -> (String, String, String) {
    let DecidedBy::Body { body, .. } = decided_by else { return Default::default() };
    let session = format!("{} · {}", body.session.as_str(), context.locale.date(body.on));
    (body.body.as_str().to_owned(), session, body.vote.map(|vote| votes(context, vote)).unwrap_or_default())
}

fn votes(context: &RequestContext, vote: Vote) -> String {
    context.locale.message(
        &Message::new("decisions-notice-vote-counted")
            .with("for", i64::from(vote.in_favour))
            .with("against", i64::from(vote.against))
            .with("abstaining", i64::from(vote.abstaining)),
    )
}

/// What it rests on, in the order of the programme's criteria.
fn criteria(
    context: &RequestContext,
    version: &ProgrammeVersion,
    recorded: &RecordedDecision,
) -> Vec<(String, String)> {
    let given = |code: &str| recorded.decision.reasons.iter().any(|reasons| reasons.criterion.code == code);
    let listed = version.definition.criteria.iter().filter(|criterion| given(&criterion.code));
    listed.map(|criterion| (criterion.code.clone(), criterion.title.text(context.language()).to_owned())).collect()
}
