//! Sending a recommendation back instead of deciding on it.

use app::decisions::may_decide;
use app::kernel::{ApplicationId, Failure};
use app::review::{Part, Participation};

use super::record_decision::decided_by_body;
use crate::access::Action;
use crate::applications::{self, Application};
use crate::error::{Result, all_violated};
use crate::matters;
use crate::portal::Portal;
use crate::programmes;
use crate::review;
use crate::unit_of_work::UnitOfWork;

/// A recommendation, and what its reviewers are told to complete.
pub struct ReturnRecommendation<'a> {
    pub application: ApplicationId,
    /// Of the application as it was seen.
    pub version: i64,
    pub note: &'a str,
}

/// Answers the application. Errors with everything that stands against it; with [`Failure::Stale`] when the file is no longer as
/// it was seen.
pub async fn return_recommendation(
    work: &UnitOfWork,
    portal: &Portal,
    command: ReturnRecommendation<'_>,
) -> Result<Application> {
    let application = applications::find(work.connection(), command.application).await?;
    work.may(Action::Decide, applications::subject(&application))?;
    if application.version != command.version {
        return Err(Failure::Stale.into());
    }
    let (user, round) = (work.person()?, application.progress.round);
    let declaration = matters::declaration_of(work.connection(), application.id, user).await?;
    let parts = matters::participations(work.connection(), application.id).await?;
    may_decide(user, declaration.as_ref(), &parts, round).map_err(all_violated)?;
    let version = programmes::version(portal, application.version_id).await?;
    let part = if decided_by_body(&version.definition) { Part::Recorder } else { Part::Decider };
    review::send_back(work, &application, Participation { user, part, round }, command.note).await?;
    Ok(application)
}
