//! An organisation and its profile.

use app::kernel::{Date, Failure, OrganisationId};
use app::organisations::OrganisationProfile;
use app::organisations::forms::{profile_values, read_profile};
use app::organisations::pages::{
    Done, MemberLine, OrganisationLinks, Seen, TheirChange, organisation_page, profile_form_page,
};
use app::ui::form::{FormState, Values};
use axum::extract::Path;
use axum::response::Response;

use super::super::create_organisation::create_organisation;
use super::super::edit_profile::{Edited, edit_profile, of};
use super::super::{Organisation, store};
use super::says;
use super::their_change::their_change;
use crate::access::{Action, Information, Subject};
use crate::error::Result;
use crate::web::{Answer, PageOptions, RequestContext, Submitted, parse_or_not_found, see_other};

pub async fn show_new(context: RequestContext) -> Answer {
    context.may(Action::CreateOrganisation, Subject::default())?;
    let mut state = context.form(Values::default(), 0).await?;
    state.action = with_query(&context, state.action);
    Ok(new_page(&context, &state))
}

pub async fn post_new(context: RequestContext, form: Submitted) -> Answer {
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match create(&context, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    let mut state = context.form_again(&form, &errors);
    state.action = with_query(&context, state.action);
    Ok(new_page(&context, &state))
}

/// Leads to where somebody was going who created it on the way to an application.
async fn create(context: &RequestContext, form: &Submitted) -> Result<String> {
    let profile = read(context, form)?;
    let work = context.begin(form).await?;
    let id = create_organisation(&work, &profile).await?;
    let next = next_of(context).unwrap_or_else(|| format!("/organisations/{id}?created"));
    work.commit(context.href(&next)).await
}

fn read(context: &RequestContext, form: &Submitted) -> Result<OrganisationProfile> {
    Ok(read_profile(&form.values, today(context)).map_err(Failure::Invalid)?)
}

/// The date in the institution's zone.
fn today(context: &RequestContext) -> Date {
    context.now.in_zone(&context.portal.config.zone).date()
}

fn new_page(context: &RequestContext, state: &FormState) -> Response {
    let title = context.locale.text("organisations-new-title");
    let submit = context.locale.text("organisations-new-submit");
    let options =
        PageOptions::form(&title, state).back(context.locale.text("interface-back"), "/applications").quick_exit();
    let seen = Seen { sent: Information::Application.who_sees(), before: Some(Information::Organisation.who_sees()) };
    context.page(options, || profile_form_page(context.locale, state, &title, &submit, None, &seen, today(context)))
}

pub async fn show_organisation(context: RequestContext, Path(id): Path<String>) -> Answer {
    let id: OrganisationId = parse_or_not_found(&id)?;
    context.may(Action::ReadOrganisation, of(id))?;
    let organisation = store::find(context.portal.database.reader(), id).await?;
    let members = store::members_of(context.portal.database.reader(), id).await?;
    let members: Vec<_> =
        members.into_iter().map(|member| MemberLine { name: member.name, role: member.role }).collect();
    let link = |action, page: &str| {
        context.allowed(action, of(id)).then(|| context.href(&format!("/organisations/{id}/{page}")))
    };
    let links = OrganisationLinks {
        edit: link(Action::EditOrganisation, "edit"),
        members: link(Action::InviteMembers, "members"),
        visibility: link(Action::ProtectOrganisation, "visibility"),
        leave: link(Action::LeaveOrganisation, "leave"),
        programmes: context.href("/programmes"),
    };
    let words = [("created", Done::Created), ("saved", Done::Saved), ("joined", Done::Joined)];
    let done = words.into_iter().find(|(word, _)| says(&context, word)).map(|(_, done)| done);
    let options = PageOptions::new(context.locale.text("organisations-page-title"))
        .crumb(context.locale.text("interface-nav-applications"), "/applications")
        .private();
    let (locale, profile) = (context.locale, &organisation.profile);
    Ok(context.page(options, || organisation_page(locale, profile, &members, links, done)))
}

pub async fn show_edit(context: RequestContext, Path(id): Path<String>) -> Answer {
    let id: OrganisationId = parse_or_not_found(&id)?;
    context.may(Action::EditOrganisation, of(id))?;
    let organisation = store::find(context.portal.database.reader(), id).await?;
    let mut state = context.form(profile_values(&organisation.profile), organisation.version).await?;
    state.action = with_query(&context, state.action);
    Ok(edit_page(&context, id, &state, None))
}

pub async fn post_edit(context: RequestContext, Path(id): Path<String>, form: Submitted) -> Answer {
    let id: OrganisationId = parse_or_not_found(&id)?;
    context.may(Action::EditOrganisation, of(id))?;
    if form.switches_language() {
        let mut state = context.form_again(&form, &[]);
        state.action = with_query(&context, state.action);
        return Ok(edit_page(&context, id, &state, None));
    }
    let (errors, overtaken) = match edit(&context, id, &form).await {
        Ok(Saved::At(location)) => return Ok(see_other(location)),
        Ok(Saved::Otherwise(current)) => {
            let theirs = their_change(&context, &current, &form.values).await?;
            (Vec::new(), Some((current.version, theirs)))
        }
        Err(stop) => (stop.into_field_errors()?, None),
    };
    let mut state = context.form_again(&form, &errors);
    state.action = with_query(&context, state.action);
    if let Some((version, theirs)) = overtaken {
        state.version = version;
        return Ok(edit_page(&context, id, &state, Some(&theirs)));
    }
    Ok(edit_page(&context, id, &state, None))
}

enum Saved {
    At(String),
    Otherwise(Box<Organisation>),
}

async fn edit(context: &RequestContext, id: OrganisationId, form: &Submitted) -> Result<Saved> {
    let profile = read(context, form)?;
    let next = match next_of(context) {
        Some(application) if application.starts_with("/applications/") => format!("{application}?saved"),
        Some(next) => next,
        None => format!("/organisations/{id}?saved"),
    };
    let work = context.begin(form).await?;
    match edit_profile(&work, id, &profile, form.version).await? {
        Edited::Saved => Ok(Saved::At(work.commit(context.href(&next)).await?)),
        Edited::Overtaken(current) => Ok(Saved::Otherwise(current)),
    }
}

fn edit_page(
    context: &RequestContext,
    id: OrganisationId,
    state: &FormState,
    theirs: Option<&TheirChange>,
) -> Response {
    let title = context.locale.text("organisations-edit-title");
    let submit = context.locale.text("interface-save");
    let back = next_of(context).unwrap_or_else(|| format!("/organisations/{id}"));
    let options = PageOptions::form(&title, state).back(context.locale.text("interface-back"), back);
    let seen = Seen { sent: Information::Application.who_sees(), before: None };
    context.page(options.overtaken(theirs.is_some()), || {
        profile_form_page(context.locale, state, &title, &submit, theirs, &seen, today(context))
    })
}

/// Where somebody was going when they came here: `?then=` with a path of this portal.
fn next_of(context: &RequestContext) -> Option<String> {
    let query = context.query.as_deref().unwrap_or_default();
    let (_, path) = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "then")?;
    let own = ["/applications/", "/programmes/"].iter().any(|start| path.starts_with(start));
    let plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte));
    (own && plain).then(|| path.into_owned())
}

fn with_query(context: &RequestContext, action: String) -> String {
    match next_of(context) {
        Some(next) => format!("{action}?then={next}"),
        None => action,
    }
}
