//! What a challenge is about.

use app::challenges::About;
use app::kernel::Timestamp;
use app::restrictions::RestrictionKind;
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
    Ok(match restriction.kind {
        RestrictionKind::Deferral if ended => About::EndedDeferral,
        RestrictionKind::Deferral => About::Deferral,
        _ => About::Decision,
    })
}
