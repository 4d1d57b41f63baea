//! The page on which an organisation hides itself, in every programme at once.

use app::kernel::OrganisationId;
use app::register::pages::protect_page;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::open_accreditation::is_sealed;
use super::protect_organisation::protect_organisation;
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
    protect_organisation(&work, &visit.portal, id, None).await?;
    work.finish(visit.href(&format!("/organisations/{id}/visibility"))).await
}

async fn page(visit: &Visit, id: OrganisationId, state: &FormState) -> Answer {
    let reader = visit.portal.database.reader();
    let organisation = organisations::find(reader, id).await?;
    let hidden = is_sealed(reader, id).await?;
    let contact = visit.portal.config.help_contact.clone();
    let title = visit.locale.text("register-protect-title");
    let frame = Frame::form(title, state)
        .back(visit.locale.text("organisations-page-kicker"), format!("/organisations/{id}"))
        .quick_exit();
    let name = organisation.profile.name.to_string();
    Ok(visit.page(frame, || protect_page(visit.locale, state, &name, hidden, &contact)))
}
