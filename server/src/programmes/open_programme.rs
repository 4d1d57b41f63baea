//! Whether one can apply to a programme here. A programme that describes another body takes no applications until the people who
//! run the portal have opened it: an application that is sent to a portal which its body does not read is lost.

use app::kernel::{ObjectKind, ProgrammeId, Verb};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::tables::programmes;
use crate::audit::{Act, Evidence, Object};
use crate::error::Result;
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// The programmes to which one can apply here; for the others this portal only explains the rules. `unfccc` is not among them:
/// its nine constituencies and its admission by a conference cannot be handled here yet.
const JOURNEYS: [&str; 2] = ["model", "ecosoc"];

/// The outcome of the wish to open or close a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    Changed,
    Unchanged,
    Unknown,
    /// There is nothing to open yet.
    NoJourney,
}

/// Whether the portal takes applications to the programme with this path segment.
pub async fn takes_applications(portal: &Portal, slug: &str) -> Result<bool> {
    if !JOURNEYS.contains(&slug) {
        return Ok(false);
    }
    let found = programmes::Entity::find().filter(programmes::Column::Slug.eq(slug));
    Ok(found.one(portal.database.reader()).await?.is_some_and(|programme| programme.open_since.is_some()))
}

pub async fn open(portal: &Portal, slug: &str) -> Result<Opening> {
    let work = portal.begin_as_system().await?;
    let opening = open_in(&work, slug).await?;
    work.commit("").await?;
    Ok(opening)
}

pub async fn close(portal: &Portal, slug: &str) -> Result<Opening> {
    let work = portal.begin_as_system().await?;
    let opening = change(&work, slug, false).await?;
    work.commit("").await?;
    Ok(opening)
}

/// [`open`], as part of a larger work.
pub async fn open_in(work: &UnitOfWork, slug: &str) -> Result<Opening> {
    if !JOURNEYS.contains(&slug) && find(work, slug).await?.is_some() {
        return Ok(Opening::NoJourney);
    }
    change(work, slug, true).await
}

async fn find(work: &UnitOfWork, slug: &str) -> Result<Option<programmes::Model>> {
    Ok(programmes::Entity::find().filter(programmes::Column::Slug.eq(slug)).one(work.connection()).await?)
}

async fn change(work: &UnitOfWork, slug: &str, opens: bool) -> Result<Opening> {
    let Some(programme) = find(work, slug).await? else { return Ok(Opening::Unknown) };
    if programme.open_since.is_some() == opens {
        return Ok(Opening::Unchanged);
    }
    let since = opens.then_some(work.now.0);
    let store = "update programmes set open_since = $1 where id = $2";
    work.execute(store, [since.into(), programme.id.into()]).await?;
    work.must_vouch(Evidence::Programme, programme.id);
    let verb = if opens { Verb::ProgrammeOpened } else { Verb::ProgrammeClosed };
    let act = Act::new(verb, Object::new(ObjectKind::Programme, programme.id));
    work.record(act.in_programme(ProgrammeId(programme.id)).detail("slug", slug));
    Ok(Opening::Changed)
}
