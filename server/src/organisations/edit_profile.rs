//! Changing a profile. Two people may edit at once: the second is shown what the first saved, and keeps what they typed.

use app::kernel::{ObjectKind, OrganisationId, Verb};
use app::organisations::OrganisationProfile;

use super::{Organisation, store};
use crate::access::{Action, Subject};
use crate::audit::{Act, Object};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// The outcome of an edit.
pub enum Edited {
    Saved,
    /// Somebody else saved it since the form was shown: the organisation as it is now.
    Overtaken(Box<Organisation>),
}

/// Stores what was typed by somebody who saw the profile at `version`.
pub async fn edit_profile(
    work: &UnitOfWork,
    id: OrganisationId,
    profile: &OrganisationProfile,
    version: i64,
) -> Result<Edited> {
    work.may(Action::EditOrganisation, of(id))?;
    let current = store::find(work.connection(), id).await?;
    if current.version != version && current.profile != *profile {
        return Ok(Edited::Overtaken(Box::new(current)));
    }
    store::save_profile(work, id, profile, current.version).await?;
    work.record(Act::new(Verb::ProfileChanged, Object::new(ObjectKind::Organisation, id.0)));
    Ok(Edited::Saved)
}

/// What the policy needs to know about an organisation.
pub(super) fn of(id: OrganisationId) -> Subject {
    Subject { organisation: Some(id), ..Subject::default() }
}
