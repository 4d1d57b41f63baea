//! Leaving an organisation: what it means, and for owners the way to hand over first.

use app::kernel::{MemberRole, OrganisationId};
use app::organisations::pages::leave_page;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::super::edit_profile::of;
use super::super::leave_organisation::leave_organisation;
use super::super::store;
use crate::access::Action;
use crate::error::Result;
use crate::web::{Answer, PageOptions, RequestContext, Submitted, parse_or_not_found, see_other};

pub async fn show(context: RequestContext, Path(id): Path<String>) -> Answer {
    let id = own(&context, &id)?;
    let state = context.form(Values::default(), 0).await?;
    page(&context, id, &state).await
}

pub async fn post(context: RequestContext, Path(id): Path<String>, form: Submitted) -> Answer {
    let id = own(&context, &id)?;
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match leave(&context, id, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    page(&context, id, &context.form_again(&form, &errors)).await
}

async fn leave(context: &RequestContext, id: OrganisationId, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    leave_organisation(&work, id).await?;
    work.commit(context.href("/applications?done=left")).await
}

fn own(context: &RequestContext, id: &str) -> Result<OrganisationId> {
    let id = parse_or_not_found(id)?;
    context.may(Action::LeaveOrganisation, of(id))?;
    Ok(id)
}

async fn page(context: &RequestContext, id: OrganisationId, state: &FormState) -> Answer {
    let organisation = store::find(context.portal.database.reader(), id).await?;
    let name = organisation.profile.name.as_str();
    let keep = context.href(&format!("/organisations/{id}"));
    let owns = context.actor.membership(id) == Some(MemberRole::Owner);
    let members = owns.then(|| context.href(&format!("/organisations/{id}/members")));
    let title = context.locale.text("organisations-leave-title");
    let options = if owns { PageOptions::new(title) } else { PageOptions::form(title, state) };
    let options = options.crumb(context.locale.text("interface-nav-applications"), "/applications");
    let options = options.crumb(name, format!("/organisations/{id}")).private();
    Ok(context.page(options, || leave_page(context.locale, state, name, keep, members)))
}
