//! The page on which an organisation hides itself, in every programme at once, and agrees to be shown again.

use app::kernel::OrganisationId;
use app::protection::Showing;
use app::protection::pages::{AGREE, Protection, STEP, hide_page};
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::agree::{agree, hide_itself};
use super::hiding::hiding_of;
use crate::access::{Action, Subject};
use crate::error::Result;
use crate::organisations;
use crate::web::{Answer, PageOptions, RequestContext, Routes, Submitted, parse_or_not_found, see_other};

pub(super) fn routes() -> Routes {
    Routes::new().get("/organisations/{id}/visibility", Action::ProtectOrganisation, show).post(
        "/organisations/{id}/visibility",
        Action::ProtectOrganisation,
        post,
    )
}

async fn show(context: RequestContext, Path(id): Path<String>) -> Answer {
    let id = own(&context, &id)?;
    let state = context.form(Values::default(), 0).await?;
    page(&context, id, &state).await
}

async fn post(context: RequestContext, Path(id): Path<String>, form: Submitted) -> Answer {
    let id = own(&context, &id)?;
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match hide(&context, id, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    page(&context, id, &context.form_again(&form, &errors)).await
}

fn own(context: &RequestContext, id: &str) -> Result<OrganisationId> {
    let id: OrganisationId = parse_or_not_found(id)?;
    context.may(Action::ProtectOrganisation, Subject { organisation: Some(id), ..Subject::default() })?;
    Ok(id)
}

async fn hide(context: &RequestContext, id: OrganisationId, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    match form.get(STEP) {
        AGREE => agree(&work, &context.portal, id).await?,
        _ => hide_itself(&work, &context.portal, id).await?,
    }
    work.commit(context.href(&format!("/organisations/{id}/visibility?done"))).await
}

async fn page(context: &RequestContext, id: OrganisationId, state: &FormState) -> Answer {
    let reader = context.portal.database.reader();
    let organisation = organisations::find(reader, id).await?;
    let showing = hiding_of(reader, id).await?.map(|hiding| hiding.showing(context.now));
    let view = Protection {
        organisation: organisation.profile.name.to_string(),
        showing,
        from: match showing {
            Some(Showing::Told { until }) => context.locale.date_time(until, &context.portal.config.zone),
            _ => String::new(),
        },
        owner: context.allowed(Action::AgreeToBeShown, Subject { organisation: Some(id), ..Subject::default() }),
        done: context.query.as_deref() == Some("done"),
        contact: context.portal.config.help_contact.clone(),
    };
    // A browser keeps it: it says nothing of hiding.
    let title = context.locale.text("protection-hide-page");
    let options = PageOptions::form(title, state)
        .back(context.locale.text("organisations-page-kicker"), format!("/organisations/{id}"))
        .quick_exit();
    Ok(context.page(options, || hide_page(context.locale, state, &view)))
}
