//! Annulling a decision because a challenge to it was upheld.

use app::applications::ApplicationEvent;
use app::kernel::{ChallengeId, ObjectKind, Verb};

use super::store::{self, RecordedDecision};
use crate::applications::{self, Application};
use crate::audit::{Act, Object};
use crate::error::Result;
use crate::restrictions::{self, ImposedRestriction};
use crate::review;
use crate::unit_of_work::UnitOfWork;

/// Takes all effect from a restriction that follows from no decision, and sends the file to a new round, as [`annul`] does.
pub async fn reopen(work: &UnitOfWork, restriction: &ImposedRestriction, round: u16) -> Result<Application> {
    let id = restriction.matter.application();
    restrictions::lift(work, restriction).await?;
    review::annul_assessment(work, id, round).await?;
    let application = applications::find(work.connection(), id).await?;
    applications::advance(work, &application, ApplicationEvent::Annulled).await
}

/// Takes all effect from a decision and sends the file back to a new round, in which nobody of the earlier rounds takes part
/// again. A status that a lower category gave is kept until the new decision. Returns the application as it is now; errors with
/// the refusal of the transition when the file is not in a state that this decision made.
pub async fn annul(work: &UnitOfWork, decision: &RecordedDecision, challenge: ChallengeId) -> Result<Application> {
    store::insert_annulment(work, decision.id, challenge).await?;
    if let Some(restriction) = restrictions::of_decision(work.connection(), decision.id).await? {
        restrictions::lift(work, &restriction).await?;
    }
    review::annul_assessment(work, decision.application, decision.round).await?;
    let act = Act::new(Verb::Annulled, Object::new(ObjectKind::Decision, decision.id.0))
        .in_programme(decision.programme)
        .detail("challenge", challenge.to_string())
        .detail("round", decision.round);
    work.record(act);
    let application = applications::find(work.connection(), decision.application).await?;
    applications::advance(work, &application, ApplicationEvent::Annulled).await
}
