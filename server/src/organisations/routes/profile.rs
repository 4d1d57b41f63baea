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
use crate::access::{Action, Given, Subject};
use crate::stop::Result;
use crate::web::{Answer, Frame, Submitted, Visit, parse_or_not_found, see_other};

pub async fn show_new(visit: Visit) -> Answer {
    visit.may(Action::CreateOrganisation, Subject::default())?;
    let mut state = visit.form(Values::default(), 0).await?;
    state.action = with_query(&visit, state.action);
    Ok(new_page(&visit, &state))
}

pub async fn post_new(visit: Visit, form: Submitted) -> Answer {
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match create(&visit, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    let mut state = visit.form_again(&form, &errors);
    state.action = with_query(&visit, state.action);
    Ok(new_page(&visit, &state))
}

/// Leads to where somebody was going who created it on the way to an application.
async fn create(visit: &Visit, form: &Submitted) -> Result<String> {
    let profile = read(visit, form)?;
    let work = visit.begin(form).await?;
    let id = create_organisation(&work, &profile).await?;
    let next = next_of(visit).unwrap_or_else(|| format!("/organisations/{id}?created"));
    work.finish(visit.href(&next)).await
}

fn read(visit: &Visit, form: &Submitted) -> Result<OrganisationProfile> {
    Ok(read_profile(&form.values, today(visit)).map_err(Failure::Refused)?)
}

/// The date in the institution's zone.
fn today(visit: &Visit) -> Date {
    visit.now.in_zone(&visit.portal.config.zone).date()
}

fn new_page(visit: &Visit, state: &FormState) -> Response {
    let title = visit.locale.text("organisations-new-title");
    let submit = visit.locale.text("organisations-new-submit");
    let frame = Frame::form(&title, state).back(visit.locale.text("interface-back"), "/applications").quick_exit();
    let seen = Seen { sent: Given::Application.who_sees(), before: Some(Given::Organisation.who_sees()) };
    visit.page(frame, || profile_form_page(visit.locale, state, &title, &submit, None, &seen, today(visit)))
}

pub async fn show_organisation(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: OrganisationId = parse_or_not_found(&id)?;
    visit.may(Action::ReadOrganisation, of(id))?;
    let organisation = store::find(visit.portal.database.reader(), id).await?;
    let members = store::members_of(visit.portal.database.reader(), id).await?;
    let members: Vec<_> =
        members.into_iter().map(|member| MemberLine { name: member.name, role: member.role }).collect();
    let link =
        |action, page: &str| visit.allowed(action, of(id)).then(|| visit.href(&format!("/organisations/{id}/{page}")));
    let links = OrganisationLinks {
        edit: link(Action::EditOrganisation, "edit"),
        members: link(Action::InviteMembers, "members"),
        visibility: link(Action::ProtectOrganisation, "visibility"),
        leave: link(Action::LeaveOrganisation, "leave"),
        programmes: visit.href("/programmes"),
    };
    let words = [("created", Done::Created), ("saved", Done::Saved), ("joined", Done::Joined)];
    let done = words.into_iter().find(|(word, _)| says(&visit, word)).map(|(_, done)| done);
    let frame = Frame::new(visit.locale.text("organisations-page-title"))
        .crumb(visit.locale.text("interface-nav-applications"), "/applications")
        .private();
    let (locale, profile) = (visit.locale, &organisation.profile);
    Ok(visit.page(frame, || organisation_page(locale, profile, &members, links, done)))
}

pub async fn show_edit(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: OrganisationId = parse_or_not_found(&id)?;
    visit.may(Action::EditOrganisation, of(id))?;
    let organisation = store::find(visit.portal.database.reader(), id).await?;
    let mut state = visit.form(profile_values(&organisation.profile), organisation.version).await?;
    state.action = with_query(&visit, state.action);
    Ok(edit_page(&visit, id, &state, None))
}

pub async fn post_edit(visit: Visit, Path(id): Path<String>, form: Submitted) -> Answer {
    let id: OrganisationId = parse_or_not_found(&id)?;
    visit.may(Action::EditOrganisation, of(id))?;
    if form.switches_language() {
        let mut state = visit.form_again(&form, &[]);
        state.action = with_query(&visit, state.action);
        return Ok(edit_page(&visit, id, &state, None));
    }
    let (errors, overtaken) = match edit(&visit, id, &form).await {
        Ok(Saved::At(location)) => return Ok(see_other(location)),
        Ok(Saved::Otherwise(current)) => {
            let theirs = their_change(&visit, &current, &form.values).await?;
            (Vec::new(), Some((current.version, theirs)))
        }
        Err(stop) => (stop.into_field_errors()?, None),
    };
    let mut state = visit.form_again(&form, &errors);
    state.action = with_query(&visit, state.action);
    if let Some((version, theirs)) = overtaken {
        state.version = version;
        return Ok(edit_page(&visit, id, &state, Some(&theirs)));
    }
    Ok(edit_page(&visit, id, &state, None))
}

enum Saved {
    At(String),
    Otherwise(Box<Organisation>),
}

async fn edit(visit: &Visit, id: OrganisationId, form: &Submitted) -> Result<Saved> {
    let profile = read(visit, form)?;
    let next = match next_of(visit) {
        Some(application) if application.starts_with("/applications/") => format!("{application}?saved"),
        Some(next) => next,
        None => format!("/organisations/{id}?saved"),
    };
    let work = visit.begin(form).await?;
    match edit_profile(&work, id, &profile, form.version).await? {
        Edited::Saved => Ok(Saved::At(work.finish(visit.href(&next)).await?)),
        Edited::Overtaken(current) => Ok(Saved::Otherwise(current)),
    }
}

fn edit_page(visit: &Visit, id: OrganisationId, state: &FormState, theirs: Option<&TheirChange>) -> Response {
    let title = visit.locale.text("organisations-edit-title");
    let submit = visit.locale.text("interface-save");
    let back = next_of(visit).unwrap_or_else(|| format!("/organisations/{id}"));
    let frame = Frame::form(&title, state).back(visit.locale.text("interface-back"), back);
    let seen = Seen { sent: Given::Application.who_sees(), before: None };
    visit.page(frame.overtaken(theirs.is_some()), || {
        profile_form_page(visit.locale, state, &title, &submit, theirs, &seen, today(visit))
    })
}

/// Where somebody was going when they came here: `?then=` with a path of this portal.
fn next_of(visit: &Visit) -> Option<String> {
    let query = visit.query.as_deref().unwrap_or_default();
    let (_, path) = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "then")?;
    let own = ["/applications/", "/programmes/"].iter().any(|start| path.starts_with(start));
    let plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte));
    (own && plain).then(|| path.into_owned())
}

fn with_query(visit: &Visit, action: String) -> String {
    match next_of(visit) {
        Some(next) => format!("{action}?then={next}"),
        None => action,
    }
}
