//! The panel member's declaration on conflicts of interest, before anything of the bundle is shown.

use app::kernel::Failure;
use app::review::ConflictDeclaration;

use super::docket;
use crate::access::Action;
use crate::stop::{Result, refuse};
use crate::web::{Submitted, Visit};
use crate::{applications, review};

/// A conflict ends the member's part: they are recused, and the challenge leaves their docket.
pub async fn declare_conflict(visit: &Visit, slug: &str, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let challenge = docket::find(visit, work.connection(), slug, Action::ReadChallenge).await?;
    let member = visit.actor.user().ok_or(Failure::SignInFirst)?;
    let application = applications::find(work.connection(), challenge.application).await?;
    let declaration = ConflictDeclaration::parse(form.get("conflict"), form.get("tie")).map_err(refuse)?;
    review::declare_conflict(&work, &application, member, &declaration).await?;
    let location = if declaration.is_conflict() { "/docket?recused".to_owned() } else { challenge.docket_path() };
    work.finish(visit.href(&location)).await
}
