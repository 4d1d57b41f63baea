//! Creating an organisation: the person who creates it is its first owner.

use app::kernel::{MemberRole, ObjectKind, OrganisationId, UserId, Verb};
use app::organisations::OrganisationProfile;
use uuid::Uuid;

use super::store;
use crate::access::{Action, Subject};
use crate::audit::{Act, Object};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// Stores an organisation and records it. The person who is signed in is its first owner.
pub async fn create_organisation(work: &UnitOfWork, profile: &OrganisationProfile) -> Result<OrganisationId> {
    work.may(Action::CreateOrganisation, Subject::default())?;
    create(work, profile, Some(work.person()?)).await
}

/// The same for an owner who is named, or for none.
pub async fn create(work: &UnitOfWork, profile: &OrganisationProfile, owner: Option<UserId>) -> Result<OrganisationId> {
    let id = OrganisationId(Uuid::now_v7());
    store::insert(work, id, profile).await?;
    if let Some(owner) = owner {
        store::add_member(work, id, owner, MemberRole::Owner).await?;
    }
    work.record(Act::new(Verb::Created, Object::new(ObjectKind::Organisation, id.0)));
    Ok(id)
}
