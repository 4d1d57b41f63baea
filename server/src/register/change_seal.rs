//! Sealing an organisation's public entry at its request, or showing it again. The reason is kept beside the act: it may name
//! a danger, and the log is read by others.

use app::kernel::{Failure, OrganisationId};
use app::register::forms::read_seal_reason;
use sea_orm::Value;
use uuid::Uuid;

use super::find_sealable;
use super::seal_organisation::seal_organisation;
use super::unseal_organisation::unseal_organisation;
use crate::access::{Action, Subject};
use crate::stop::{Result, Stop};
use crate::web::{Submitted, Visit};

/// Seals what is public and unseals what is sealed, as the form said. Errors with [`Failure::Stale`] when somebody else
/// changed the seal since the form was shown.
pub async fn change_seal(visit: &Visit, id: OrganisationId, form: &Submitted) -> Result<String> {
    visit.may(Action::SealOrganisation, Subject::default())?;
    let reason = read_seal_reason(&form.values).map_err(|errors| Stop::Failure(Failure::Refused(errors)))?;
    let work = visit.begin(form).await?;
    work.execute("update organisations set version = version where id = $1", [id.0.into()]).await?;
    let organisation = find_sealable::open(visit, work.connection(), id).await?;
    if find_sealable::changes_of(work.connection(), id).await?.len() as i64 != form.version {
        return Err(Failure::Stale.into());
    }
    if organisation.sealed {
        unseal_organisation(&work, id).await?
    } else {
        seal_organisation(&work, id).await?
    }
    work.execute(
        "insert into seal_changes (id, organisation_id, sealed, reason, changed_by, changed_at) \
         values ($1, $2, $3, $4, $5, $6)",
        [
            Uuid::now_v7().into(),
            id.0.into(),
            (!organisation.sealed).into(),
            reason.as_str().into(),
            Value::Uuid(work.worker.user.map(|user| user.0)),
            work.now.0.into(),
        ],
    )
    .await?;
    work.finish(visit.href(&format!("/seals/{id}?done"))).await
}
