//! What an act of one capability sets off in another that stands above it. Capabilities use only those below them
//! (ARCHITECTURE); the few effects that go up are named here, so that nobody has to look for them.

use app::kernel::DecisionId;

use crate::applications::Application;
use crate::register::{NewAccreditation, open_accreditation};
use crate::stop::Result;
use crate::store::Work;

/// A decision that grants a status enters it in the register. `category` is the code of what is given.
pub async fn status_granted(
    work: &Work,
    application: &Application,
    decision: DecisionId,
    category: &str,
) -> Result<()> {
    let profile = application.profile.as_ref();
    let latin_name =
        profile.and_then(|profile| profile.latin_name.as_ref()).map(ToString::to_string).unwrap_or_default();
    let granted = NewAccreditation {
        organisation: application.organisation,
        programme: application.programme,
        decision,
        name: &application.organisation_name,
        latin_name: &latin_name,
        country: &application.country,
        category,
        provisional: false,
    };
    open_accreditation(work, granted).await.map(|_| ())
}
