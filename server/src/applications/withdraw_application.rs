//! Withdrawing an application: its organisation ends the procedure, without a decision.

use app::applications::ApplicationEvent;
use app::kernel::Reference;

use super::statuses::status_not_granted;
use super::{Application, advance, store};
use crate::access::Action;
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

pub async fn withdraw_application(work: &UnitOfWork, reference: &Reference) -> Result<Application> {
    let application = store::find_by_reference(work.connection(), reference).await?;
    work.may(Action::WithdrawApplication, store::subject(&application))?;
    let withdrawn = advance(work, &application, ApplicationEvent::Withdrawn).await?;
    status_not_granted(work, &withdrawn).await?;
    Ok(withdrawn)
}
