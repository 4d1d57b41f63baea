//! The protection focal point's pages: whose public entry is sealed.

use app::kernel::{Failure, OrganisationId, Role};
use app::protection::Showing;
use app::protection::forms::read_seal_reason;
use app::protection::pages::{Reason, SealChange, seal_page, seals_page};
use app::ui::form::{FormState, Values};
use app::ui::page::Width;
use axum::extract::Path;

use super::change_seal::change_seal;
use super::find_sealable;
use crate::access::{Action, Actor, Subject};
use crate::audit::{Act, Object};
use crate::stop::{Result, Stop};
use crate::web::{Answer, Frame, Listing, Routes, Submitted, Visit, parse_or_not_found, see_other};

pub(super) fn routes() -> Routes {
    let protects = |actor: &Actor| actor.has_role(Role::ProtectionFocalPoint, None);
    Routes::new()
        .section("interface-nav-protection", "/seals", protects)
        .landing("/seals", protects)
        .get("/seals", Action::SealOrganisation, list)
        .get("/seals/{id}", Action::SealOrganisation, show)
        .post("/seals/{id}", Action::SealOrganisation, post)
}

async fn list(visit: Visit) -> Answer {
    visit.may(Action::SealOrganisation, Subject::default())?;
    let mut list = Listing::of(&visit);
    let typed = list.search("q");
    let (reader, after) = (visit.portal.database.reader(), list.after()?);
    let found = find_sealable::find(&visit.actor, reader, typed.as_deref(), visit.now, after.as_ref());
    let found = list.find(found).await?;
    for sealed in found.rows.iter().filter(|organisation| organisation.showing.is_some()) {
        visit.record_reading(reading(sealed.id)).await?;
    }
    let list = list.page(found, |organisation| organisation);
    let frame = Frame::new(visit.locale.text("protection-seals-title")).width(Width::List).private();
    Ok(visit.page(frame, || seals_page(visit.locale, list)))
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = parse_or_not_found(&id)?;
    visit.may(Action::SealOrganisation, Subject::default())?;
    let changes = find_sealable::changes_of(visit.portal.database.reader(), id).await?.len();
    let state = visit.form(Values::default(), changes as i64).await?;
    page(&visit, id, &state, false).await
}

async fn post(visit: Visit, Path(id): Path<String>, form: Submitted) -> Answer {
    let id = parse_or_not_found(&id)?;
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match change(&visit, id, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(Stop::Failure(Failure::Stale)) => {
                let changes = find_sealable::changes_of(visit.portal.database.reader(), id).await?.len();
                let state = FormState { version: changes as i64, ..visit.form_again(&form, &[]) };
                return page(&visit, id, &state, true).await;
            }
            Err(stop) => stop.into_field_errors()?,
        }
    };
    page(&visit, id, &visit.form_again(&form, &errors), false).await
}

async fn change(visit: &Visit, id: OrganisationId, form: &Submitted) -> Result<String> {
    let reason = read_seal_reason(&form.values).map_err(Failure::Refused)?;
    let work = visit.begin(form).await?;
    let seen = usize::try_from(form.version).map_err(|_| Failure::Stale)?;
    change_seal(&work, &visit.portal, id, &reason, seen).await?;
    work.finish(visit.href(&format!("/seals/{id}?done"))).await
}

/// That somebody saw a name which the public does not.
fn reading(organisation: OrganisationId) -> Act {
    Act::new("sealed_name_read", Object::new("organisation", organisation.0))
}

async fn page(visit: &Visit, id: OrganisationId, state: &FormState, stale: bool) -> Answer {
    let reader = visit.portal.database.reader();
    let organisation = find_sealable::open(&visit.actor, reader, id, visit.now).await?;
    if organisation.showing.is_some() {
        visit.record_reading(reading(id)).await?;
    }
    let change = |change: find_sealable::Change| SealChange {
        when: visit.locale.date_time(change.at, &visit.portal.config.zone),
        step: change.step.clone(),
        reason: if change.by_organisation {
            Reason::OwnWish
        } else if change.is_for(&visit.actor) {
            Reason::Written(change.reason)
        } else {
            Reason::OfAnotherProgramme
        },
    };
    let shown_from = match organisation.showing {
        Some(Showing::Told { until }) => visit.locale.date_time(until, &visit.portal.config.zone),
        _ => String::new(),
    };
    let history = find_sealable::changes_of(reader, id).await?.into_iter().map(change).collect();
    let done = visit.query.as_deref() == Some("done");
    // While others are asked or told, there is nothing to send.
    let waits = matches!(organisation.showing, Some(Showing::NeedsAgreement | Showing::Told { .. }));
    let title = visit.locale.text("protection-seal-title");
    let frame = if waits { Frame::new(title) } else { Frame::form(title, state) };
    let frame = frame.back(visit.locale.text("protection-seals-title"), "/seals");
    Ok(visit.page(frame.overtaken(stale), || {
        seal_page(visit.locale, state, organisation, shown_from, history, done, stale)
    }))
}
