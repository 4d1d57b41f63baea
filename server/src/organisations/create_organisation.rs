//! Creating an organisation: whoever creates it is its first owner.

use app::kernel::{Date, Failure, MemberRole, OrganisationId, Refusal, UserId};
use app::organisations::OrganisationProfile;
use app::organisations::forms::{FIELDS, profile_draft};
use app::ui::form::Values;
use uuid::Uuid;

use super::store;
use crate::access::{Action, Subject};
use crate::audit::{Act, Object};
use crate::stop::Result;
use crate::unit_of_work::Work;
use crate::web::{Submitted, Visit};

/// Returns where to go next: to `then`, when the organisation was created on the way to an application.
pub async fn create_organisation(visit: &Visit, form: &Submitted, then: Option<String>) -> Result<String> {
    visit.may(Action::CreateOrganisation, Subject::default())?;
    let owner = visit.actor.user().ok_or(Failure::SignInFirst)?;
    let work = visit.begin(form).await?;
    let profile = checked(&form.values, today(visit))?;
    let id = create(&work, &profile, Some(owner)).await?;
    let next = then.unwrap_or_else(|| format!("/organisations/{id}?created"));
    work.finish(visit.href(&next)).await
}

/// Stores an organisation with its first owner, and records it.
pub async fn create(work: &Work, profile: &OrganisationProfile, owner: Option<UserId>) -> Result<OrganisationId> {
    let id = OrganisationId(Uuid::now_v7());
    store::insert(work, id, profile).await?;
    if let Some(owner) = owner {
        store::add_member(work, id, owner, MemberRole::Owner).await?;
    }
    work.record(Act::new("created", Object::new("organisation", id.0)));
    Ok(id)
}

/// The profile, or everything that is wrong with it.
pub(super) fn checked(values: &Values, today: Date) -> Result<OrganisationProfile> {
    OrganisationProfile::check(&profile_draft(values), today).map_err(|refusals| {
        let mut errors: Vec<_> = refusals.iter().flat_map(Refusal::field_errors).collect();
        // The summary follows the page.
        // The first box of a date goes by the date's own name.
        let day = |field: &str| field.strip_suffix("-day").map(str::to_owned);
        errors.sort_by_key(|error| {
            FIELDS.iter().position(|field| *field == error.field || day(field).as_ref() == Some(&error.field))
        });
        Failure::Refused(errors).into()
    })
}

/// The date in the institution's zone.
pub(super) fn today(visit: &Visit) -> Date {
    visit.now.in_zone(&visit.portal.config.zone).date()
}
