//! An applicant answers who may see what, and whether it would be dangerous to be known.

use app::applications::{PublicationWishes, only_hides, read_hiding, read_wishes};
use app::kernel::{ApplicationId, Failure};
use app::ui::form::Values;

use super::hide_organisation::hide_organisation;
use super::naming::{Naming, answer_naming, naming};
use crate::access::{self, Action};
use crate::applications::{self, Application};
use crate::decisions;
use crate::error::Result;
use crate::notices::{self, Recipients};
use crate::portal::Portal;
use crate::programmes;
use crate::unit_of_work::UnitOfWork;

/// What was answered on the page on who sees what.
pub(super) struct AnswerVisibility<'a> {
    pub application: ApplicationId,
    pub answers: &'a Values,
    /// Of the answers that were seen.
    pub version: i64,
}

/// Answers the page: for members who write the application, and for the holder of its receipt code, before it is sent and
/// at any time after. A person who may not show the organisation cannot take back an answer that hides it. Errors with
/// [`Failure::Stale`] when somebody else answered since it was shown.
pub(super) async fn answer_visibility(
    work: &UnitOfWork,
    portal: &Portal,
    command: AnswerVisibility<'_>,
) -> Result<Application> {
    let AnswerVisibility { application: id, answers, version: seen } = command;
    let application = applications::find(work.connection(), id).await?;
    let subject = applications::subject(&application);
    work.may(Action::ManageVisibility, subject)?;
    let allowed = |action| access::allowed(&work.actor, action, subject);
    let programme = programmes::version(portal, application.version_id).await?;
    let confidentiality = programme.definition.publication.confidential_on_request;
    let (kept, version) = applications::kept_wishes(work.connection(), id).await?.unwrap_or_default();
    let may_show = allowed(Action::ShowInPublic);
    let wishes = match may_show {
        true => read_wishes(answers, confidentiality),
        false => read_hiding(answers, confidentiality, kept),
    };
    let wishes = wishes.map_err(Failure::Invalid)?;
    // The answer that there is danger is accepted also when it was given before.
    if version != seen && !wishes.danger {
        return Err(Failure::Stale.into());
    }
    let named = naming(work.connection(), &application).await?.map(|naming| naming == Naming::Named);
    let answered = match (answers.get("naming"), named) {
        ("yes", Some(false)) if allowed(Action::AgreeToNaming) => Some(true),
        ("yes", Some(false)) if !may_show => return Err(Failure::Invalid(only_hides()).into()),
        // Its page asks only an owner.
        ("yes", Some(false)) => return Err(Failure::NotAllowed.into()),
        ("no", Some(true)) => Some(false),
        _ => None,
    };
    decisions::remember_named(work, application.organisation).await?;
    applications::keep_wishes(work, &application, wishes).await?;
    if let Some(named) = answered {
        answer_naming(work, &application, named).await?;
    }
    let (organisation, programme) = (application.organisation, application.programme);
    let told = wishes.danger && hide_organisation(work, portal, organisation, Some(programme)).await?;
    let differs = PublicationWishes { danger: wishes.danger, ..kept } != wishes || answered.is_some();
    if differs && !told && application.submitted_at.is_some() {
        notices::notify_of_publicity(work, portal, organisation, Recipients::Owners).await?;
    }
    Ok(application)
}
