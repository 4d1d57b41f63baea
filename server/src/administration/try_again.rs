//! Having tried again what failed: mails that wait, and jobs.

use app::kernel::{ObjectKind, Verb};

use crate::access::{Action, Subject};
use crate::audit::{Act, Object};
use crate::error::Result;
use crate::jobs;
use crate::outbox::try_unsent_now;
use crate::unit_of_work::UnitOfWork;

/// Tries the mails that wait, without the pause after their last try; answers how many they are.
pub async fn try_mails_again(work: &UnitOfWork) -> Result<u64> {
    work.may(Action::TryAgain, Subject::default())?;
    let mails = try_unsent_now(work).await?;
    work.record(Act::new(Verb::MailsTriedAgain, installation()).detail("mails", mails));
    Ok(mails)
}

/// Tries the jobs that failed, those that were given up too; answers how many they are.
pub async fn try_jobs_again(work: &UnitOfWork) -> Result<u64> {
    work.may(Action::TryAgain, Subject::default())?;
    let tried = jobs::try_again(work.connection(), work.now).await?;
    work.record(Act::new(Verb::JobsTriedAgain, installation()).detail("jobs", tried));
    Ok(tried)
}

fn installation() -> Object {
    Object::new(ObjectKind::Installation, uuid::Uuid::nil())
}
