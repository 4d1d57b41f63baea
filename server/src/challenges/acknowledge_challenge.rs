//! A panel member confirms to the challenger that a person has received the challenge, and begins to examine it.

use app::challenges::{ChallengeEvent, ConclusionViolation};
use app::kernel::{Failure, NoticeKind, UserId, Verb};

use super::give_notice::give_notice;
use super::lodge_challenge::act;
use super::{Challenge, docket, panel_membership, store};
use crate::access::Action;
use crate::applications::{self, Application};
use crate::error::{Result, violated};
use crate::matters;
use crate::portal::Portal;
use crate::programmes;
use crate::unit_of_work::UnitOfWork;

/// Errors with [`Failure::Stale`] where it changed since it was seen at `version`.
pub async fn acknowledge_challenge(work: &UnitOfWork, portal: &Portal, slug: &str, version: i64) -> Result<Challenge> {
    let challenge = docket::find_to(work, slug, Action::AcknowledgeChallenge).await?;
    if challenge.version != version {
        return Err(Failure::Stale.into());
    }
    let application = applications::find(work.connection(), challenge.matter.application()).await?;
    acknowledge(work, portal, &application, challenge, work.person()?).await
}

/// Acknowledges and begins the examination. Errors when the member may not examine it, or when it was acknowledged before.
pub async fn acknowledge(
    work: &UnitOfWork,
    portal: &Portal,
    application: &Application,
    challenge: Challenge,
    member: UserId,
) -> Result<Challenge> {
    panel_membership::check_membership(work.connection(), &challenge, member).await?;
    let state = challenge
        .state
        .after(ChallengeEvent::Acknowledged)
        .and_then(|state| state.after(ChallengeEvent::ExaminationStarted))
        .ok_or_else(|| violated(ConclusionViolation::NotPossibleNow { state: challenge.state }))?;
    matters::take_part(work, challenge.matter, panel_membership::own_part(&challenge, member)).await?;
    let definition = &programmes::version_in(work, challenge.version_id).await?.definition;
    let mut begun = Challenge { state, acknowledged_at: Some(work.now), ..challenge };
    begun.due_at = begun.clock().stage1_due(&applications::calendar_of(definition));
    let begun = store::save(work, begun, None).await?;
    work.record(act(Verb::Acknowledged, &begun));
    work.record(act(Verb::ExaminationStarted, &begun).detail("due_at", begun.due_at.0));
    give_notice(work, portal, application, &begun, NoticeKind::ChallengeAcknowledged).await?;
    Ok(begun)
}
