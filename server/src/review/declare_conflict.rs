//! Declaring on conflicts of interest. A conflict ends the person's part, and sets their unfinished work aside.

use app::applications::{ApplicationEvent, ApplicationState};
use app::kernel::UserId;
use app::review::{AssessmentEvent, ConflictDeclaration, DeclarationRefusal, Part, Participation};
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};

use super::tables::conflict_declarations;
use super::{parts, store};
use crate::applications::{self, Application};
use crate::audit::{Act, Evidence, Object};
use crate::stop::{Result, refuse};
use crate::unit_of_work::Work;

/// Records what `user` declares. Declaring the absence of a conflict again changes nothing; a conflict once declared
/// cannot be declared away. When somebody who assesses declares one, their assessment no longer counts: a file that
/// already waits for a decision comes back to be assessed by somebody else.
pub async fn declare_conflict(
    work: &Work,
    application: &Application,
    user: UserId,
    declaration: &ConflictDeclaration,
) -> Result<()> {
    let before = parts::declaration_of(work.connection(), application.id, user).await?;
    match (&before, declaration) {
        (Some(ConflictDeclaration::NoConflict), ConflictDeclaration::NoConflict) => return Ok(()),
        (Some(ConflictDeclaration::Conflict { .. }), _) => return Ok(()),
        _ => {}
    }
    let tie = match declaration {
        ConflictDeclaration::Conflict { tie } if tie.is_empty() => return Err(refuse(DeclarationRefusal::TieMissing)),
        ConflictDeclaration::Conflict { tie } => tie.for_staff().to_owned(),
        ConflictDeclaration::NoConflict => String::new(),
    };
    let row = conflict_declarations::Model {
        application_id: application.id.0,
        user_id: user.0,
        has_conflict: declaration.is_conflict(),
        tie,
        declared_at: work.now.0,
    };
    if before.is_none() {
        row.into_active_model().insert(work.connection()).await?;
    } else {
        let mut changed = row.clone().into_active_model();
        changed.has_conflict = Set(row.has_conflict);
        changed.tie = Set(row.tie);
        changed.declared_at = Set(row.declared_at);
        changed.update(work.connection()).await?;
    }
    work.must_vouch(Evidence::Declarations, application.id.0);
    if declaration.is_conflict() {
        let round = application.progress.round;
        parts::take_part(work, application.id, Participation { user, part: Part::Recused, round }).await?;
    }
    let act = Act::new("declared", Object::new("application", application.id.0))
        .in_programme(application.programme)
        .detail("conflict", declaration.is_conflict());
    work.record(act);
    if declaration.is_conflict() { recuse(work, application, user).await } else { Ok(()) }
}

async fn recuse(work: &Work, application: &Application, user: UserId) -> Result<()> {
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
