//! Coming in: where to go next, and the cookies that say who it is.

use app::identity::pages::{Told, message_page};
use app::kernel::Role;
use axum::http::{StatusCode, header};
use axum::response::Response;

use super::super::sign_in::Entered;
use crate::access::Actor;
use crate::web::{Frame, Visit, cookies, nearest_page, next_page, see_other};

/// How long a browser remembers the language, in seconds: a year.
pub const LANGUAGE_LIFE: i64 = 365 * 24 * 60 * 60;

/// Where somebody's own work is.
pub fn landing(actor: &Actor) -> &'static str {
    let works = [
        (Role::Reviewer, "/queue"),
        (Role::DecisionMaker, "/decide"),
        (Role::ChallengePanel, "/docket"),
        (Role::ProtectionFocalPoint, "/seals"),
        (Role::Administrator, "/audit"),
    ];
    // The log is of all programmes together.
    let open_to = |role: Role| match role {
        Role::Administrator => actor.has_role_everywhere(role),
        _ => actor.has_role(role, None),
    };
    let work = works.into_iter().find(|(role, page)| open_to(*role) && nearest_page(page) == Some(*page));
    match work {
        Some((_, page)) => page,
        None if !actor.is_staff() && nearest_page("/applications") == Some("/applications") => "/applications",
        None => "/account",
    }
}

/// To the page that was asked for, else to the sign-in page, which knows where this person works, with the session's cookie.
pub fn enter(visit: &Visit, entered: Entered, next: &str) -> Response {
    let location = next_page(visit, next).unwrap_or_else(|| visit.href("/sign-in"));
    let mut response = see_other(location);
    let config = &visit.portal.config;
    let session = cookies::set(config, cookies::SESSION, &entered.token, None);
    let language = cookies::set(config, cookies::LANGUAGE, entered.language.code(), Some(LANGUAGE_LIFE));
    response.headers_mut().append(header::SET_COOKIE, session);
    response.headers_mut().append(header::SET_COOKIE, language);
    response
}

/// A page that only says what happened. `link` is (path without language, key of its words).
pub fn tell(visit: &Visit, status: StatusCode, told: Told, link: (&str, &str)) -> Response {
    let frame = Frame::new(visit.locale.text(told.title)).private();
    let link = Some((visit.href(link.0), link.1));
    visit.page_with(status, frame, || message_page(visit.locale, told, link))
}
