//! Where islands reach the server: Leptos's server functions, behind the same request context, check of origin and policy.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

use app::identity::islands::{SessionPort, SessionPortHandle};
use app::kernel::{Failure, Language};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use leptos::prelude::provide_context;

use super::request_context::RequestContext;
use super::site::Site;
use super::{csrf, headers};
use crate::access::{self, Action, Subject};
use crate::error::Error;
use crate::portal::Portal;

/// Every server function, with the action it is. One that is not listed answers nobody.
pub const FUNCTIONS: &[(&str, Action)] = &[("/api/extend-session", Action::ExtendSession)];

/// What a server function asks of the portal, for one request.
struct Port(RequestContext);

impl SessionPort for Port {
    fn extend(&self) -> Pin<Box<dyn Future<Output = Result<u64, Failure>> + Send + '_>> {
        Box::pin(async {
            access::may(&self.0.actor, Action::ExtendSession, Subject::default())?;
            // Opening the request context has already moved the session's end.
            let person = self.0.actor.signed_in.as_ref().ok_or(Failure::SignInFirst)?;
            Ok(u64::try_from(person.expires_at.since(self.0.now) / 1000).unwrap_or_default())
        })
    }
}

/// Server functions check neither origin nor forgery themselves: browsers that run islands always say where a
/// request comes from, so anything else is refused.
pub async fn call(State((portal, site)): State<(Portal, Arc<Site>)>, request: Request) -> Response {
    let from_here = request.headers().get("sec-fetch-site").is_some_and(|site| site == "same-origin")
        && csrf::comes_from_here(request.method(), request.headers(), &portal.config.base_url);
    if !from_here {
        return StatusCode::FORBIDDEN.into_response();
    }
    let Some((_, action)) = FUNCTIONS.iter().find(|(path, _)| *path == request.uri().path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    let path = request.uri().path().to_owned();
    let context = match RequestContext::open(&portal, &site, Language::En, path, None, request.headers(), peer).await {
        Ok(context) => context,
        Err(error) => return error.into_response(),
    };
    match access::possibly_allowed(&context.actor, *action) {
        Ok(()) => {}
        Err(Failure::SignInFirst) => return StatusCode::UNAUTHORIZED.into_response(),
        Err(failure) => return Error::from(failure).into_response(),
    }
    let handle = SessionPortHandle(Arc::new(Port(context)));
    let context = move || provide_context(handle.clone());
    let mut response = leptos_axum::handle_server_fns_with_context(context, request).await.into_response();
    headers::common(response.headers_mut());
    response.headers_mut().insert("cache-control", axum::http::HeaderValue::from_static("no-store"));
    response
}

/// The paths of all server functions. Empty when the linker dropped `app`'s registrations: a test asserts that it is not.
pub fn paths() -> Vec<String> {
    leptos::server_fn::axum::server_fn_paths().map(|(path, _)| path.to_owned()).collect()
}
