//! Whether a panel member may sit on a challenge.

use app::challenges::{PanelRefusal, may_sit};
use app::kernel::{Failure, UserId};
use app::review::{ConflictDeclaration, Part, Participation};
use sea_orm::ConnectionTrait;

use super::Challenge;
use crate::review;
use crate::stop::{Result, Stop, refuse};

/// What the rules ask of a member's seat.
pub(super) struct Seat {
    pub declaration: Option<ConflictDeclaration>,
    /// All parts taken in the file, but for the member's own on this very panel: sitting is no reason not to sit.
    pub parts: Vec<Participation>,
}

/// The member's own part on the panel.
pub(super) fn own_part(challenge: &Challenge, member: UserId) -> Participation {
    Participation { user: member, part: Part::PanelMember, round: challenge.round }
}

/// Errors when the member may not sit. Whoever took part does not even learn of the challenge.
pub(super) async fn take_seat(
    connection: &impl ConnectionTrait,
    challenge: &Challenge,
    member: UserId,
) -> Result<Seat> {
    let own = own_part(challenge, member);
    let mut parts = review::participations(connection, challenge.application).await?;
    parts.retain(|taken| *taken != own);
    let declaration = review::declaration_of(connection, challenge.application, member).await?;
    match may_sit(member, declaration.as_ref(), &parts) {
        Ok(()) => Ok(Seat { declaration, parts }),
        Err(PanelRefusal::TookPart { .. }) => Err(Stop::from(Failure::NotFound)),
        Err(refusal) => Err(refuse(refusal)),
    }
}
