//! What an act of one capability sets off in another that stands above it. Capabilities use only those below them
//! (ARCHITECTURE); the few effects that go up are named here, so that nobody has to look for them.

use app::kernel::{DecisionId, OrganisationId, Timestamp};
use app::organisations::LookAlike;

use crate::applications::Application;
use crate::decisions;
use crate::notices::{self, Told};
use crate::portal::Portal;
use crate::register::{
    Ending, NewAccreditation, close_accreditation, holds_status, leave_unnamed, look_alikes, open_accreditation,
    protect_organisation, show_or_hide, tell_focal_points,
};
pub use crate::register::{how_shown_again, is_sealed};
use crate::stop::Result;
use crate::unit_of_work::Work;
use crate::web::Visit;

/// A decision that grants a status enters it in the register. `category` is the code of what is given, `since` its first
/// moment where that is before today.
pub async fn status_granted(
    work: &Work,
    application: &Application,
    decision: DecisionId,
    category: &str,
    since: Option<Timestamp>,
) -> Result<()> {
    enter(work, application, Some(decision), category, since).await
}

/// The deadline passed, and the programme gives provisional access until the decision. Whoever holds a status already
/// keeps that one.
pub async fn provisional_access_given(work: &Work, application: &Application) -> Result<()> {
    if holds_status(work, application.organisation, application.programme).await? {
        return Ok(());
    }
    enter(work, application, None, &application.category, None).await
}

/// The file came to an end without a grant: provisional access ends with it.
pub async fn status_not_granted(work: &Work, application: &Application) -> Result<()> {
    close_accreditation(work, application.organisation, application.programme, Ending::Decided).await.map(drop)
}

/// The applicant says that it would be dangerous if it were known that they applied. Whether anything changed by that: then
/// its owners were told.
pub async fn danger_told(work: &Work, portal: &Portal, application: &Application) -> Result<bool> {
    protect_organisation(work, portal, application.organisation, Some(application.programme)).await
}

/// An application was sent for the first time: of an organisation that is hidden the focal points are told now, since now
/// they can see it.
pub async fn application_sent(work: &Work, portal: &Portal, application: &Application) -> Result<()> {
    if is_sealed(work.connection(), application.organisation).await? {
        tell_focal_points(work, portal, application.organisation, Some(application.programme)).await?;
    }
    Ok(())
}

/// What everybody may read of an organisation has changed.
pub async fn public_changed(work: &Work, portal: &Portal, organisation: OrganisationId) -> Result<()> {
    notices::notify_of_publicity(work, portal, organisation, Told::Owners).await
}

/// What the register shows of an organisation may have changed with its wishes.
pub async fn wishes_changed(work: &Work, organisation: OrganisationId) -> Result<()> {
    show_or_hide(work, organisation).await
}

/// Whether the organisation has agreed to be named about the latest decision on its application; none where no decision
/// without a name is there to ask about.
pub async fn naming(visit: &Visit, application: &Application) -> Result<Option<bool>> {
    let reader = visit.portal.database.reader();
    let Some(recorded) = decisions::latest_of(reader, application.id).await? else { return Ok(None) };
    if recorded.decision.outcome.restriction().is_none() || recorded.named_by_rule {
        return Ok(None);
    }
    decisions::is_named_by_consent(reader, recorded.id).await.map(Some)
}

/// Gives or takes back the agreement to be named about the latest decision.
pub async fn naming_answered(work: &Work, application: &Application, named: bool) -> Result<()> {
    decisions::name_by_consent(work, application.id, named).await?;
    // With a name it stands in the list by itself. Taken back, it comes again without one when the month is over.
    if named { leave_unnamed(work, application.id).await } else { Ok(()) }
}

/// Names of others that look like that of a file, as far as its reader may know them.
pub async fn names_like(visit: &Visit, application: &Application) -> Result<Vec<LookAlike>> {
    look_alikes(visit, application).await
}

async fn enter(
    work: &Work,
    application: &Application,
    decision: Option<DecisionId>,
    category: &str,
    since: Option<Timestamp>,
) -> Result<()> {
    let profile = application.profile.as_ref();
    let latin_name =
        profile.and_then(|profile| profile.latin_name.as_ref()).map(ToString::to_string).unwrap_or_default();
    let acronym = profile.and_then(|profile| profile.acronym.as_ref()).map(ToString::to_string).unwrap_or_default();
    let entered = NewAccreditation {
        organisation: application.organisation,
        programme: application.programme,
        application: application.id,
        decision,
        name: &application.organisation_name,
        latin_name: &latin_name,
        acronym: &acronym,
        country: &application.country,
        since,
        category,
    };
    open_accreditation(work, entered).await.map(drop)
}
