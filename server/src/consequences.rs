//! What an act of one capability sets off in another that stands above it. Capabilities use only those below them
//! (ARCHITECTURE); the few effects that go up are named here, so that nobody has to look for them.

use app::kernel::DecisionId;

use crate::applications::Application;
pub use crate::register::is_sealed;
use crate::register::{Ending, NewAccreditation, close_accreditation, holds_status, open_accreditation};
use crate::stop::Result;
use crate::store::Work;

/// A decision that grants a status enters it in the register. `category` is the code of what is given.
pub async fn status_granted(
    work: &Work,
    application: &Application,
    decision: DecisionId,
    category: &str,
) -> Result<()> {
    enter(work, application, Some(decision), category).await
}

/// The deadline passed, and the programme gives provisional access until the decision. Whoever holds a status already
/// keeps that one.
pub async fn provisional_access_given(work: &Work, application: &Application) -> Result<()> {
    if holds_status(work, application.organisation, application.programme).await? {
        return Ok(());
    }
    enter(work, application, None, &application.category).await
}

/// The file came to an end without a grant: provisional access ends with it.
pub async fn status_not_granted(work: &Work, application: &Application) -> Result<()> {
    close_accreditation(work, application.organisation, application.programme, Ending::Decided).await.map(drop)
}

async fn enter(work: &Work, application: &Application, decision: Option<DecisionId>, category: &str) -> Result<()> {
    let profile = application.profile.as_ref();
    let latin_name =
        profile.and_then(|profile| profile.latin_name.as_ref()).map(ToString::to_string).unwrap_or_default();
    let entered = NewAccreditation {
        organisation: application.organisation,
        programme: application.programme,
        decision,
        name: &application.organisation_name,
        latin_name: &latin_name,
        country: &application.country,
        category,
    };
    open_accreditation(work, entered).await.map(drop)
}
