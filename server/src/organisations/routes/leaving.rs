//! Leaving an organisation: what it means, and for owners the way to hand over first.

use app::kernel::{MemberRole, OrganisationId};
use app::organisations::pages::leave_page;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::super::edit_profile::of;
use super::super::leave_organisation::leave_organisation;
use super::super::store;
use crate::access::Action;
use crate::stop::Result;
use crate::web::{Answer, Frame, Submitted, Visit, parse_or_not_found, see_other};

pub async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = own(&visit, &id)?;
    let state = visit.form(Values::default(), 0).await?;
    page(&visit, id, &state).await
}

pub async fn post(visit: Visit, Path(id): Path<String>, form: Submitted) -> Answer {
    let id = own(&visit, &id)?;
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match leave(&visit, id, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    page(&visit, id, &visit.form_again(&form, &errors)).await
}

async fn leave(visit: &Visit, id: OrganisationId, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    leave_organisation(&work, id).await?;
    work.finish(visit.href("/applications?done=left")).await
}

fn own(visit: &Visit, id: &str) -> Result<OrganisationId> {
    let id = parse_or_not_found(id)?;
    visit.may(Action::LeaveOrganisation, of(id))?;
    Ok(id)
}

async fn page(visit: &Visit, id: OrganisationId, state: &FormState) -> Answer {
    let organisation = store::find(visit.portal.database.reader(), id).await?;
    let name = organisation.profile.name.as_str();
    let keep = visit.href(&format!("/organisations/{id}"));
    let owns = visit.actor.membership(id) == Some(MemberRole::Owner);
    let members = owns.then(|| visit.href(&format!("/organisations/{id}/members")));
    let title = visit.locale.text("organisations-leave-title");
    let frame = if owns { Frame::new(title) } else { Frame::form(title, state) };
    let frame = frame.crumb(visit.locale.text("interface-nav-applications"), "/applications");
    let frame = frame.crumb(name, format!("/organisations/{id}")).private();
    Ok(visit.page(frame, || leave_page(visit.locale, state, name, keep, members)))
}
