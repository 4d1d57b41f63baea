//! An applicant answers who may see what, and whether it would be dangerous to be known.

use app::applications::{PublicationWishes, only_hides, read_hiding, read_wishes};
use app::kernel::{ApplicationId, Failure};

use super::hide_organisation::hide_organisation;
use super::naming::{Naming, answer_naming, naming};
use crate::access::Action;
use crate::applications::{self, Application};
use crate::decisions;
use crate::notices::{self, Told};
use crate::programmes;
use crate::stop::Result;
use crate::web::{Submitted, Visit};

/// Answers the page: for members who write the application, and for the holder of its receipt code, before it is sent and
/// at any time after. Whoever may not show takes nothing back that hides. Errors with [`Failure::Stale`] when somebody else
/// answered since it was shown.
pub(super) async fn answer_visibility(
    visit: &Visit,
    id: ApplicationId,
    form: &Submitted,
    after: impl FnOnce(&Application) -> String,
) -> Result<String> {
    let work = visit.begin(form).await?;
    let application = applications::find(work.connection(), id).await?;
    let subject = applications::subject(&application);
    visit.may(Action::ManageVisibility, subject)?;
    let programme = programmes::version(&visit.portal, application.version_id).await?;
    let confidentiality = programme.template.publication.confidential_on_request;
    let (kept, version) = applications::kept_wishes(work.connection(), id).await?.unwrap_or_default();
    let may_show = visit.allowed(Action::ShowInPublic, subject);
    let wishes = match may_show {
        true => read_wishes(&form.values, confidentiality),
        false => read_hiding(&form.values, confidentiality, kept),
    };
    let wishes = wishes.map_err(Failure::Refused)?;
    // Danger is never refused for having been said twice.
    if version != form.version && !wishes.danger {
        return Err(Failure::Stale.into());
    }
    let named = naming(visit, &application).await?.map(|naming| naming == Naming::Named);
    let answered = match (form.get("naming"), named) {
        ("yes", Some(false)) if visit.allowed(Action::AgreeToNaming, subject) => Some(true),
        ("yes", Some(false)) if !may_show => return Err(Failure::Refused(only_hides()).into()),
        // Its page asks only an owner.
        ("yes", Some(false)) => return Err(Failure::NotAllowed.into()),
        ("no", Some(true)) => Some(false),
        _ => None,
    };
    decisions::remember_named(&work, application.organisation).await?;
    applications::keep_wishes(&work, &application, wishes).await?;
    if let Some(named) = answered {
        answer_naming(&work, &application, named).await?;
    }
    let told = wishes.danger
        && hide_organisation(&work, &visit.portal, application.organisation, Some(application.programme)).await?;
    let differs = PublicationWishes { danger: wishes.danger, ..kept } != wishes || answered.is_some();
    if differs && !told && application.submitted_at.is_some() {
        notices::notify_of_publicity(&work, &visit.portal, application.organisation, Told::Owners).await?;
    }
    work.finish(visit.href(&after(&application))).await
}
