//! What an act of one capability sets off in another that stands above it. Capabilities use only those below them
//! (ARCHITECTURE); the few effects that go up are named here, so that nobody has to look for them.

use app::kernel::OrganisationId;

use crate::applications::Application;
use crate::decisions;
use crate::notices::{self, Told};
use crate::portal::Portal;
pub use crate::register::{how_shown_again, is_sealed};
use crate::register::{protect_organisation, tell_focal_points};
use crate::stop::Result;
use crate::unit_of_work::Work;
use crate::web::Visit;

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

/// What it asks of a name may change now.
pub async fn wishes_change(work: &Work, application: &Application) -> Result<()> {
    decisions::remember_named(work, application.organisation).await
}

/// Whether the organisation is named about a decision because it agrees.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    Unnamed,
    Named,
    /// It was, and takes that back.
    NoLonger,
}

/// About the latest decision on its application; none where no decision without a name is there to ask about.
pub async fn naming(visit: &Visit, application: &Application) -> Result<Option<Naming>> {
    let reader = visit.portal.database.reader();
    let Some(recorded) = decisions::latest_of(reader, application.id).await? else { return Ok(None) };
    if recorded.decision.outcome.restriction().is_none() || recorded.named_by_rule {
        return Ok(None);
    }
    Ok(Some(match decisions::is_named_by_consent(reader, recorded.id).await? {
        true => Naming::Named,
        false if decisions::was_named(reader, recorded.id).await? => Naming::NoLonger,
        false => Naming::Unnamed,
    }))
}

/// Gives or takes back the agreement to be named about the latest decision.
pub async fn naming_answered(work: &Work, application: &Application, named: bool) -> Result<()> {
    decisions::name_by_consent(work, application.id, named).await?;
    // With a name it stands in the list by itself. Taken back, it is listed no longer.
    if named { decisions::leave_unnamed(work, application.id).await } else { Ok(()) }
}
