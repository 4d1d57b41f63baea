//! The panel member's declaration on conflicts of interest, before anything of the bundle is shown.

use app::review::ConflictDeclaration;

use super::{Challenge, docket};
use crate::access::Action;
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;
use crate::{applications, review};

/// A conflict ends the member's part: they are recused, and the challenge leaves their docket.
pub async fn declare_conflict(work: &UnitOfWork, slug: &str, declaration: &ConflictDeclaration) -> Result<Challenge> {
    let challenge = docket::find_to(work, slug, Action::DeclareConflictOnChallenge).await?;
    let application = applications::find(work.connection(), challenge.matter.application()).await?;
    review::record_declaration(work, &application, work.person()?, declaration).await?;
    Ok(challenge)
}
