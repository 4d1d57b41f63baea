//! How a file changes the status of its organisation.

use app::kernel::{DecisionId, Timestamp};

use super::Application;
use crate::accreditations::{Ending, NewAccreditation, close_accreditation, holds_status, open_accreditation};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// A decision that grants a status enters it in the register. `category` is the code of what is given, `since` its first
/// moment where that is before today.
pub async fn status_granted(
    work: &UnitOfWork,
    application: &Application,
    decision: DecisionId,
    category: &str,
    since: Option<Timestamp>,
) -> Result<()> {
    enter(work, application, Some(decision), category, since).await
}

/// The deadline passed, and the programme gives provisional access until the decision. An organisation that already holds a
/// status keeps that one.
pub async fn provisional_access_given(work: &UnitOfWork, application: &Application) -> Result<()> {
    if holds_status(work, application.organisation, application.programme).await? {
        return Ok(());
    }
    enter(work, application, None, &application.category, None).await
}

/// The file came to an end without a grant: provisional access ends with it.
pub async fn status_not_granted(work: &UnitOfWork, application: &Application) -> Result<()> {
    close_accreditation(work, application.organisation, application.programme, Ending::Decided).await.map(drop)
}

async fn enter(
    work: &UnitOfWork,
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
