//! Declaring on conflicts of interest. A conflict ends the person's part, and sets their unfinished work aside.

use app::applications::{ApplicationEvent, ApplicationState};
use app::kernel::{ObjectKind, UserId, Verb};
use app::review::{AssessmentEvent, ConflictDeclaration, DeclarationViolation, Part, Participation};

use super::store;
use crate::access::Action;
use crate::applications::{self, Application};
use crate::audit::{Act, Object};
use crate::error::{Result, violated};
use crate::matters;
use crate::unit_of_work::UnitOfWork;

/// Records what `user` declares. Declaring the absence of a conflict again changes nothing; a conflict once declared
/// cannot be declared away. When somebody who assesses declares one, their assessment no longer counts: a file that
/// already waits for a decision comes back to be assessed by somebody else.
pub async fn declare_conflict(
    work: &UnitOfWork,
    application: &Application,
    user: UserId,
    declaration: &ConflictDeclaration,
) -> Result<()> {
    work.may(Action::DeclareConflict, applications::subject(application))?;
    record_declaration(work, application, user, declaration).await
}

/// The same for a person whom another action allowed it.
pub async fn record_declaration(
    work: &UnitOfWork,
    application: &Application,
    user: UserId,
    declaration: &ConflictDeclaration,
) -> Result<()> {
    let before = matters::declaration_of(work.connection(), application.id, user).await?;
    match (&before, declaration) {
        (Some(ConflictDeclaration::NoConflict), ConflictDeclaration::NoConflict) => return Ok(()),
        (Some(ConflictDeclaration::Conflict { .. }), _) => return Ok(()),
        _ => {}
    }
    if matches!(declaration, ConflictDeclaration::Conflict { tie } if tie.is_empty()) {
        return Err(violated(DeclarationViolation::TieMissing));
    }
    matters::declare(work, application.id, user, declaration).await?;
    if declaration.is_conflict() {
        let round = application.progress.round;
        matters::take_part(work, application.id, Participation { user, part: Part::Recused, round }).await?;
    }
    let act = Act::new(Verb::Declared, Object::new(ObjectKind::Application, application.id.0))
        .in_programme(application.programme)
        .detail("conflict", declaration.is_conflict());
    work.record(act);
    if declaration.is_conflict() { recuse(work, application, user).await } else { Ok(()) }
}

async fn recuse(work: &UnitOfWork, application: &Application, user: UserId) -> Result<()> {
    let round = application.progress.round;
    let Some(current) = store::current(work.connection(), application.id, round).await? else { return Ok(()) };
    if !store::worked_on(work.connection(), &current, user).await? {
        return Ok(());
    }
    store::set_state(work, &current, AssessmentEvent::DeclaredConflict).await?;
    if matches!(application.state(), ApplicationState::Recommended | ApplicationState::Deferred) {
        applications::advance(work, application, ApplicationEvent::Returned).await?;
    }
    Ok(())
}
