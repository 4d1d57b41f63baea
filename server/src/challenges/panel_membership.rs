//! Whether a panel member may examine a challenge.

use app::challenges::{PanelSeat, PanelViolation, may_sit};
use app::kernel::{Failure, UserId};
use app::review::{ConflictDeclaration, Part, Participation};
use sea_orm::ConnectionTrait;

use super::Challenge;
use crate::error::{Error, Result, violated};
use crate::matters;

/// What was declared and which parts were taken, as the rules ask of a member's seat.
pub(super) struct PanelMembership {
    member: UserId,
    declaration: Option<ConflictDeclaration>,
    parts: Vec<Participation>,
    round: u16,
}

impl PanelMembership {
    pub(super) async fn of(connection: &impl ConnectionTrait, challenge: &Challenge, member: UserId) -> Result<Self> {
        Ok(PanelMembership {
            member,
            declaration: matters::declaration_of(connection, challenge.matter, member).await?,
            parts: matters::participations(connection, challenge.matter).await?,
            round: challenge.round,
        })
    }

    pub(super) fn seat(&self) -> PanelSeat<'_> {
        let declaration = self.declaration.as_ref();
        PanelSeat { member: self.member, declaration, parts: &self.parts, round: self.round }
    }
}

/// The member's own part on the panel.
pub(super) fn own_part(challenge: &Challenge, member: UserId) -> Participation {
    Participation { user: member, part: Part::PanelMember, round: challenge.round }
}

/// Errors when the member may not examine it. A person who took part may not even know that there is a challenge.
pub(super) async fn check_membership(
    connection: &impl ConnectionTrait,
    challenge: &Challenge,
    member: UserId,
) -> Result<PanelMembership> {
    let membership = PanelMembership::of(connection, challenge, member).await?;
    match may_sit(&membership.seat()) {
        Ok(()) => Ok(membership),
        Err(PanelViolation::TookPart { .. }) => Err(Error::from(Failure::NotFound)),
        Err(violation) => Err(violated(violation)),
    }
}
