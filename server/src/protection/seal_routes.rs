//! The protection focal point's pages: whose public entry is sealed.

use app::kernel::{Failure, ObjectKind, OrganisationId, Role, Verb};
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
use crate::error::{Error, Result};
use crate::web::{Answer, Listing, PageOptions, RequestContext, Routes, Submitted, parse_or_not_found, see_other};

pub(super) fn routes() -> Routes {
    let protects = |actor: &Actor| actor.has_role(Role::ProtectionFocalPoint, None);
    Routes::new()
        .section("interface-nav-protection", "/seals", protects)
        .landing("/seals", protects)
        .get("/seals", Action::SealOrganisation, list)
        .get("/seals/{id}", Action::SealOrganisation, show)
        .post("/seals/{id}", Action::SealOrganisation, post)
}

async fn list(context: RequestContext) -> Answer {
    context.may(Action::SealOrganisation, Subject::default())?;
    let mut list = Listing::of(&context);
    let typed = list.search("q");
    let (reader, after) = (context.portal.database.reader(), list.after()?);
    let found = find_sealable::find(&context.actor, reader, typed.as_deref(), context.now, after.as_ref());
    let found = list.find(found).await?;
    for sealed in found.rows.iter().filter(|organisation| organisation.showing.is_some()) {
        context.record_reading(Action::SealOrganisation, Subject::default(), reading(sealed.id)).await?;
    }
    let list = list.page(found, |organisation| organisation);
    let options = PageOptions::new(context.locale.text("protection-seals-title")).width(Width::List).private();
    Ok(context.page(options, || seals_page(context.locale, list)))
}

async fn show(context: RequestContext, Path(id): Path<String>) -> Answer {
    let id = parse_or_not_found(&id)?;
    context.may(Action::SealOrganisation, Subject::default())?;
    let changes = find_sealable::changes_of(context.portal.database.reader(), id).await?.len();
    let state = context.form(Values::default(), changes as i64).await?;
    page(&context, id, &state, false).await
}

async fn post(context: RequestContext, Path(id): Path<String>, form: Submitted) -> Answer {
    let id = parse_or_not_found(&id)?;
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match change(&context, id, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(Error::Failure(Failure::Stale)) => {
                let changes = find_sealable::changes_of(context.portal.database.reader(), id).await?.len();
                let state = FormState { version: changes as i64, ..context.form_again(&form, &[]) };
                return page(&context, id, &state, true).await;
            }
            Err(error) => error.into_field_errors()?,
        }
    };
    page(&context, id, &context.form_again(&form, &errors), false).await
}

async fn change(context: &RequestContext, id: OrganisationId, form: &Submitted) -> Result<String> {
    let reason = read_seal_reason(&form.values).map_err(Failure::Invalid)?;
    let work = context.begin(form).await?;
    let seen = usize::try_from(form.version).map_err(|_| Failure::Stale)?;
    change_seal(&work, &context.portal, id, &reason, seen).await?;
    work.commit(context.href(&format!("/seals/{id}?done"))).await
}

/// That somebody saw a name which the public does not.
fn reading(organisation: OrganisationId) -> Act {
    Act::new(Verb::SealedNameRead, Object::new(ObjectKind::Organisation, organisation.0))
}

async fn page(context: &RequestContext, id: OrganisationId, state: &FormState, stale: bool) -> Answer {
    let reader = context.portal.database.reader();
    let organisation = find_sealable::open(&context.actor, reader, id, context.now).await?;
    if organisation.showing.is_some() {
        context.record_reading(Action::SealOrganisation, Subject::default(), reading(id)).await?;
    }
    let change = |change: find_sealable::Change| SealChange {
        when: context.locale.date_time(change.at, &context.portal.config.zone),
        step: change.step.clone(),
        reason: if change.by_organisation {
            Reason::OwnWish
        } else if change.is_for(&context.actor) {
            Reason::Written(change.reason)
        } else {
            Reason::OfAnotherProgramme
        },
    };
    let shown_from = match organisation.showing {
        Some(Showing::Told { until }) => context.locale.date_time(until, &context.portal.config.zone),
        _ => String::new(),
    };
    let history = find_sealable::changes_of(reader, id).await?.into_iter().map(change).collect();
    let done = context.query.as_deref() == Some("done");
    // While others are asked or told, there is nothing to send.
    let waits = matches!(organisation.showing, Some(Showing::NeedsAgreement | Showing::Told { .. }));
    let title = context.locale.text("protection-seal-title");
    let options = if waits { PageOptions::new(title) } else { PageOptions::form(title, state) };
    let options = options.back(context.locale.text("protection-seals-title"), "/seals");
    Ok(context.page(options.overtaken(stale), || {
        seal_page(context.locale, state, organisation, shown_from, history, done, stale)
    }))
}
