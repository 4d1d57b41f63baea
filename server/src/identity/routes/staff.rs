//! Staff: to the identity provider and back.

use app::identity::pages::Told;
use app::kernel::Failure;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::super::staff::{self, Arrived, StaffProvider};
use super::entering::{enter, tell};
use crate::portal::Portal;
use crate::web::{Answer, Visit, cookies, count_tries, next_page, see_other, slow_down, way};

/// Ties the way back to the browser that left, in seconds.
const STATE_LIFE: i64 = staff::LIFE / 1000;
/// Staff sign-ins that may be begun from one site in a quarter of an hour: an office on a Monday.
const BEGUN_LIMIT: i64 = 300;

pub async fn begin(visit: Visit) -> Answer {
    if !staff::is_offered(&visit.portal.config) {
        return Err(Failure::NotFound.into());
    }
    let next = visit.parameter("next");
    if visit.actor.is_staff() {
        return Ok(see_other(next_page(&visit, &next).unwrap_or_else(|| visit.href(visit.site.landing(&visit.actor)))));
    }
    // Each leaves a row for ten minutes, and anybody may begin.
    let begun = format!("staff-sign-in:{}", visit.origin.network);
    if count_tries(&visit.portal, &[&begun]).await?[0] > BEGUN_LIMIT {
        return Err(slow_down(&visit.portal).into());
    }
    let (address, state) = staff::begin(&visit, &way(&visit, &next)).await?;
    let mut response = see_other(address);
    let cookie = cookies::set(&visit.portal.config, cookies::STAFF_STATE, &state, Some(STATE_LIFE));
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

/// To the provider, to sign out there as well.
pub async fn leave(visit: Visit) -> Answer {
    let config = &visit.portal.config;
    let address = match staff::is_offered(config) {
        true => visit.portal.in_memory.of::<StaffProvider>().sign_out_address(&visit.portal).await?,
        false => None,
    };
    Ok(see_other(address.unwrap_or_else(|| visit.href("/signed-out"))))
}

/// The provider knows one address for all languages; this puts the reader's language back before it.
pub async fn callback_without_language(
    State(portal): State<Portal>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = query.unwrap_or_default();
    let state = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "state");
    let state = state.map(|(_, state)| state.into_owned()).unwrap_or_default();
    match staff::language_of_state(&portal, &state).await {
        Ok(language) => {
            let language = language.unwrap_or_else(|| crate::web::preferred_language(&portal.config, &headers));
            see_other(format!("/{language}/sign-in/staff/callback?{query}"))
        }
        Err(stop) => stop.into_response(),
    }
}

pub async fn callback(visit: Visit, headers: HeaderMap) -> Answer {
    if !staff::is_offered(&visit.portal.config) {
        return Err(Failure::NotFound.into());
    }
    let carried = cookies::read(&visit.portal.config, &headers, cookies::STAFF_STATE);
    let (code, state) = (visit.parameter("code"), visit.parameter("state"));
    let mut response = match staff::finish(&visit, &code, &state, carried).await? {
        Arrived::Entered(entered, next) => enter(&visit, entered, &next),
        // Wherever they were going, without a role they would only be turned away there.
        Arrived::WithoutRole(entered) => enter(&visit, entered, "/account"),
        Arrived::Refused => refused(&visit),
    };
    let gone = cookies::clear(&visit.portal.config, cookies::STAFF_STATE);
    response.headers_mut().append(header::SET_COOKIE, gone);
    Ok(response)
}

fn refused(visit: &Visit) -> Response {
    let told = Told {
        title: "identity-staff-failed-title",
        text: "identity-staff-failed-text",
        next: "identity-staff-failed-next",
    };
    tell(visit, StatusCode::FORBIDDEN, told, ("/sign-in", "interface-sign-in"))
}
