//! Entering a status that was granted.

use app::accreditations::AccreditationState;
use app::kernel::{
    AccreditationId, ApplicationId, DecisionId, ObjectKind, OrganisationId, ProgrammeId, Timestamp, Verb,
};
use app::organisations::likeness_key;
use sea_orm::{ActiveModelTrait, Set};

use super::close_accreditation::{Ending, close_accreditation};
use super::show_or_hide::show_or_hide;
use super::tables::accreditations;
use crate::audit::{Act, Evidence, Object};
use crate::error::Result;
use crate::store::{Key, Word, sort_key};
use crate::unit_of_work::UnitOfWork;

/// A status as it is entered, with the organisation's names on that day.
#[derive(Clone, Debug)]
pub struct NewAccreditation<'a> {
    pub organisation: OrganisationId,
    pub programme: ProgrammeId,
    pub application: ApplicationId,
    /// None for provisional access: held until the decision is taken, because it is late.
    pub decision: Option<DecisionId>,
    pub name: &'a str,
    /// The name in Latin letters, when it is written in others; empty otherwise.
    pub latin_name: &'a str,
    /// Empty where it has none.
    pub acronym: &'a str,
    /// ISO 3166 alpha-2.
    pub country: &'a str,
    /// Since when it is held: a body may have decided before its decision was recorded. None for the present moment.
    pub since: Option<Timestamp>,
    /// The programme's word for the category; empty where the programme has none.
    pub category: &'a str,
}

/// Enters the status, from `work.now` on. What the organisation held under the programme until now is superseded. It is hidden at
/// first, and is shown where seal and wishes allow it.
pub async fn open_accreditation(work: &UnitOfWork, granted: NewAccreditation<'_>) -> Result<AccreditationId> {
    close_accreditation(work, granted.organisation, granted.programme, Ending::Superseded).await?;
    // The id is part of a public address. A time in it would say when a hidden status was given.
    let id = crate::keys::random_id();
    let key = sort_key(if granted.latin_name.is_empty() { granted.name } else { granted.latin_name });
    accreditations::ActiveModel {
        id: Set(Key(AccreditationId(id))),
        organisation_id: Set(Key(granted.organisation)),
        programme_id: Set(Key(granted.programme)),
        application_id: Set(Key(granted.application)),
        decision_id: Set(granted.decision.map(Key)),
        organisation_name: Set(granted.name.to_owned()),
        latin_name: Set(granted.latin_name.to_owned()),
        acronym: Set(granted.acronym.to_owned()),
        country: Set(granted.country.to_owned()),
        category: Set(granted.category.to_owned()),
        state: Set(Word(match granted.decision {
            None => AccreditationState::Provisional,
            Some(_) => AccreditationState::Active,
        })),
        since: Set(granted.since.map_or(work.now.0, |since| since.0.min(work.now.0))),
        ended_at: Set(None),
        sealed: Set(true),
        sort_key: Set(key),
        likeness: Set(likeness_key(granted.name)),
        version: Set(0),
    }
    .insert(work.connection())
    .await?;
    work.must_vouch(Evidence::Status, id);
    show_or_hide(work, granted.organisation).await?;
    let act = Act::new(Verb::Opened, Object::new(ObjectKind::Accreditation, id)).in_programme(granted.programme);
    let decision = granted.decision.map(|decision| decision.to_string());
    work.record(act.detail("provisional", decision.is_none()).detail("decision", decision));
    Ok(AccreditationId(id))
}

/// Whether the organisation holds a status under the programme now.
pub async fn holds_status(work: &UnitOfWork, organisation: OrganisationId, programme: ProgrammeId) -> Result<bool> {
    let open = "select 1 from accreditations where organisation_id = $1 and programme_id = $2 and ended_at is null";
    Ok(work.one(open, [organisation.0.into(), programme.0.into()]).await?.is_some())
}
