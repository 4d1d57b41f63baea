//! What a challenge is about.

use app::challenges::About;
use app::kernel::Timestamp;
use app::restrictions::ImposedBy;
use sea_orm::ConnectionTrait;

use super::Challenge;
use crate::error::Result;
use crate::restrictions;

/// What is challenged, as it was when the outcome was given, or as it is now.
pub(super) async fn about(connection: &impl ConnectionTrait, challenge: &Challenge, now: Timestamp) -> Result<About> {
    if challenge.decision.is_some() {
        return Ok(About::Decision);
    }
    let restriction = restrictions::find(connection, challenge.restriction).await?.restriction;
    let at = challenge.concluded.as_ref().map_or(now, |concluded| concluded.decided_at);
    // An outcome that ends it does so at that very moment.
    let ended = [restriction.lifted_at, restriction.end].into_iter().flatten().any(|end| end < at);
    match restriction.kind.imposed_by() {
        Some(ImposedBy::Deferral) if ended => Ok(About::EndedDeferral),
        Some(ImposedBy::Deferral) => Ok(About::Deferral),
        Some(ImposedBy::Decision | ImposedBy::Closing) => Ok(About::Decision),
        None => Err(anyhow::anyhow!("the portal imposes no restriction of kind {:?}", restriction.kind).into()),
    }
}
