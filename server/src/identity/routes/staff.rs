//! Staff: to the identity provider and back.

use app::identity::pages::MessageKeys;
use app::kernel::Failure;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::super::staff::{self, StaffProvider, StaffSignIn, ask_for_claims, take_state};
use super::browser_of;
use super::entering::{enter, tell};
use crate::error::Result;
use crate::keys::same;
use crate::portal::Portal;
use crate::rate_limits::{count_attempts, too_many_requests};
use crate::refused::in_one_line;
use crate::web::{Answer, RequestContext, cookies, next_page, own_return_to, see_other};

/// For how long the cookie binds the return to the browser that left, in seconds.
const STATE_LIFE: i64 = staff::LIFE / 1000;
/// Staff sign-ins that may be begun from one site in a quarter of an hour: as when a whole office signs in on a Monday.
const BEGUN_LIMIT: i64 = 300;

pub async fn begin(context: RequestContext) -> Answer {
    if !staff::is_offered(&context.portal.config) {
        return Err(Failure::NotFound.into());
    }
    let next = context.parameter("next");
    if context.actor.is_staff() {
        return Ok(see_other(
            next_page(&context, &next).unwrap_or_else(|| context.href(context.site.landing(&context.actor))),
        ));
    }
    // Each leaves a row for ten minutes, and anybody may begin.
    let begun = format!("staff-sign-in:{}", context.origin.network);
    if count_attempts(&context.portal, &[&begun]).await?[0] > BEGUN_LIMIT {
        return Err(too_many_requests(&context.portal).into());
    }
    let departure = staff::depart(&context.portal).await?;
    let work = super::begin(&context).await?;
    staff::remember(&work, &departure, context.language(), &own_return_to(&context, &next)).await?;
    work.commit("").await?;
    let mut response = see_other(departure.address);
    let cookie = cookies::set(&context.portal.config, cookies::STAFF_STATE, &departure.state, Some(STATE_LIFE));
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

/// To the provider, to sign out there as well.
pub async fn leave(context: RequestContext) -> Answer {
    let config = &context.portal.config;
    let address = match staff::is_offered(config) {
        true => context.portal.in_memory.of::<StaffProvider>().sign_out_address(&context.portal).await?,
        false => None,
    };
    Ok(see_other(address.unwrap_or_else(|| context.href("/signed-out"))))
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

pub async fn callback(context: RequestContext, headers: HeaderMap) -> Answer {
    if !staff::is_offered(&context.portal.config) {
        return Err(Failure::NotFound.into());
    }
    let carried = cookies::read(&context.portal.config, &headers, cookies::STAFF_STATE);
    let (code, state) = (context.parameter("code"), context.parameter("state"));
    let mut response = match finish(&context, &code, &state, carried).await? {
        Ok((StaffSignIn::NewSession(entered), next)) => enter(&context, entered, &next),
        // Without a role, every page to which they were going would only refuse them.
        Ok((StaffSignIn::WithoutRole(entered), _)) => enter(&context, entered, "/account"),
        Err(why) => {
            tracing::warn!(why, "a staff sign-in was refused");
            refused(&context)
        }
    };
    let gone = cookies::clear(&context.portal.config, cookies::STAFF_STATE);
    response.headers_mut().append(header::SET_COOKIE, gone);
    Ok(response)
}

/// How it ended, and where they were going; or what did not match, which the log says and the page does not. `carried` is
/// the state this browser was given when it left, from its cookie.
async fn finish(
    context: &RequestContext,
    code: &str,
    state: &str,
    carried: Option<String>,
) -> Result<std::result::Result<(StaffSignIn, String), String>> {
    if !carried.is_some_and(|carried| same(&carried, state)) {
        return Ok(Err("the state is not the one this browser left with".to_owned()));
    }
    let work = super::begin(context).await?;
    let begun = take_state(&work, state).await?;
    work.commit("").await?;
    let Some(begun) = begun else { return Ok(Err("the state is unknown, used or too old".to_owned())) };
    if code.is_empty() {
        return Ok(Err("the provider gave no code".to_owned()));
    }
    let return_to = begun.return_to.clone();
    let claims = match ask_for_claims(&context.portal, code, begun).await {
        Ok(claims) => claims,
        Err(error) => return Ok(Err(in_one_line(&error))),
    };
    let mut work = super::begin(context).await?;
    let arrived = staff::arrive(&mut work, &context.portal, &claims, context.language(), &browser_of(context)).await?;
    work.commit("").await?;
    Ok(Ok((arrived, return_to)))
}

fn refused(context: &RequestContext) -> Response {
    let told = MessageKeys {
        title: "identity-staff-failed-title",
        text: "identity-staff-failed-text",
        next: "identity-staff-failed-next",
    };
    tell(context, StatusCode::FORBIDDEN, told, ("/sign-in", "interface-sign-in"))
}
