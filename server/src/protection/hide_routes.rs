//! The page on which an organisation hides itself, in every programme at once, and agrees to be shown again.

use app::kernel::OrganisationId;
use app::protection::Showing;
use app::protection::pages::{AGREE, Protection, STEP, hide_page};
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::agree::{agree, hide_itself};
use super::hiding::hiding_of;
use crate::access::{Action, Subject};
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
    match form.get(STEP) {
        AGREE => agree(&work, &visit.portal, id).await?,
        _ => hide_itself(&work, &visit.portal, id).await?,
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
