//! Withdrawing an application: its organisation ends the procedure, without a decision.

use app::applications::ApplicationEvent;
use app::kernel::Reference;

use super::statuses::status_not_granted;
use super::{advance, store};
use crate::access::Action;
use crate::stop::Result;
use crate::web::{Submitted, Visit};

pub async fn withdraw_application(visit: &Visit, reference: &Reference, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let application = store::find_by_reference(work.connection(), reference).await?;
    visit.may(Action::WithdrawApplication, store::subject(&application))?;
    let withdrawn = advance(&work, &application, ApplicationEvent::Withdrawn).await?;
    status_not_granted(&work, &withdrawn).await?;
    work.finish(visit.href(&format!("{}/status?withdrawn", withdrawn.path()))).await
}
