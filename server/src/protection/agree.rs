//! What an organisation decides on its own page: it hides in every programme at once, and agrees to be shown again.

use app::kernel::OrganisationId;

use super::change_seal::{SealChange, keep_change};
use super::hide_organisation::{hide_organisation, tell_focal_points};
use super::hiding::{agree_to_be_shown, one_at_a_time};
use crate::access::{Action, Subject};
use crate::error::Result;
use crate::notices::{self, Recipients};
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

pub(super) async fn hide_itself(work: &UnitOfWork, portal: &Portal, id: OrganisationId) -> Result<()> {
    begin(work, Action::ProtectOrganisation, id).await?;
    hide_organisation(work, portal, id, None).await?;
    Ok(())
}

/// An owner agrees that it is shown again; a focal point confirms it.
pub(super) async fn agree(work: &UnitOfWork, portal: &Portal, id: OrganisationId) -> Result<()> {
    begin(work, Action::AgreeToBeShown, id).await?;
    agree_to_be_shown(work, id, work.person()?).await?;
    keep_change(work, id, SealChange { step: "agreed", asked_by: "organisation", reason: "", programme: None }).await?;
    tell_focal_points(work, portal, id, None).await?;
    notices::notify_of_publicity(work, portal, id, Recipients::Owners).await
}

async fn begin(work: &UnitOfWork, action: Action, id: OrganisationId) -> Result<()> {
    work.may(action, Subject { organisation: Some(id), ..Subject::default() })?;
    one_at_a_time(work, id).await
}
