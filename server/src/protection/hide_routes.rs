//! The page on which an organisation hides itself, in every programme at once, and agrees to be shown again.

use app::kernel::{Failure, OrganisationId};
use app::protection::Showing;
use app::protection::pages::{AGREE, Protection, STEP, hide_page};
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::change_seal::{SealChange, keep_change};
use super::hide_organisation::{hide_organisation, tell_focal_points};
use super::hiding::{agree_to_be_shown, hiding_of};
use crate::access::{Action, Subject};
use crate::notices::{self, Told};
use crate::organisations;
use crate::stop::Result;
use crate::web::{Answer, Frame, Routes, Submitted, Visit, parse_or_not_found, see_other};

pub(super) fn routes() -> Routes {
    Routes::new().get("/organisations/{id}/visibility", Action::ProtectOrganisation, show).post(
        "/organisations/{id}/visibility",
        Action::ProtectOrganisation,
        post,
    )
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = own(&visit, &id)?;
    let state = visit.form(Values::default(), 0).await?;
    page(&visit, id, &state).await
}

async fn post(visit: Visit, Path(id): Path<String>, form: Submitted) -> Answer {
    let id = own(&visit, &id)?;
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match hide(&visit, id, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    page(&visit, id, &visit.form_again(&form, &errors)).await
}

fn own(visit: &Visit, id: &str) -> Result<OrganisationId> {
    let id: OrganisationId = parse_or_not_found(id)?;
    visit.may(Action::ProtectOrganisation, Subject { organisation: Some(id), ..Subject::default() })?;
    Ok(id)
}

async fn hide(visit: &Visit, id: OrganisationId, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    work.execute("update organisations set version = version where id = $1", [id.0.into()]).await?;
    if form.get(STEP) == AGREE {
        visit.may(Action::AgreeToBeShown, Subject { organisation: Some(id), ..Subject::default() })?;
        let owner = visit.actor.user().ok_or(Failure::SignInFirst)?;
        agree_to_be_shown(&work, id, owner).await?;
        let change = SealChange { step: "agreed", asked_by: "organisation", reason: "", programme: None };
        keep_change(&work, id, change).await?;
        tell_focal_points(&work, &visit.portal, id, None).await?;
        notices::notify_of_publicity(&work, &visit.portal, id, Told::Owners).await?;
    } else {
        hide_organisation(&work, &visit.portal, id, None).await?;
    }
    work.finish(visit.href(&format!("/organisations/{id}/visibility?done"))).await
}

async fn page(visit: &Visit, id: OrganisationId, state: &FormState) -> Answer {
    let reader = visit.portal.database.reader();
    let organisation = organisations::find(reader, id).await?;
    let showing = hiding_of(reader, id).await?.map(|hiding| hiding.showing(visit.now));
    let view = Protection {
        organisation: organisation.profile.name.to_string(),
        showing,
        from: match showing {
            Some(Showing::Told { until }) => visit.locale.date_time(until, &visit.portal.config.zone),
            _ => String::new(),
        },
        owner: visit.allowed(Action::AgreeToBeShown, Subject { organisation: Some(id), ..Subject::default() }),
        done: visit.query.as_deref() == Some("done"),
        contact: visit.portal.config.help_contact.clone(),
    };
    // A browser keeps it: it says nothing of hiding.
    let title = visit.locale.text("protection-hide-page");
    let frame = Frame::form(title, state)
        .back(visit.locale.text("organisations-page-kicker"), format!("/organisations/{id}"))
        .quick_exit();
    Ok(visit.page(frame, || hide_page(visit.locale, state, &view)))
}
